package org.talksbot.reply;

import java.util.ArrayList;
import java.util.List;
import org.talksbot.article.Sentence;
import org.talksbot.search.Passage;
import org.talksbot.search.Source;

/** What the bot shows beside answers, as Telegram messages. Safe for use by many threads. */
public final class TelegramPages {
  private static final int PAGE = 8;
  private static final String COLON = ": ";
  private static final String MIDDLE_DOT = " \u00B7 ";

  private final Messages messages;
  private final SourceLines sources;
  private final Numerals numerals;

  /**
   * Speaks with these texts.
   *
   * @param numerals the digits of its own lines
   * @param bot the bot's name without the sign before it
   */
  public TelegramPages(Messages messages, Numerals numerals, String bot) {
    this.messages = messages;
    this.numerals = numerals;
    this.sources = new SourceLines(messages, numerals, bot);
  }

  /** What a new user reads, with questions to begin with. */
  public BotReply start(List<String> examples) {
    return BotReply.of(OwnLines.of(messages.start()), AnswerKeyboards.ofQuestions(examples));
  }

  /** How to ask. */
  public BotReply help(List<String> examples) {
    return BotReply.of(OwnLines.of(messages.help()), AnswerKeyboards.ofQuestions(examples));
  }

  /** What is kept of whom. */
  public BotReply privacy() {
    return text(messages.talk().privacy());
  }

  /** To a message that holds no text. */
  public BotReply textOnly() {
    return text(messages.textOnly());
  }

  /** To a command that does not exist. */
  public BotReply unknownCommand() {
    return text(messages.unknownCommand());
  }

  /** When an answer could not be made. */
  public BotReply failed() {
    return text(messages.failed());
  }

  /** To one who writes too much. */
  public BotReply slowDown() {
    return text(messages.talk().slowDown());
  }

  /** How to ask whether a sentence stands in the articles. */
  public BotReply verifyUsage() {
    return text(messages.verify().usage());
  }

  /** To one who came by a link to a passage that is gone. */
  public BotReply noPassage() {
    return text(messages.talk().noPassage());
  }

  /**
   * A page of the articles.
   *
   * @param articles all of them, in the order in which they are shown
   * @param page from 0; a page that is not there any more is the last one
   */
  public BotReply articles(List<Source> articles, int page) {
    if (articles.isEmpty()) {
      return text(messages.talk().noSources());
    }
    int last = (articles.size() - 1) / PAGE;
    int shown = Math.clamp(page, 0, last);
    List<Block> blocks = new ArrayList<>(List.of(Block.line(2, List.of(Run.plain(numerals.of(
        messages.talk().sources().replace("{count}", Integer.toString(articles.size()))))))));
    articles.subList(shown * PAGE, Math.min(articles.size(), (shown + 1) * PAGE))
        .forEach(source -> blocks.add(article(source)));
    List<Button> row = new ArrayList<>();
    if (shown < last) {
      row.add(Button.of(messages.buttons().following(), new Press.Page(shown + 1)));
    }
    if (shown > 0) {
      row.add(Button.of(messages.buttons().previous(), new Press.Page(shown - 1)));
    }
    return BotReply.of(blocks, new Keyboard(List.of(row)));
  }

  /** The label keeps a headline that begins with a Latin word from turning the line around. */
  private Block article(Source source) {
    List<Run> line = new ArrayList<>(List.of(Run.plain(messages.article() + COLON)));
    line.addAll(sources.article(source));
    return Block.line(2, line);
  }

  /**
   * A meeting and where it is told of.
   *
   * @param label its place and day
   */
  public record Told(String label, Source source) {}

  /** The meetings. */
  public BotReply timeline(List<Told> meetings) {
    if (meetings.isEmpty()) {
      return text(messages.talk().noTimeline());
    }
    List<Block> blocks = new ArrayList<>(OwnLines.of(messages.talk().timeline()));
    for (Told meeting : meetings) {
      List<Run> line = new ArrayList<>(List.of(
          Run.bold(numerals.of(Insert.of(meeting.label(), 120))), Run.plain(COLON)));
      line.addAll(sources.article(meeting.source()));
      blocks.add(Block.line(2, line));
    }
    return BotReply.of(blocks, Keyboard.NONE);
  }

  /**
   * A passage of an article with one sentence marked.
   *
   * @param marked the sentence; one that begins and ends at one place marks nothing
   */
  public BotReply passage(Passage passage, Sentence marked) {
    int from = Math.clamp(marked.start() - passage.start(), 0, passage.text().length());
    int to = Math.clamp(marked.end() - passage.start(), from, passage.text().length());
    List<Run> runs = new ArrayList<>();
    add(runs, Run.plain(passage.text().substring(0, from)));
    add(runs, Run.bold(passage.text().substring(from, to)));
    add(runs, Run.plain(passage.text().substring(to)));
    List<Run> title = new ArrayList<>(List.of(Run.plain(messages.talk().passage() + COLON)));
    title.addAll(sources.told(passage.source()));
    return BotReply.of(List.of(Block.line(2, title), Block.quote(1, runs)), Keyboard.NONE);
  }

  private static void add(List<Run> runs, Run run) {
    if (!run.text().isEmpty()) {
      runs.add(run);
    }
  }

  /** A chat's settings with a button for each that can be changed. */
  public BotReply choices(ChatChoices now) {
    ChoiceTexts texts = messages.choices();
    List<Button> quotes = new ArrayList<>();
    for (int count = ChatChoices.MAX_QUOTES; count > 0; count--) {
      String number = numerals.of(Integer.toString(count));
      quotes.add(Button.of(count == now.quotes() ? MIDDLE_DOT + number + MIDDLE_DOT : number,
          new Press.Choose(new ChatChoices(count, now.context(), now.numerals()))));
    }
    boolean latin = now.numerals() == Numerals.LATIN;
    Button context = Button.of(now.context() ? texts.context() : texts.noContext(),
        new Press.Choose(new ChatChoices(now.quotes(), !now.context(), now.numerals())));
    Button digits = Button.of(latin ? texts.latinDigits() : texts.arabicDigits(),
        new Press.Choose(new ChatChoices(now.quotes(), now.context(),
            latin ? Numerals.ARABIC_INDIC : Numerals.LATIN)));
    List<Block> blocks = new ArrayList<>(OwnLines.of(texts.heading()));
    blocks.add(Block.line(2, List.of(Run.plain(numerals.of(
        texts.quotes().replace("{count}", Integer.toString(now.quotes())))))));
    return BotReply.of(blocks, new Keyboard(List.of(quotes, List.of(context), List.of(digits))));
  }

  private static BotReply text(String text) {
    return BotReply.of(OwnLines.of(text), Keyboard.NONE);
  }
}
