package org.talksbot.telegram;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.talksbot.answer.Answerer;
import org.talksbot.question.Question;
import org.talksbot.reply.MessagePart;
import org.talksbot.reply.TelegramReply;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Answers one update. Whatever goes wrong in it ends with this update. */
final class UpdateHandler {
  private static final Logger LOG = LoggerFactory.getLogger(UpdateHandler.class);

  private final IncomingReader reader;
  private final Answerer answerer;
  private final TelegramReply reply;
  private final Delivery delivery;

  UpdateHandler(IncomingReader reader, Answerer answerer, TelegramReply reply,
      Delivery delivery) {
    this.reader = reader;
    this.answerer = answerer;
    this.reply = reply;
    this.delivery = delivery;
  }

  /**
   * Answers it, or says sorry.
   *
   * @throws InterruptedException when the bot is closed before it is answered
   */
  void handle(Update update) throws InterruptedException {
    try {
      if (update.getMessage() != null) {
        send(update, parts(update.getMessage()));
      }
      LOG.debug("update {}: handled", update.getUpdateId());
    } catch (RuntimeException | Error e) {
      if (Thread.interrupted()) {
        // given up rather than failed: an apology would confirm what is to come again
        throw new InterruptedException();
      }
      LOG.error("update {} failed", update.getUpdateId(), WordlessFailure.of(e));
      apologise(update);
    }
  }

  private List<MessagePart> parts(Message message) {
    return switch (reader.read(message)) {
      case Incoming.Asked(String text) -> reply.answer(answerer.answer(Question.of(text)));
      case Incoming.Commanded(String name) -> switch (name) {
        case "start" -> reply.start();
        case "help" -> reply.help();
        default -> reply.unknownCommand();
      };
      case Incoming.NoText _ -> reply.textOnly();
      case Incoming.NotForUs _ -> List.of();
    };
  }

  private void apologise(Update update) throws InterruptedException {
    try {
      send(update, reply.failed());
    } catch (RuntimeException | Error e) {
      LOG.error("update {}: no apology either", update.getUpdateId(), WordlessFailure.of(e));
    }
  }

  private void send(Update update, List<MessagePart> parts) throws InterruptedException {
    delivery.reply(update, parts);
  }
}
