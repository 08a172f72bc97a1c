package org.talksbot.article;

/**
 * A stretch of a page that stands alone: half-open, in UTF-16 units of the untouched text, without
 * blanks at its edges.
 *
 * @param start offset of its first character
 * @param end offset after its last character
 * @param line line of the file on which it begins, from 1
 * @param kind what its format says about it
 */
record Block(int start, int end, int line, Kind kind) {
  /** What a format can say about a stretch of text. */
  enum Kind {
    /** A line of raw page text: anything. */
    LINE,
    /** A paragraph, which may be wrapped over several lines. */
    PARAGRAPH,
    /** The title of the whole. */
    TITLE,
    /** A section head. */
    HEAD,
    /** Program code. */
    CODE,
    /** A note to the authors. */
    COMMENT,
    /** A picture without its text. */
    PICTURE
  }

  Block {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("no block: [" + start + ", " + end + ")");
    }
  }

  String in(String text) {
    return text.substring(start, end);
  }
}
