/** Question sets, measures and the plain baseline. */
@NullMarked
package org.talksbot.evaluation;

import org.jspecify.annotations.NullMarked;
