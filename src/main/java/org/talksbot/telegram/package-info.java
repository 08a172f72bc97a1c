/** The Telegram bot: receiving by long polling, commands, sending. */
@NullMarked
package org.talksbot.telegram;

import org.jspecify.annotations.NullMarked;
