package org.talksbot.config;

import java.net.InetSocketAddress;
import org.talksbot.telegram.ChatSettings;
import org.talksbot.telegram.TelegramSettings;

/**
 * The effective settings of a run that serves the Telegram bot.
 *
 * @param settings what every run needs
 * @param telegram how the Bot API is reached
 * @param chats how the bot behaves in chats
 * @param management where health and numbers are shown
 */
public record ServeSettings(Settings settings, TelegramSettings telegram, ChatSettings chats,
    InetSocketAddress management) {}
