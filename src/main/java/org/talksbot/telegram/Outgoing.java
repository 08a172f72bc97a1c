package org.talksbot.telegram;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talksbot.reply.BotReply;
import org.talksbot.reply.Button;
import org.talksbot.reply.Keyboard;
import org.talksbot.reply.MessagePart;
import org.telegram.telegrambots.meta.api.methods.ParseMode;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.inlinequery.inputmessagecontent.InputTextMessageContent;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/**
 * The parts of replies as the Bot API's methods.
 *
 * @param preview whether the first source is shown as a small picture
 */
record Outgoing(boolean preview) {
  /**
   * Sends a part of a reply.
   *
   * @param part its number, from 0
   * @param chat where to
   * @param plain whether it goes without its markup
   */
  SendMessage send(BotReply reply, int part, Address to, long chat, boolean plain) {
    MessagePart text = reply.parts().get(part);
    SendMessage message = new SentOnceAccepted(Long.toString(chat),
        plain ? text.plain() : text.html());
    message.setParseMode(plain ? null : ParseMode.HTML);
    message.setLinkPreviewOptions(options(reply, part));
    message.setMessageThreadId(to.thread());
    message.setReplyMarkup(keyboard(reply, part));
    boolean bearsButtons = isLast(reply, part) && !reply.keyboard().rows().isEmpty();
    if (part == 0 || bearsButtons) {
      // buttons find their question through the message that is replied to
      message.setReplyParameters(ReplyParameters.builder()
          .messageId(to.message())
          .allowSendingWithoutReply(true)
          .build());
    }
    return message;
  }

  /** Puts a part of a reply in the place of what a message shows. */
  EditMessageText edit(BotReply reply, int part, long chat, int message, boolean plain) {
    MessagePart text = reply.parts().get(part);
    EditMessageText edit = new EditedOnceAccepted(plain ? text.plain() : text.html());
    edit.setChatId(Long.toString(chat));
    edit.setMessageId(message);
    edit.setParseMode(plain ? null : ParseMode.HTML);
    edit.setLinkPreviewOptions(options(reply, part));
    edit.setReplyMarkup(keyboard(reply, part));
    return edit;
  }

  /** The first part of a reply as what an inline result sends. */
  InputTextMessageContent content(BotReply reply) {
    InputTextMessageContent content = new InputTextMessageContent(
        reply.parts().getFirst().html());
    content.setParseMode(ParseMode.HTML);
    content.setLinkPreviewOptions(options(reply, 0));
    return content;
  }

  private LinkPreviewOptions options(BotReply reply, int part) {
    return preview && part == 0 && reply.preview() != null
        ? LinkPreviewOptions.builder()
            .urlField(reply.preview())
            .preferSmallMedia(true)
            .isDisabled(false)
            .build()
        : LinkPreviewOptions.builder().isDisabled(true).build();
  }

  private static @Nullable InlineKeyboardMarkup keyboard(BotReply reply, int part) {
    Keyboard keyboard = reply.keyboard();
    return isLast(reply, part) && !keyboard.rows().isEmpty()
        ? new InlineKeyboardMarkup(keyboard.rows().stream().map(Outgoing::row).toList())
        : null;
  }

  private static InlineKeyboardRow row(List<Button> buttons) {
    return new InlineKeyboardRow(buttons.stream().map(Outgoing::button).toList());
  }

  private static InlineKeyboardButton button(Button button) {
    InlineKeyboardButton shown = new InlineKeyboardButton(button.text());
    shown.setCallbackData(button.data());
    return shown;
  }

  private static boolean isLast(BotReply reply, int part) {
    return part == reply.parts().size() - 1;
  }
}
