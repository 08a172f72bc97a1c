package org.talksbot.reply;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph of a message.
 *
 * @param kind how it is set
 * @param gap line breaks before it, where it is not the first of its message
 * @param runs its text in order
 */
record Block(Kind kind, int gap, List<Run> runs) {
  /** How a paragraph is set. */
  enum Kind {
    /** As it is. */
    LINE,
    /** As a quotation. */
    QUOTE,
    /** As a quotation of which a tap shows more than the first lines. */
    EXPANDABLE
  }

  /** Copies the runs. */
  Block {
    runs = List.copyOf(runs);
  }

  static Block quote(int gap, List<Run> runs) {
    return new Block(Kind.QUOTE, gap, runs);
  }

  static Block line(int gap, List<Run> runs) {
    return new Block(Kind.LINE, gap, runs);
  }

  static Block expandable(int gap, List<Run> runs) {
    return new Block(Kind.EXPANDABLE, gap, runs);
  }

  /** What the reader sees. */
  String text() {
    StringBuilder text = new StringBuilder();
    runs.forEach(run -> text.append(run.text()));
    return text.toString();
  }

  /** The block in Telegram's HTML style. */
  String html() {
    StringBuilder html = new StringBuilder();
    runs.forEach(run -> html.append(run.html()));
    return switch (kind) {
      case LINE -> html.toString();
      case QUOTE -> "<blockquote>" + html + "</blockquote>";
      case EXPANDABLE -> "<blockquote expandable>" + html + "</blockquote>";
    };
  }

  /** The units {@code [from, to)} of it, with the same look. */
  Block slice(int from, int to) {
    List<Run> slices = new ArrayList<>();
    int start = 0;
    for (Run run : runs) {
      int end = start + run.text().length();
      if (start < to && end > from) {
        slices.add(run.slice(Math.max(from, start) - start, Math.min(to, end) - start));
      }
      start = end;
    }
    return new Block(kind, gap, slices);
  }
}
