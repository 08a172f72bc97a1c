/** The commands of the program and their exit statuses. */
@NullMarked
package org.talksbot.cli;

import org.jspecify.annotations.NullMarked;
