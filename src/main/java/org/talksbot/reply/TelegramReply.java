package org.talksbot.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talksbot.answer.Answer;
import org.talksbot.answer.Highlight;
import org.talksbot.answer.Quote;
import org.talksbot.answer.RefusalReason;

/**
 * Answers as Telegram messages in HTML style. What stands in a blockquote
 * is the article's text, escaped and otherwise untouched. Safe for use by many threads.
 */
public final class TelegramReply {
  private static final String COMMA = "\u060C ";
  private static final int MAX_MISSING = 5;
  private static final int MAX_WORD = 60;

  private final Messages messages;
  private final SourceLines sources;
  private final LeadLines lead;
  private final AroundLines around;
  private final ReportLines reports;
  private final AnswerKeyboards keyboards;

  /**
   * Speaks with these texts.
   *
   * @param numerals the digits of its own lines
   * @param bot the bot's name without the sign before it
   */
  public TelegramReply(Messages messages, Numerals numerals, String bot) {
    this.messages = messages;
    this.sources = new SourceLines(messages, numerals, bot);
    this.lead = new LeadLines(messages, numerals);
    this.around = new AroundLines(messages.talk());
    this.reports = new ReportLines(messages, sources);
    this.keyboards = new AnswerKeyboards(messages.buttons());
  }

  /** The reply that tells an answer. */
  public BotReply answer(Answer answer, AnswerView view) {
    return reply(answer, view, List.of());
  }

  /** The same for a question that was chosen by a button, which is told first. */
  public BotReply answer(String question, Answer answer, AnswerView view) {
    return reply(answer, view, List.of(AskedLine.of(messages.talk(), question)));
  }

  private BotReply reply(Answer answer, AnswerView view, List<Block> before) {
    List<Block> blocks = new ArrayList<>(before);
    return switch (answer) {
      case Answer.Quoted quoted -> {
        blocks.addAll(quotes(quoted, view));
        List<MessagePart> parts = PartLayout.lay(blocks, MessagePart.MAX_UNITS);
        quoted.quotes().forEach(quote -> Verbatim.require(parts, quote));
        yield new BotReply(parts, keyboards.of(quoted, view),
            preview(quoted.quotes().getFirst()));
      }
      case Answer.Refused refused -> {
        blocks.addAll(refusal(refused));
        if (!refused.next().isEmpty()) {
          blocks.add(line(messages.next() + ":"));
        }
        yield BotReply.of(blocks, keyboards.of(refused));
      }
    };
  }

  private static @Nullable String preview(Quote quote) {
    return SourceLines.sentenceOnPage(quote.source(), quote.text()).orElse(null);
  }

  private List<Block> quotes(Answer.Quoted answer, AnswerView view) {
    List<Block> blocks = new ArrayList<>();
    lead.searched(answer.variants()).ifPresent(line -> blocks.add(line(line)));
    for (int i = 0; i < answer.quotes().size(); i++) {
      Quote quote = answer.quotes().get(i);
      Optional<String> differ = lead.differ(Differing.from(answer, i));
      differ.ifPresent(line -> blocks.add(line(line)));
      blocks.add(Block.quote(differ.isPresent() ? 1 : 2, highlighted(quote)));
      blocks.addAll(sources.under(quote));
      if (view.context()) {
        blocks.addAll(around.of(quote));
      }
    }
    if (view.sources()) {
      blocks.addAll(reports.of(answer));
    }
    return blocks;
  }

  private static Block line(String text) {
    return Block.line(2, List.of(Run.plain(text)));
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
    List<Block> blocks = new ArrayList<>(
        OwnLines.of(messages.refusals().getOrDefault(refused.reason(), "")));
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
}
