package org.talksbot.arabic;

import static org.talksbot.arabic.ArabicLetters.ALEF;
import static org.talksbot.arabic.ArabicLetters.BEH;
import static org.talksbot.arabic.ArabicLetters.FEH;
import static org.talksbot.arabic.ArabicLetters.LAM;
import static org.talksbot.arabic.ArabicLetters.MEEM;
import static org.talksbot.arabic.ArabicLetters.WAW;

import java.util.ArrayList;
import java.util.List;

/**
 * A word or number as the reader of dates sees it.
 *
 * @param start offset of its first character, in UTF-16 units
 * @param end offset after its last character
 * @param folded in its one spelling, digits as those of ASCII
 */
record DateToken(int start, int end, String folded) {
  private static final int MAX_DIGITS = 4;

  /** Itself, and without each of the particles that may be written together with it. */
  List<String> forms() {
    List<String> forms = new ArrayList<>();
    forms.add(folded);
    String rest = folded;
    if (rest.length() > 2 && (rest.charAt(0) == WAW || rest.charAt(0) == FEH)) {
      rest = rest.substring(1);
      forms.add(rest);
    }
    if (rest.length() > 3 && (rest.charAt(0) == BEH || rest.charAt(0) == LAM)) {
      forms.add(rest.substring(1));
      if (rest.charAt(0) == LAM && rest.charAt(1) == LAM) {
        forms.add(ALEF + rest.substring(0, 1) + rest.substring(2));
      }
    }
    return forms;
  }

  /** Whether it begins with "and", a number or another word following. */
  boolean beginsWithAnd() {
    return folded.length() > 1 && folded.charAt(0) == WAW;
  }

  /**
   * The number it is, where it is one of at most four digits, with "and" before it or the sign of
   * the Christian era after it; else -1.
   */
  int number() {
    String digits = beginsWithAnd() ? folded.substring(1) : folded;
    if (digits.length() > MAX_DIGITS && digits.charAt(digits.length() - 1) == MEEM) {
      digits = digits.substring(0, digits.length() - 1);
    }
    if (digits.isEmpty() || digits.length() > MAX_DIGITS) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + (c - '0');
    }
    return value;
  }
}
