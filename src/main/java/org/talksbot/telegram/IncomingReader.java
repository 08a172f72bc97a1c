package org.talksbot.telegram;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.chat.Chat;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * Tells what a message wants of this bot. In a private chat every text is meant for it; in a group
 * only commands, replies to its messages, and texts that name it.
 */
final class IncomingReader {
  private static final Incoming IGNORED = new Incoming.NotForUs();
  private static final Pattern COMMAND = Pattern.compile(
      "/([A-Za-z0-9_]{1,32})(?:@([A-Za-z0-9_]{1,64}))?(?:\\s(.*))?", Pattern.DOTALL);

  private final long botId;
  private final String mention;
  private final Set<String> commands;

  /**
   * A reader for one bot.
   *
   * @param commands the commands that it knows; in a group another one is another bot's
   */
  IncomingReader(User bot, Set<String> commands) {
    this.botId = bot.getId();
    this.mention = "@" + bot.getUserName();
    this.commands = Set.copyOf(commands);
  }

  Incoming read(Message message) {
    if (isFromMachine(message)) {
      return IGNORED;
    }
    boolean isPrivate = message.getChat().isUserChat();
    String text = message.hasDocument() && message.getCaption() != null
        ? message.getCaption()
        : message.getText();
    Matcher command = COMMAND.matcher(text == null ? "" : text.strip());
    if (command.matches()) {
      return command(command, isPrivate);
    }
    if (!message.hasText()) {
      return isPrivate && holdsContent(message) ? new Incoming.NoText() : IGNORED;
    }
    boolean meant = isPrivate || repliesToBot(message) || names(message);
    return meant ? new Incoming.Asked(withoutName(message)) : IGNORED;
  }

  private Incoming command(Matcher command, boolean isPrivate) {
    String name = command.group(1).toLowerCase(Locale.ROOT);
    String bot = command.group(2);
    // in a group, an unknown command without a name is most likely another bot's
    boolean meant = bot == null
        ? isPrivate || commands.contains(name)
        : mention.equalsIgnoreCase("@" + bot);
    String argument = command.group(3) == null ? "" : command.group(3).strip();
    return meant ? new Incoming.Commanded(name, argument) : IGNORED;
  }

  /** Bots and channels; an administrator who stays anonymous in a group speaks as the group. */
  private static boolean isFromMachine(Message message) {
    User from = message.getFrom();
    Chat sender = message.getSenderChat();
    boolean anonymousAdministrator = sender != null
        && sender.getId().equals(message.getChat().getId());
    if (message.getChat().isChannelChat() || from == null
        || Boolean.TRUE.equals(message.getIsAutomaticForward())) {
      return true;
    }
    return Boolean.TRUE.equals(from.getIsBot()) && !anonymousAdministrator;
  }

  /** A person's message of another kind, as against a note of Telegram's own ("was pinned"). */
  private static boolean holdsContent(Message message) {
    return message.hasVoice() || message.hasAudio() || message.hasPhoto() || message.hasVideo()
        || message.hasVideoNote() || message.hasAnimation() || message.hasDocument()
        || message.hasSticker() || message.hasContact() || message.hasLocation()
        || message.hasPoll() || message.hasDice() || message.hasGame() || message.hasStory()
        || message.hasPaidMedia() || message.hasChecklist() || message.hasLivePhoto();
  }

  private boolean repliesToBot(Message message) {
    Message replied = message.getReplyToMessage();
    return replied != null && replied.getFrom() != null
        && replied.getFrom().getId() == botId;
  }

  private boolean names(Message message) {
    return entities(message).stream().anyMatch(this::isName);
  }

  private boolean isName(MessageEntity entity) {
    return entity.getType().equals("mention") && mention.equalsIgnoreCase(entity.getText());
  }

  /** The text of a message without the bot's name. */
  String withoutName(Message message) {
    StringBuilder text = new StringBuilder(message.getText());
    for (MessageEntity entity : entities(message).reversed()) {
      if (isName(entity)) {
        text.replace(entity.getOffset(), entity.getOffset() + entity.getLength(), " ");
      }
    }
    return text.toString().strip();
  }

  private static List<MessageEntity> entities(Message message) {
    return message.hasEntities() ? message.getEntities() : List.of();
  }
}
