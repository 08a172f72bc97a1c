package org.talksbot.article;

import java.util.List;

/**
 * A run of sentences that the author set as one paragraph; offsets are half-open, in UTF-16 units
 * of the untouched article text.
 *
 * @param start offset of its first character
 * @param end offset after its last character
 * @param line line of the file on which it begins, from 1; the record's line in JSON Lines
 * @param section the section head it stands under, empty where there is none; never quoted
 * @param sentences its sentences in order, at least one, each inside {@code [start, end)}
 */
public record Paragraph(int start, int end, int line, String section, List<Sentence> sentences) {
  /** Copies the list and refuses sentences that stand outside the paragraph. */
  public Paragraph {
    sentences = List.copyOf(sentences);
    if (sentences.isEmpty() || sentences.getFirst().start() < start
        || sentences.getLast().end() > end) {
      throw new IllegalArgumentException("sentences outside [" + start + ", " + end + ")");
    }
  }
}
