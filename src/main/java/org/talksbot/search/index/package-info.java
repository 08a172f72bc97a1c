/** What every index of the articles holds, whatever keeps it: passages, terms, fingerprints. */
@NullMarked
package org.talksbot.search.index;

import org.jspecify.annotations.NullMarked;
