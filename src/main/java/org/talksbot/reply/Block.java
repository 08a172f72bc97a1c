package org.talksbot.reply;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph of a message.
 *
 * @param quote whether it is set off as a quotation
 * @param gap line breaks before it, where it is not the first of its message
 * @param runs its text in order
 */
record Block(boolean quote, int gap, List<Run> runs) {
  /** Copies the runs. */
  Block {
    runs = List.copyOf(runs);
  }

  static Block quote(int gap, List<Run> runs) {
    return new Block(true, gap, runs);
  }

  static Block line(int gap, List<Run> runs) {
    return new Block(false, gap, runs);
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
    return quote ? "<blockquote>" + html + "</blockquote>" : html.toString();
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
    return new Block(quote, gap, slices);
  }
}
