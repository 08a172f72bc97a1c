package org.talksbot.telegram;

import java.util.List;
import java.util.Locale;
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
      "/([A-Za-z0-9_]{1,32})(?:@([A-Za-z0-9_]{1,64}))?(?:\\s.*)?", Pattern.DOTALL);

  private final long botId;
  private final String mention;

  IncomingReader(User bot) {
    this.botId = bot.getId();
    this.mention = "@" + bot.getUserName();
  }

  Incoming read(Message message) {
    if (isFromMachine(message)) {
      return IGNORED;
    }
    boolean isPrivate = message.getChat().isUserChat();
    if (!message.hasText()) {
      return isPrivate && holdsContent(message) ? new Incoming.NoText() : IGNORED;
    }
    Matcher command = COMMAND.matcher(message.getText().strip());
    if (command.matches()) {
      return command(command, isPrivate);
    }
    boolean meant = isPrivate || repliesToBot(message) || names(message);
    return meant ? new Incoming.Asked(withoutName(message)) : IGNORED;
  }

  private Incoming command(Matcher command, boolean isPrivate) {
    String name = command.group(1).toLowerCase(Locale.ROOT);
    String bot = command.group(2);
    if (bot == null) {
      // in a group, an unknown command without a name is most likely another bot's
      boolean known = name.equals("start") || name.equals("help");
      return isPrivate || known ? new Incoming.Commanded(name) : IGNORED;
    }
    return mention.equalsIgnoreCase("@" + bot) ? new Incoming.Commanded(name) : IGNORED;
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

  private String withoutName(Message message) {
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
