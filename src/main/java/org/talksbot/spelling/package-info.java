/** Guesses what a mistyped name was meant to be; knows nothing else of ours. */
@NullMarked
package org.talksbot.spelling;

import org.jspecify.annotations.NullMarked;
