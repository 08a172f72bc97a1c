/** Who says what the sentences of an article report. */
@NullMarked
package org.talksbot.answer.speech;

import org.jspecify.annotations.NullMarked;
