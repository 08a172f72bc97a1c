package org.talksbot.telegram;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talksbot.answer.Answer;
import org.talksbot.answer.Quote;
import org.talksbot.question.Question;
import org.talksbot.reply.AnswerView;
import org.talksbot.reply.AskedLine;
import org.talksbot.reply.BotReply;
import org.talksbot.reply.ChatChoices;
import org.talksbot.reply.Press;
import org.talksbot.reply.TalkTexts;
import org.talksbot.state.BotState;
import org.talksbot.state.Vote;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;

/**
 * Does what a pressed button wants. The question is read from the message that the button's message
 * replies to, which the server sends along, so that buttons work after a restart as before.
 */
final class ButtonHandler {
  private final IncomingReader reader;
  private final Asking asking;
  private final ArticlePages articles;
  private final Shared shared;
  private final BotState state;
  private final Clock clock;

  ButtonHandler(IncomingReader reader, Asking asking, ArticlePages articles, Shared shared,
      BotState state, Clock clock) {
    this.reader = reader;
    this.asking = asking;
    this.articles = articles;
    this.shared = shared;
    this.state = state;
    this.clock = clock;
  }

  /**
   * What a press is about.
   *
   * @param updateId id of the update
   * @param query the press
   * @param message the bot's message with the button
   * @param choices what its chat has chosen
   */
  private record Pressed(int updateId, CallbackQuery query, Message message,
      ChatChoices choices) {
    long chat() {
      return message.getChatId();
    }

    long person() {
      return query.getFrom().getId();
    }
  }

  /** Does it, and ends the waiting that the button shows in any case. */
  void pressed(int updateId, CallbackQuery query) throws InterruptedException {
    Optional<Press> press = Optional.ofNullable(query.getData()).flatMap(Press::of);
    TalkTexts texts = shared.speech().messages().talk();
    if (press.isEmpty() || !(query.getMessage() instanceof Message message)) {
      // a forged press, or a message that is too old to be read
      shared.delivery().acknowledge(updateId, query.getId(), texts.stale());
      return;
    }
    if (shared.limits()
        .message(query.getFrom().getId(),
            message.getChatId()) != InboundLimits.Admission.ADMITTED) {
      shared.delivery().acknowledge(updateId, query.getId(), texts.slowDown());
      return;
    }
    Pressed pressed = new Pressed(updateId, query, message,
        shared.styles().of(message.getChatId()));
    String notice = null;
    try {
      notice = switch (press.get()) {
        case Press.Show(AnswerView view) -> show(pressed, view);
        case Press.Vote(boolean right) -> vote(pressed, right);
        case Press.Ask ask -> ask(pressed, ask);
        case Press.Page(int page) -> {
          replace(pressed, articles.articles(
              shared.speech().in(pressed.choices.numerals()).pages(), page));
          yield null;
        }
        case Press.Choose(ChatChoices choices) -> choose(pressed, choices);
      };
    } finally {
      shared.delivery().acknowledge(updateId, query.getId(), notice);
    }
  }

  private @Nullable String show(Pressed pressed, AnswerView view) throws InterruptedException {
    Optional<Question> question = question(pressed);
    if (question.isEmpty()) {
      return shared.speech().messages().talk().stale();
    }
    Answer answer = answer(pressed, question.get(), view);
    boolean nothingMore = view.more() && answer instanceof Answer.Quoted all
        && all.quotes().size() <= pressed.choices.quotes();
    if (nothingMore) {
      return shared.speech().messages().talk().noMore();
    }
    replace(pressed, reply(pressed, question.get(), answer, view));
    return null;
  }

  private @Nullable String vote(Pressed pressed, boolean right) throws InterruptedException {
    Optional<Question> question = question(pressed);
    TalkTexts texts = shared.speech().messages().talk();
    if (question.isEmpty() || !(answer(pressed, question.get(),
        AnswerView.PLAIN) instanceof Answer.Quoted quoted)) {
      return texts.stale();
    }
    Quote first = quoted.quotes().getFirst();
    state.feedback()
        .add(new Vote(clock.instant(), right, state.hasher().of(pressed.chat()),
            state.hasher().of(pressed.person(), pressed.chat(), pressed.message.getMessageId()),
            first.source().article(), first.sentence().start(), first.sentence().end(),
            quoted.confidence()));
    return texts.thanks();
  }

