package org.talksbot.article;

import org.talksbot.arabic.Blank;

/** The place and the outlet before the first words of a report: {@code Dubai (CNN) -- }. */
final class Dateline {
  /** Name of the rule that drops it. */
  static final String RULE = "dateline";
  private static final int MAX_CHARS = 80;
  private static final String PROSE = ".!?\"\u061F\u00AB\u201C\u201D\n";

  private Dateline() {}

  /** How many characters of a paragraph are its dateline; 0 where it has none. */
  static int length(String raw, CleaningPhrases phrases) {
    int open = raw.substring(0, Math.min(raw.length(), MAX_CHARS)).indexOf('(');
    int close = open < 0 ? -1 : raw.indexOf(')', open);
    if (close < 0 || close > MAX_CHARS || hasProse(raw, open)
        || !phrases.isOutlets(raw.substring(open, close))) {
      return 0;
    }
    int dash = skipBlanks(raw, close + 1);
    int after = dash;
    while (after < raw.length() && isDash(raw.charAt(after))) {
      after++;
    }
    int start = skipBlanks(raw, after);
    return after > dash && start < raw.length() ? start : 0;
  }

  private static boolean hasProse(String raw, int end) {
    return raw.substring(0, end).chars().anyMatch(c -> PROSE.indexOf(c) >= 0);
  }

  private static int skipBlanks(String raw, int from) {
    int i = from;
    while (i < raw.length() && Blank.is(raw.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '\u2013' || c == '\u2014';
  }
}
