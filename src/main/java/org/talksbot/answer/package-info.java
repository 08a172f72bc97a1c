/** From a question to an answer of quoted sentences, or to a refusal with its reason. */
@NullMarked
package org.talksbot.answer;

import org.jspecify.annotations.NullMarked;
