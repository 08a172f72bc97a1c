/** What a question asks for: its type and its content words. */
@NullMarked
package org.talksbot.question;

import org.jspecify.annotations.NullMarked;
