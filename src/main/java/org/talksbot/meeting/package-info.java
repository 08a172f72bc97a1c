/** The meetings that are known, and which of them a text speaks of. */
@NullMarked
package org.talksbot.meeting;

import org.jspecify.annotations.NullMarked;
