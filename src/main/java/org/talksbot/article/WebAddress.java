package org.talksbot.article;

import java.util.Locale;
import org.talksbot.arabic.Blank;

/** What may stand behind a link; Arabic letters need no escapes, as in a browser's address bar. */
final class WebAddress {
  private WebAddress() {}

  static boolean isWebAddress(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    int host = lower.startsWith("https://") ? 8 : lower.startsWith("http://") ? 7 : -1;
    if (host < 0 || host == text.length() || !Character.isLetterOrDigit(text.charAt(host))) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((Blank.is(c) && !isJoiner(c)) || c == '"' || c == '<' || c == '>') {
        return false;
      }
    }
    return true;
  }

  /** Zero-width joiners stand in addresses that newspapers make from their headlines. */
  private static boolean isJoiner(char c) {
    return c == '\u200C' || c == '\u200D';
  }
}
