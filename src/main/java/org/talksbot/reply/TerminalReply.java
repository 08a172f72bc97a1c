package org.talksbot.reply;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.talksbot.answer.Answer;
import org.talksbot.answer.Highlight;
import org.talksbot.answer.Meeting;
import org.talksbot.answer.Quote;
import org.talksbot.search.Source;

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
      case Answer.Quoted quoted -> quotes(quoted.quotes()) + next(quoted.next());
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

  private String quotes(List<Quote> quotes) {
    return quotes.stream().map(this::quote).collect(joining(RULE));
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
    for (Source other : quote.alsoIn()) {
      out.append(lines.alsoIn(other));
    }
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
