/** Tests of the whole: its layers, and the program as a user starts it. */
@NullMarked
package org.talksbot;

import org.jspecify.annotations.NullMarked;
