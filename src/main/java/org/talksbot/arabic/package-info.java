/** Letters, tokens, stems, n-grams and sentence ends of Arabic; knows nothing else of ours. */
@NullMarked
package org.talksbot.arabic;

import org.jspecify.annotations.NullMarked;
