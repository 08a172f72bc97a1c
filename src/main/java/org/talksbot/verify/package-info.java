/** Whether a sentence stands in the articles: letter for letter, in another spelling, or nearly. */
@NullMarked
package org.talksbot.verify;

import org.jspecify.annotations.NullMarked;
