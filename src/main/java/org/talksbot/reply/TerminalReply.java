package org.talksbot.reply;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.IntStream;
import org.talksbot.answer.Answer;
import org.talksbot.answer.Highlight;
import org.talksbot.answer.Meeting;
import org.talksbot.answer.Quote;
import org.talksbot.answer.Spelled;

/**
 * An answer as text for a terminal: each quote in guillemets on a line of its own and word for
 * word, then what is known of its article, then its link.
 *
 * <p>Right-to-left text is written in reading order, without any direction marks: every line of
 * Arabic begins with an Arabic letter (guillemets aside), so that terminals which reorder choose
 * the right direction, and addresses, which run left to right, have lines of their own.
 */
public final class TerminalReply {
  static final String RULE = "\n\u2500\u2500\u2500\n\n";

  private static final TerminalTexts TEXTS = TerminalTexts.arabic();
  private static final String COMMA_AND = "\u060C \u0648";
  private static final int MAX_WORDS = 5;
  private static final int MAX_WORD_CHARS = 40;

  private final TerminalStyle style;
  private final ArticleLines lines;

  /** A reply for a place that understands {@code style}. */
  public TerminalReply(TerminalStyle style) {
    this.style = style;
    this.lines = new ArticleLines(style);
  }

  /** The answer as lines, each with its line end. */
  public String text(Answer answer) {
    return switch (answer) {
      case Answer.Quoted quoted ->
        searched(quoted.variants()) + quotes(quoted) + next(quoted.next());
      case Answer.Refused refused ->
        style.arabic(TerminalRefusal.of(refused)) + next(refused.next());
    };
  }

  private String next(List<String> questions) {
    return questions.isEmpty()
        ? ""
        : '\n' + lines.line("next")
            + questions.stream().map(Printable::line).map(style::arabic).collect(joining());
  }

  /** What was searched for in place of words that no article holds. */
  private String searched(List<Spelled> variants) {
    String words = variants.stream()
        .limit(MAX_WORDS)
        .map(variant -> TEXTS.text("answer.instead", shortened(variant.found()),
            shortened(variant.typed())))
        .collect(joining(COMMA_AND));
    return words.isEmpty() ? "" : lines.line("answer.searched", words) + '\n';
  }

  private static String shortened(String word) {
    return Printable.shortened(word, MAX_WORD_CHARS);
  }

  private String quotes(Answer.Quoted answer) {
    return IntStream.range(0, answer.quotes().size())
        .mapToObj(i -> differ(Differing.from(answer, i)) + quote(answer.quotes().get(i)))
        .collect(joining(RULE));
  }

  /** That some quotes contradict each other, and what each of them says. */
  private String differ(List<Differing> quotes) {
    return quotes.isEmpty()
        ? ""
        : lines.line("answer.differ")
            + quotes.stream().map(lines::differing).collect(joining()) + '\n';
  }

  private String quote(Quote quote) {
    StringBuilder out = new StringBuilder();
    out.append(style.arabic(QuotedLine.of(shown(quote), quote.text()))).append('\n');
    Highlight highlight = quote.highlight();
    if (highlight != null && style == TerminalStyle.PLAIN) {
      out.append(lines.line("quote.answer",
          quote.text().substring(highlight.start(), highlight.end())));
    }
    out.append(lines.speaker(quote.notes().speaker()));
    Meeting meeting = quote.notes().meeting();
    out.append(lines.about(quote.source(), quote.text(), quote.line(),
        meeting == null ? null : meeting.label(), ShownDate.of(quote)));
    out.append(lines.toldBy(quote));
    return out.toString();
  }

  private String shown(Quote quote) {
    String text = quote.text();
    Highlight highlight = quote.highlight();
    if (highlight == null) {
      return Printable.lines(text);
    }
    return Printable.lines(text.substring(0, highlight.start()))
        + style.emphasised(Printable.lines(text.substring(highlight.start(), highlight.end())))
        + Printable.lines(text.substring(highlight.end()));
  }
}
