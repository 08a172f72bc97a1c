package org.talksbot.reply;

import java.util.ArrayList;
import java.util.List;
import org.talksbot.article.Sentence;
import org.talksbot.search.Source;
import org.talksbot.verify.Finding;
import org.talksbot.verify.Verdict;
import org.talksbot.verify.WordChange;

/** Says whether a sentence stands in the articles: where, in whose words, and what differs. */
public final class TelegramVerdict {
  private static final int MAX_FINDINGS = 5;
  private static final int MAX_CHANGES = 8;
  private static final int MAX_WORDS = 120;
  private static final String ARTICLE = "{article}";
  private static final String TYPED = "{typed}";

  private final Messages messages;
  private final SourceLines sources;

  /**
   * Speaks with these texts.
   *
   * @param numerals the digits of its own lines
   * @param bot the bot's name without the sign before it
   */
  public TelegramVerdict(Messages messages, Numerals numerals, String bot) {
    this.messages = messages;
    this.sources = new SourceLines(messages, numerals, bot);
  }

  /** The reply that tells a verdict. */
  public BotReply reply(Verdict verdict) {
    VerdictTexts texts = messages.verify();
    if (verdict.findings().isEmpty()) {
      return BotReply.of(OwnLines.of(texts.notFound()), Keyboard.NONE);
    }
    List<Block> blocks = new ArrayList<>(OwnLines.of(
        switch (verdict.findings().getFirst().match()) {
          case EXACT -> texts.exact();
          case FOLDED -> texts.folded();
          case NEARLY -> texts.nearly();
        }));
    verdict.findings().stream().limit(MAX_FINDINGS).forEach(finding -> add(blocks, finding));
    return BotReply.of(blocks, Keyboard.NONE);
  }

  private void add(List<Block> blocks, Finding finding) {
    Sentence whole = finding.sentences();
    Sentence range = finding.range();
    List<Run> runs = new ArrayList<>();
    add(runs, Run.plain(finding.text(whole.start(), range.start())));
    add(runs, Run.bold(finding.text(range.start(), range.end())));
    add(runs, Run.plain(finding.text(range.end(), whole.end())));
    blocks.add(Block.quote(2, runs));
    finding.changes()
        .stream()
        .limit(MAX_CHANGES)
        .map(change -> change(change, finding))
        .forEach(line -> blocks.add(Block.line(1, List.of(Run.plain(line)))));
    blocks.add(source(finding.passage().source(), finding));
    finding.copies().forEach(copy -> blocks.add(source(copy, finding)));
  }

  private Block source(Source source, Finding finding) {
    List<Run> line = new ArrayList<>(List.of(Run.plain(messages.source() + ": ")));
    line.addAll(sources.at(source, finding.range(),
        finding.text(finding.range().start(), finding.range().end())));
    return Block.line(1, line);
  }

  private static void add(List<Run> runs, Run run) {
    if (!run.text().isEmpty()) {
      runs.add(run);
    }
  }

  private String change(WordChange change, Finding finding) {
    VerdictTexts texts = messages.verify();
    return switch (change) {
      case WordChange.Respelled(int start, int end, String typed) -> texts.respelled()
          .replace(ARTICLE, words(finding.text(start, end)))
          .replace(TYPED, words(typed));
      case WordChange.Changed(int start, int end, String typed) -> texts.changed()
          .replace(ARTICLE, words(finding.text(start, end)))
          .replace(TYPED, words(typed));
      case WordChange.LeftOut(int start, int end) -> texts.leftOut()
          .replace(ARTICLE, words(finding.text(start, end)));
      case WordChange.Added(String typed) -> texts.added().replace(TYPED, words(typed));
    };
  }

  private static String words(String text) {
    return Insert.of(text, MAX_WORDS);
  }
}
