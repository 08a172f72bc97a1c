package org.talksbot.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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

  /**
   * A key of what the article says: the same for two articles whose sentences differ in white space
   * at most, whatever stands around them. SHA-256 as 64 hexadecimal digits.
   */
  public String textKey() {
    StringBuilder words = new StringBuilder();
    for (Paragraph paragraph : paragraphs) {
      for (Sentence sentence : paragraph.sentences()) {
        Folded.append(text, sentence.start(), sentence.end(), words);
        words.append('\n');
      }
    }
    try {
      byte[] bytes = words.toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
