package org.talksbot.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.talksbot.answer.Answer;
import org.talksbot.answer.Highlight;
import org.talksbot.answer.Quote;
import org.talksbot.answer.RefusalReason;

/**
 * Answers and the bot's own texts as Telegram messages in HTML style. What stands in a blockquote
 * is the article's text, escaped and otherwise untouched. Safe for use by many threads.
 */
public final class TelegramReply {
  private static final String COMMA = "\u060C ";
  private static final int MAX_MISSING = 5;
  private static final int MAX_WORD = 60;
  private static final int MAX_QUESTION = 200;

  private final Messages messages;
  private final SourceLines sources;
  private final LeadLines lead;

  /** Speaks with these texts. */
  public TelegramReply(Messages messages) {
    this.messages = messages;
    this.sources = new SourceLines(messages);
    this.lead = new LeadLines(messages);
  }

  /** The messages that tell an answer, in order, at least one. */
  public List<MessagePart> answer(Answer answer) {
    return switch (answer) {
      case Answer.Quoted quoted -> lay(with(quotes(quoted), quoted.next()));
      case Answer.Refused refused -> lay(with(refusal(refused), refused.next()));
    };
  }

  /** What a new user reads. */
  public List<MessagePart> start() {
    return lay(withExamples(messages.start()));
  }

  /** How to ask. */
  public List<MessagePart> help() {
    return lay(withExamples(messages.help()));
  }

  /** To a message that holds no text. */
  public List<MessagePart> textOnly() {
    return lay(lines(messages.textOnly()));
  }

  /** To a command that does not exist. */
  public List<MessagePart> unknownCommand() {
    return lay(lines(messages.unknownCommand()));
  }

  /** When an answer could not be made. */
  public List<MessagePart> failed() {
    return lay(lines(messages.failed()));
  }

  private List<Block> quotes(Answer.Quoted answer) {
    List<Block> blocks = new ArrayList<>();
    lead.searched(answer.variants()).ifPresent(line -> blocks.add(line(line)));
    for (int i = 0; i < answer.quotes().size(); i++) {
      Quote quote = answer.quotes().get(i);
      Optional<String> differ = lead.differ(Differing.from(answer, i));
      differ.ifPresent(line -> blocks.add(line(line)));
      blocks.add(Block.quote(differ.isPresent() ? 1 : 2, highlighted(quote)));
      blocks.addAll(sources.under(quote));
    }
    return blocks;
  }

  private static Block line(String text) {
    return Block.line(2, List.of(Run.plain(text)));
  }

  /** Some blocks, and behind them the questions that could be asked next. */
  private List<Block> with(List<Block> blocks, List<String> next) {
    if (!next.isEmpty()) {
      blocks.add(Block.line(2, List.of(Run.plain(messages.next() + ":"))));
      next.forEach(question -> blocks.add(Block.line(1,
          List.of(Run.plain(Insert.whole(question, MAX_QUESTION))))));
    }
    return blocks;
  }

  private static List<Run> highlighted(Quote quote) {
    String text = quote.text();
    Highlight highlight = quote.highlight();
    if (highlight == null) {
      return List.of(Run.plain(text));
    }
    int start = cutsPair(text, highlight.start()) ? highlight.start() - 1 : highlight.start();
    int end = cutsPair(text, highlight.end()) ? highlight.end() + 1 : highlight.end();
    List<Run> runs = new ArrayList<>();
    if (start > 0) {
      runs.add(Run.plain(text.substring(0, start)));
    }
    runs.add(Run.bold(text.substring(start, end)));
    if (end < text.length()) {
      runs.add(Run.plain(text.substring(end)));
    }
    return runs;
  }

  private static boolean cutsPair(String text, int at) {
    return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1),
        text.charAt(at));
  }

  private List<Block> refusal(Answer.Refused refused) {
    List<Block> blocks = lines(messages.refusals().getOrDefault(refused.reason(), ""));
    if (!namesWords(refused.reason())) {
      return blocks;
    }
    List<String> missing = refused.missingWords()
        .stream()
        .distinct()
        .limit(MAX_MISSING)
        .map(word -> Insert.of(word, MAX_WORD))
        .filter(word -> !word.isEmpty())
        .toList();
    if (!missing.isEmpty()) {
      blocks.add(Block.line(2, refused.reason() == RefusalReason.NOT_CONNECTED
          ? listed(messages.notConnected(), missing)
          : missing(missing)));
    }
    return blocks;
  }

  /** Words explain a refusal only where the question could be read. */
  private static boolean namesWords(RefusalReason reason) {
    return switch (reason) {
      case UNKNOWN_WORD, NO_SUCH_FACT, NOT_CONNECTED -> true;
      case EMPTY, NOT_ARABIC, NO_CONTENT, SMALL_TALK, ABOUT_BOT, INSULT, INSTRUCTION, OPINION,
          OTHER_TOPIC, LEFTOVER ->
        false;
    };
  }

  private List<Run> missing(List<String> words) {
    String sentence = switch (words.size()) {
      case 1 -> messages.missingOne();
      case 2 -> messages.missingTwo();
      default -> messages.missingMany();
    };
    return listed(sentence, words);
  }

  private static List<Run> listed(String sentence, List<String> words) {
    int at = sentence.indexOf("{words}");
    List<Run> runs = new ArrayList<>(List.of(Run.plain(sentence.substring(0, at))));
    for (int i = 0; i < words.size(); i++) {
      if (i > 0) {
        runs.add(Run.plain(COMMA));
      }
      runs.add(Run.bold(words.get(i)));
    }
    runs.add(Run.plain(sentence.substring(at + "{words}".length())));
    return runs;
  }

  private List<Block> withExamples(String text) {
    List<Block> blocks = lines(text);
    messages.examples()
        .forEach(example -> blocks.add(Block.quote(1, List.of(Run.plain(example)))));
    return blocks;
  }

  private static List<Block> lines(String text) {
    List<Block> blocks = new ArrayList<>();
    text.lines()
        .map(Insert::isolateLatin)
        .forEach(line -> blocks.add(Block.line(2, List.of(Run.plain(line)))));
    return blocks;
  }

  private static List<MessagePart> lay(List<Block> blocks) {
    return PartLayout.lay(blocks, MessagePart.MAX_UNITS);
  }
}
