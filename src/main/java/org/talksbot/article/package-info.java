/** Articles and their sentences: reading, cleaning and dating files, and the corpus folder. */
@NullMarked
package org.talksbot.article;

import org.jspecify.annotations.NullMarked;
