package org.talksbot.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a line, folded: no punctuation, vowel marks or tatweel, one form of alef. */
final class Words {
  private static final char ALEF = '\u0627';
  private static final char ALEF_MADDA = '\u0622';
  private static final char ALEF_HAMZA_ABOVE = '\u0623';
  private static final char ALEF_HAMZA_BELOW = '\u0625';
  private static final char ALEF_WASLA = '\u0671';
  private static final char TATWEEL = '\u0640';

  private Words() {}

  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c) && c != TATWEEL) {
        word.append(folded(c));
      } else if (!isSilent(c) && !word.isEmpty()) {
        words.add(word.toString().toLowerCase(Locale.ROOT));
        word.setLength(0);
      }
    }
    return words;
  }

  private static char folded(char c) {
    return switch (c) {
      case ALEF_MADDA, ALEF_HAMZA_ABOVE, ALEF_HAMZA_BELOW, ALEF_WASLA -> ALEF;
      default -> c;
    };
  }

  private static boolean isSilent(char c) {
    int type = Character.getType(c);
    return c == TATWEEL || type == Character.NON_SPACING_MARK || type == Character.FORMAT;
  }
}
