package org.talksbot.answer.speech;

import org.talksbot.arabic.Span;
import org.talksbot.arabic.TextWords;
import org.talksbot.article.Sentence;
import org.talksbot.search.Passage;

/**
 * One sentence of an article with its words.
 *
 * @param passage the passage it stands in
 * @param sentence where it stands
 * @param words its words, with offsets into the passage's text
 */
record Line(Passage passage, Sentence sentence, TextWords words) {
  /** So much white space parts two paragraphs; where more is between them, a head was left out. */
  private static final int LARGEST_GAP = 6;
  private static final String OPENING = "\u00AB\u201C(";
  private static final String CLOSING = "\u00BB\u201D)";

  static Line of(Passage passage, Sentence sentence) {
    return new Line(passage, sentence, TextWords.of(passage.text(),
        sentence.start() - passage.start(), sentence.end() - passage.start()));
  }

  /** Whether it follows another without a section head between them. */
  boolean follows(Line before) {
    return sentence.start() - before.sentence.end() <= LARGEST_GAP;
  }

  /** The untouched text of some of its words, the last included. */
  String text(int first, int last) {
    Span span = words.span(first, last);
    String cut = span.in(passage.text());
    boolean open = cut.chars().filter(c -> OPENING.indexOf(c) >= 0).count() > cut.chars()
        .filter(c -> CLOSING.indexOf(c) >= 0)
        .count() || cut.chars().filter(c -> c == '"').count() % 2 == 1;
    return open && span.end() < passage.text().length()
        && (CLOSING + '"').indexOf(passage.text().charAt(span.end())) >= 0
            ? cut + passage.text().charAt(span.end())
            : cut;
  }
}
