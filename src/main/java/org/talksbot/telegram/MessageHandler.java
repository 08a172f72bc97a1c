package org.talksbot.telegram;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.talksbot.answer.Answer;
import org.talksbot.question.Question;
import org.talksbot.reply.AnswerView;
import org.talksbot.reply.BotReply;
import org.talksbot.reply.ChatChoices;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Answers what people write. */
final class MessageHandler {
  private static final Logger LOG = LoggerFactory.getLogger(MessageHandler.class);

  private final IncomingReader reader;
  private final Asking asking;
  private final Commands commands;
  private final Speech speech;
  private final ChatStyles styles;
  private final Conversations conversations;
  private final InboundLimits limits;
  private final Deadline deadline;
  private final Delivery delivery;
  private final Counts counts;

  MessageHandler(IncomingReader reader, Asking asking, Commands commands, Shared shared) {
    this.reader = reader;
    this.asking = asking;
    this.commands = commands;
    this.speech = shared.speech();
    this.styles = shared.styles();
    this.conversations = shared.conversations();
    this.limits = shared.limits();
    this.deadline = shared.deadline();
    this.delivery = shared.delivery();
    this.counts = shared.counts();
  }

  /** Answers a new message. */
  void written(int updateId, Message message) throws InterruptedException {
    Incoming incoming = reader.read(message);
    if (incoming instanceof Incoming.NotForUs) {
      return;
    }
    Address to = Address.of(message);
    ChatChoices choices = styles.of(to.chat());
    Speech.Voice voice = speech.in(choices.numerals());
    switch (limits.message(message.getFrom().getId(), to.chat())) {
      case ADMITTED -> {
      }
      case TOLD -> {
        LOG.info("update {}: more messages than the limit allows", updateId);
        delivery.reply(updateId, to, voice.pages().slowDown());
        return;
      }
      case DROPPED -> {
        return;
      }
    }
    switch (incoming) {
      case Incoming.Asked(String text) -> {
        List<String> history = conversations.before(message);
        BotReply reply = answer(updateId, message, new Question(text, history), choices);
        List<Integer> sent = delivery.reply(updateId, to, reply);
        conversations.answered(message, new Conversations.Turn(text, history, sent));
      }
      case Incoming.Commanded commanded -> delivery.reply(updateId, to,
          commands.reply(commanded, message, choices));
      case Incoming.NoText _ -> delivery.reply(updateId, to, voice.pages().textOnly());
      case Incoming.NotForUs _ -> {
      }
    }
  }

  /** Answers a changed question in the place of its first answer. */
  void changed(int updateId, Message message) throws InterruptedException {
    Optional<Conversations.Turn> before = conversations.ofQuestion(message);
    if (before.isEmpty()) {
      written(updateId, message);
      return;
    }
    if (!(reader.read(message) instanceof Incoming.Asked(String text))
        || text.equals(before.get().text()) || limits.message(message.getFrom().getId(),
            message.getChatId()) != InboundLimits.Admission.ADMITTED) {
      return;
    }
    Address to = Address.of(message);
    Question question = new Question(text, before.get().history());
    BotReply reply = answer(updateId, message, question, styles.of(to.chat()));
    List<Integer> shown = delivery.replace(updateId, to, before.get().messages(), reply);
    conversations.changed(message, before.get(),
        new Conversations.Turn(text, before.get().history(), shown));
  }

  private BotReply answer(int updateId, Message message, Question question, ChatChoices choices)
      throws InterruptedException {
    AnswerView view = AnswerView.PLAIN.withContext(choices.context());
    long begin = System.nanoTime();
    Question dated = AskedDay.question(question.text(), question.history(), message.getDate());
    Answer answer = deadline.within(() -> asking.answer(dated, view, choices),
        () -> delivery.typing(updateId, Address.of(message)));
    counts.answered(answer);
    LOG.info("update {}: {} in {} ms", updateId, switch (answer) {
      case Answer.Quoted quoted -> String.format(Locale.ROOT, "%d quotes, confidence %.2f,",
          quoted.quotes().size(), quoted.confidence());
      case Answer.Refused refused -> "refused (" + refused.reason() + ")";
    }, (System.nanoTime() - begin) / 1_000_000);
    return speech.in(choices.numerals()).answers().answer(answer, view);
  }
}
