package org.talksbot.article;

import java.util.List;

/**
 * One article as read from a file: its untouched text, and where the quotable sentences stand.
 *
 * @param id the file's name inside the corpus, or the {@code id} of a JSON Lines record
 * @param file the file's name inside the corpus
 * @param metadata what is known beside the text
 * @param text the untouched text: the decoded file without its encoding signature, the
 *     {@code text} of a JSON Lines record, or the readable text of an HTML page; offsets count
 *     its UTF-16 units
 * @param paragraphs what may be indexed and quoted, in order; never empty
 * @param dropped what was left out and why, in order
 */
public record Article(String id, String file, Metadata metadata, String text,
    List<Paragraph> paragraphs, List<Dropped> dropped) {
  /** Copies the lists. */
  public Article {
    paragraphs = List.copyOf(paragraphs);
    dropped = List.copyOf(dropped);
    if (paragraphs.isEmpty() || paragraphs.getLast().end() > text.length()) {
      throw new IllegalArgumentException(id + ": paragraphs do not fit the text");
    }
  }

  /** PLACEHOLDER. */
  public String textKey() {
    return text;
  }
}
