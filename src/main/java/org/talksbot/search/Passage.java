package org.talksbot.search;

import java.util.List;
import org.talksbot.article.Sentence;

/**
 * A run of whole paragraphs of one article, as stored in the index.
 *
 * @param source the article it stands in
 * @param start offset of {@code text} in the article's untouched text, in UTF-16 units
 * @param line line of the file on which it begins, from 1
 * @param text the untouched text from {@code start} on
 * @param sentences its sentences in order, as offsets into the article (not into {@code text})
 */
public record Passage(Source source, int start, int line, String text, List<Sentence> sentences) {
  /** Copies the list and refuses sentences that stand outside the passage. */
  public Passage {
    sentences = List.copyOf(sentences);
    if (!sentences.isEmpty() && (sentences.getFirst().start() < start
        || sentences.getLast().end() > start + text.length())) {
      throw new IllegalArgumentException(source.article() + ": sentences outside the passage");
    }
  }

  /** The untouched text of one of its sentences. */
  public String text(Sentence sentence) {
    return text.substring(sentence.start() - start, sentence.end() - start);
  }

  /**
   * The line of the file on which a character stands, from 1.
   *
   * @param offset of the character in the article's untouched text, inside this passage
   */
  public int line(int offset) {
    return line + (int) text.substring(0, offset - start).chars().filter(c -> c == '\n').count();
  }
}
