/**
 * The Telegram bot: receiving by long polling, commands, sending.
 *
 * <p>It stands on the types and the client of telegrambots-meta and telegrambots-client, and polls
 * with a loop of its own. The stock session ({@code BotSession} of telegrambots-longpolling) ends
 * for good on an unchecked exception while it still calls itself running, treats 401, 409, 429 and
 * 502 alike, never reads {@code retry_after}, parses a batch as a whole, and drops the lower ids
 * that Telegram starts with after a quiet week; none of that can be reached from outside.
 */
@NullMarked
package org.talksbot.telegram;

import org.jspecify.annotations.NullMarked;
