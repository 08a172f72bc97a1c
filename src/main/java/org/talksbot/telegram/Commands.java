package org.talksbot.telegram;

import java.util.Optional;
import java.util.Set;
import org.talksbot.reply.BotReply;
import org.talksbot.reply.ChatChoices;
import org.talksbot.reply.DeepLink;
import org.talksbot.reply.TelegramPages;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** What commands are answered with. */
final class Commands {
  /** The commands that everybody may give. */
  static final Set<String> FOR_ALL = Set.of("start", "help", "sources", "timeline", "verify",
      "privacy", "settings");

  private final BotContent content;
  private final ArticlePages articles;
  private final Speech speech;
  private final OwnerCommands owner;

  Commands(BotContent content, ArticlePages articles, Speech speech, OwnerCommands owner) {
    this.content = content;
    this.articles = articles;
    this.speech = speech;
    this.owner = owner;
  }

  /**
   * The reply to a command.
   *
   * @param message the message that gives it
   * @param choices what its chat has chosen
   */
  BotReply reply(Incoming.Commanded command, Message message, ChatChoices choices)
      throws InterruptedException {
    Speech.Voice voice = speech.in(choices.numerals());
    if (owner.handles(command, message)) {
      return owner.reply(command, message, voice.owner());
    }
    TelegramPages pages = voice.pages();
    return switch (command.name()) {
      case "start" -> start(command.argument(), pages);
      case "help" -> pages.help(articles.examples());
      case "sources" -> articles.articles(pages, 0);
      case "timeline" -> articles.timeline(pages);
      case "verify" -> verify(command.argument(), message, voice);
      case "privacy" -> pages.privacy();
      case "settings" -> pages.choices(choices);
      default -> pages.unknownCommand();
    };
  }

  private BotReply start(String payload, TelegramPages pages) {
    Optional<DeepLink> link = DeepLink.parse(payload);
    return link.isPresent()
        ? articles.linked(pages, link.get())
        : pages.start(articles.examples());
  }

  /** The sentence stands behind the command, or in the message that the command replies to. */
  private BotReply verify(String argument, Message message, Speech.Voice voice) {
    Message repliedTo = message.getReplyToMessage();
    String sentence = argument.isEmpty() && repliedTo != null && repliedTo.getText() != null
        ? repliedTo.getText()
        : argument;
    return sentence.isBlank()
        ? voice.pages().verifyUsage()
        : voice.verdicts().reply(content.verifier().verify(sentence));
  }
}
