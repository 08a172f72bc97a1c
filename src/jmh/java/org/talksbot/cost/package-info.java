/** What the benchmarks of cost over size share: corpora of any size, and the time of each stage. */
@NullMarked
package org.talksbot.cost;

import org.jspecify.annotations.NullMarked;
