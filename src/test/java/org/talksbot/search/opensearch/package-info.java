/** Tests against real nodes of OpenSearch. */
@NullMarked
package org.talksbot.search.opensearch;

import org.jspecify.annotations.NullMarked;
