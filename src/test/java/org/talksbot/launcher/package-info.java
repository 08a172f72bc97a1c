/** Tests of the launcher, run as a process from a folder of its own. */
@NullMarked
package org.talksbot.launcher;

import org.jspecify.annotations.NullMarked;
