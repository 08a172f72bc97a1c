/** Learns to rank and to tell probabilities; knows numbers only. */
@NullMarked
package org.talksbot.learning;

import org.jspecify.annotations.NullMarked;
