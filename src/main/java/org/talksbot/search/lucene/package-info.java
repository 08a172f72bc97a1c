/** Finds passages with an embedded Apache Lucene index on disk. */
@NullMarked
package org.talksbot.search.lucene;

import org.jspecify.annotations.NullMarked;
