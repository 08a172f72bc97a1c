package org.talksbot.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.talksbot.article.Sentence;
import org.talksbot.verify.Finding;
import org.talksbot.verify.Verdict;
import org.talksbot.verify.WordChange;

/**
 * Says in a terminal whether a sentence stands in the articles: the article's own words, what
 * differs from what was typed, and where to read it. Built like {@link TerminalReply}.
 */
public final class TerminalVerdict {
  private final TerminalStyle style;
  private final ArticleLines lines;

  /** A verdict for a place that understands {@code style}. */
  public TerminalVerdict(TerminalStyle style) {
    this.style = style;
    this.lines = new ArticleLines(style);
  }

  /** The verdict as lines, each with its line end. */
  public String text(Verdict verdict) {
    if (verdict.findings().isEmpty()) {
      return lines.line("verify.not-found");
    }
    String heading = switch (verdict.findings().getFirst().match()) {
      case EXACT -> "verify.exact";
      case FOLDED -> "verify.folded";
      case NEARLY -> "verify.nearly";
    };
    return lines.line(heading) + '\n' + verdict.findings()
        .stream()
        .map(this::finding)
        .collect(Collectors.joining(TerminalReply.RULE));
  }

  private String finding(Finding finding) {
    Sentence whole = finding.sentences();
    String text = finding.text(whole.start(), whole.end());
    StringBuilder out = new StringBuilder(style.arabic(QuotedLine.of(shown(finding), text)));
    out.append('\n');
    if (finding.isPart()) {
      String part = finding.text(finding.range().start(), finding.range().end());
      out.append(lines.line("verify.part", Guillemets.around(part)));
    }
    for (WordChange change : finding.changes()) {
      out.append(change(change, finding));
    }
    Sentence range = finding.range();
    out.append(lines.about(finding.passage().source(),
        finding.text(range.start(), range.end()), finding.line(),
        finding.passage().source().metadata().meeting(), List.of()));
    finding.copies().forEach(source -> out.append(lines.alsoIn(source)));
    return out.toString();
  }

  private String change(WordChange change, Finding finding) {
    return switch (change) {
      case WordChange.Respelled(int start, int end, String typed) -> lines.line("verify.respelled",
          quoted(finding.text(start, end)), quoted(typed));
      case WordChange.Changed(int start, int end, String typed) -> lines.line("verify.changed",
          quoted(finding.text(start, end)), quoted(typed));
      case WordChange.LeftOut(int start, int end) -> lines.line("verify.left-out",
          quoted(finding.text(start, end)));
      case WordChange.Added(String typed) -> lines.line("verify.added", quoted(typed));
    };
  }

  private static String quoted(String words) {
    return Guillemets.around(words);
  }

  /** The article's sentences; words that differ stand out. */
  private String shown(Finding finding) {
    Sentence whole = finding.sentences();
    StringBuilder out = new StringBuilder();
    int from = whole.start();
    for (Sentence different : different(finding)) {
      out.append(Printable.lines(finding.text(from, different.start())));
      out.append(style.emphasised(
          Printable.lines(finding.text(different.start(), different.end()))));
      from = different.end();
    }
    return out.append(Printable.lines(finding.text(from, whole.end()))).toString();
  }

  private static List<Sentence> different(Finding finding) {
    List<Sentence> places = new ArrayList<>();
    for (WordChange change : finding.changes()) {
      switch (change) {
        case WordChange.Respelled(int start, int end, String _) ->
          places.add(new Sentence(start, end));
        case WordChange.Changed(int start, int end, String _) ->
          places.add(new Sentence(start, end));
        case WordChange.LeftOut(int start, int end) -> places.add(new Sentence(start, end));
        case WordChange.Added _ -> {
        }
      }
    }
    return places;
  }
}
