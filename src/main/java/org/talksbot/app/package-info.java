/** Builds the object graph by constructor calls; starts and stops it. */
@NullMarked
package org.talksbot.app;

import org.jspecify.annotations.NullMarked;