  /** Answers the question that stands on the button, in a message of its own. */
  private @Nullable String ask(Pressed pressed, Press.Ask ask) throws InterruptedException {
    Optional<String> text = textOn(pressed.message, ask.data());
    if (text.isEmpty()) {
      return shared.speech().messages().talk().stale();
    }
    Question question = AskedDay.question(text.get(), List.of(),
        (int) clock.instant().getEpochSecond());
    AnswerView view = AnswerView.PLAIN.withContext(pressed.choices.context());
    Answer answer = answer(pressed, question, view);
    BotReply reply = shared.speech()
        .in(pressed.choices.numerals())
        .answers()
        .answer(text.get(), answer, view);
    List<Integer> sent = shared.delivery()
        .reply(pressed.updateId, Address.of(pressed.message), reply);
    shared.conversations().asked(pressed.chat(), pressed.person(), text.get());
    shared.conversations()
        .shown(pressed.chat(), new Conversations.Turn(text.get(), List.of(), sent));
    return null;
  }

  private String choose(Pressed pressed, ChatChoices choices) throws InterruptedException {
    shared.styles().choose(pressed.chat(), choices);
    replace(pressed, shared.speech().in(choices.numerals()).pages().choices(choices));
    return shared.speech().messages().choices().saved();
  }

  private Answer answer(Pressed pressed, Question question, AnswerView view)
      throws InterruptedException {
    return shared.deadline()
        .within(() -> asking.answer(question, view, pressed.choices), () -> {});
  }

  /** A message that told its question itself does so again. */
  private BotReply reply(Pressed pressed, Question question, Answer answer, AnswerView view) {
    return asked(pressed.message).isPresent()
        ? shared.speech()
            .in(pressed.choices.numerals())
            .answers()
            .answer(question.text(), answer, view)
        : shared.speech().in(pressed.choices.numerals()).answers().answer(answer, view);
  }

  /** All messages of the answer change where they are known, else the one with the button. */
  private void replace(Pressed pressed, BotReply reply) throws InterruptedException {
    Optional<Conversations.Turn> turn = turn(pressed);
    if (turn.isEmpty()) {
      shared.delivery()
          .replace(pressed.updateId, Address.of(pressed.message),
              List.of(pressed.message.getMessageId()), reply.first());
      return;
    }
    List<Integer> shown = shared.delivery()
        .replace(pressed.updateId, Address.of(pressed.message), turn.get().messages(), reply);
    shared.conversations()
        .shown(pressed.chat(), new Conversations.Turn(turn.get().text(),
            turn.get().history(), shown));
  }

  private Optional<Conversations.Turn> turn(Pressed pressed) {
    return shared.conversations().ofAnswer(pressed.chat(), pressed.message.getMessageId());
  }

  /** The question that the pressed message answers, with what was asked before, if known. */
  private Optional<Question> question(Pressed pressed) {
    Message repliedTo = pressed.message.getReplyToMessage();
    Optional<String> told = asked(pressed.message);
    Optional<String> text = told.isPresent()
        ? told
        : Optional.ofNullable(repliedTo).filter(Message::hasText).map(reader::withoutName);
    List<String> history = turn(pressed).map(Conversations.Turn::history).orElse(List.of());
    Integer date = told.isPresent() || repliedTo == null
        ? pressed.message.getDate()
        : repliedTo.getDate();
    return text.filter(question -> !question.isBlank())
        .map(question -> AskedDay.question(question, history, date));
  }

  private Optional<String> asked(Message message) {
    return message.hasText()
        ? AskedLine.question(shared.speech().messages().talk(), message.getText())
        : Optional.empty();
  }

  private static Optional<String> textOn(Message message, String data) {
    return message.getReplyMarkup() == null
        ? Optional.empty()
        : message.getReplyMarkup()
            .getKeyboard()
            .stream()
            .flatMap(List::stream)
            .filter(button -> data.equals(button.getCallbackData()))
            .map(InlineKeyboardButton::getText)
            .map(AskedLine::typed)
            .findFirst();
  }
}
