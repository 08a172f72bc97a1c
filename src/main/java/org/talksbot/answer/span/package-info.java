/** Which words of a sentence are of the kind that a question asks for. */
@NullMarked
package org.talksbot.answer.span;

import org.jspecify.annotations.NullMarked;
