/** The port through which passages are found. */
@NullMarked
package org.talksbot.search;

import org.jspecify.annotations.NullMarked;
