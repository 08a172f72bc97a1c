/** Reads and checks the settings. */
@NullMarked
package org.talksbot.config;

import org.jspecify.annotations.NullMarked;
