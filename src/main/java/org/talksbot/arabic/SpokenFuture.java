package org.talksbot.arabic;

import java.util.Optional;

/**
 * The future of Egyptian and neighbouring dialects: a letter, ha or hah, before the imperfect
 * (Hinds and Badawi 1986). What stands behind it is the form that articles write.
 */
public final class SpokenFuture {
  private static final String MARKS = String.valueOf(new char[]{ArabicLetters.HEH,
      ArabicLetters.HAH});
  private static final String PERSONS = String.valueOf(new char[]{ArabicLetters.YEH,
      ArabicLetters.TEH, ArabicLetters.NOON, ArabicLetters.ALEF,
      ArabicLetters.ALEF_HAMZA_ABOVE});
  /** The shortest imperfect has three letters; a shorter rest is chance. */
  private static final int SHORTEST = 3;

  private SpokenFuture() {}

  /** The word without its mark of the future; nothing for one that cannot have one. */
  public static Optional<String> imperfect(String word) {
    return word.length() > SHORTEST && MARKS.indexOf(word.charAt(0)) >= 0
        && PERSONS.indexOf(word.charAt(1)) >= 0
            ? Optional.of(word.substring(1))
            : Optional.empty();
  }
}
