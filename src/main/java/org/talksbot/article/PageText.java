package org.talksbot.article;

import java.util.ArrayList;
import java.util.List;
import org.talksbot.arabic.Blank;
import org.talksbot.arabic.Span;

/**
 * An article's text as its format gives it, before cleaning.
 *
 * @param text the untouched text
 * @param blocks its blocks in order
 * @param metadata what the page itself says
 * @param mayBeginWithTitle whether its first line may be its title though nothing says so
 */
record PageText(String text, List<Block> blocks, Metadata metadata, boolean mayBeginWithTitle) {
  PageText {
    blocks = List.copyOf(blocks);
  }

  /** Raw page text: each line that is not blank is a block. */
  static PageText plain(String text, int from, Metadata metadata) {
    return new PageText(text, lines(text, from, 0), metadata, true);
  }

  /** The text of a JSON Lines record, all of which stands on one line of the file. */
  static PageText record(String text, int line, boolean mayBeginWithTitle) {
    return new PageText(text, lines(text, 0, line), Metadata.NONE, mayBeginWithTitle);
  }

  private static List<Block> lines(String text, int from, int onlyLine) {
    List<Block> blocks = new ArrayList<>();
    int line = 1;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && !Blank.isLineEnd(text.charAt(i))) {
        continue;
      }
      if (start >= from) {
        Span span = Blank.trim(text, start, i);
        if (!span.isEmpty()) {
          blocks.add(new Block(span.start(), span.end(), onlyLine > 0 ? onlyLine : line,
              Block.Kind.LINE));
        }
      }
      if (i < text.length() && endsFileLine(text, i)) {
        line++;
      }
      start = i + 1;
    }
    return blocks;
  }

  /** Editors count CR LF as one line end, and the rarer separators as none. */
  private static boolean endsFileLine(String text, int i) {
    char c = text.charAt(i);
    return c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
  }
}
