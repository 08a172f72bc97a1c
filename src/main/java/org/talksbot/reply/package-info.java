/** An answer as text: for the terminal, as JSON, as a Telegram message; pure functions. */
@NullMarked
package org.talksbot.reply;

import org.jspecify.annotations.NullMarked;
