package org.talksbot.reply;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * Links that open a page at a sentence: the page's address with a text directive, after the
 * <a href="https://wicg.github.io/scroll-to-text-fragment/">text fragments specification</a>.
 */
public final class TextFragment {
  /** Up to so many words the whole text is named, beyond it only its first and last words. */
  private static final int WHOLE_WORDS = 10;

  /** Words named at either end of a long text. */
  private static final int END_WORDS = 4;

  private static final String DIRECTIVE = ":~:";

  /** Left as they are; {@code - , &} part a directive, everything else is percent-encoded. */
  private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
      + "abcdefghijklmnopqrstuvwxyz0123456789._~";

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private TextFragment() {}

  /**
   * The address that opens the page at the text.
   *
   * @param url address of the page; a fragment of its own is kept
   * @param text what stands on the page, word for word
   */
  public static String link(String url, String text) {
    return url + joint(url) + "text=" + directive(text);
  }

  private static String joint(String url) {
    if (url.contains(DIRECTIVE)) {
      return "&";
    }
    return url.contains("#") ? DIRECTIVE : "#" + DIRECTIVE;
  }

  private static String directive(String text) {
    List<String> words = words(text);
    if (words.size() <= WHOLE_WORDS) {
      return encoded(words);
    }
    return encoded(words.subList(0, END_WORDS)) + ','
        + encoded(words.subList(words.size() - END_WORDS, words.size()));
  }

  /** Pages render any run of white space, no-break spaces among it, as one blank. */
  private static List<String> words(String text) {
    return Arrays.stream(text.split("[\\s\\h]+")).filter(word -> !word.isEmpty()).toList();
  }

  private static String encoded(List<String> words) {
    StringBuilder out = new StringBuilder();
    for (byte unit : String.join(" ", words).getBytes(UTF_8)) {
      if (PLAIN.indexOf(unit) >= 0) {
        out.append((char) unit);
      } else {
        HEX.toHexDigits(out.append('%'), unit);
      }
    }
    return out.toString();
  }
}
