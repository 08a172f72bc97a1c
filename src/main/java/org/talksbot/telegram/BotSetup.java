package org.talksbot.telegram;

import org.talksbot.reply.Messages;

/**
 * Everything about a bot that may change while it runs.
 *
 * @param content what it knows
 * @param messages what it says itself
 * @param chats how it behaves in chats
 */
public record BotSetup(BotContent content, Messages messages, ChatSettings chats) {}
