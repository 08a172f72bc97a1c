/**
 * Finds passages in an OpenSearch cluster that many processes share. The bot analyses, cuts and
 * quotes by itself; the cluster needs no plugin, it keeps tokens and texts and scores them.
 */
@NullMarked
package org.talksbot.search.opensearch;

import org.jspecify.annotations.NullMarked;
