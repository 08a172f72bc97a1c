package org.talksbot.reply;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a chat has chosen for its answers.
 *
 * @param quotes how many quotes an answer shows, 1 to {@value #MAX_QUOTES}
 * @param context whether the sentences around them are shown
 * @param numerals the digits of the bot's own lines
 */
public record ChatChoices(int quotes, boolean context, Numerals numerals) {
  /** More are shown by a button. */
  public static final int MAX_QUOTES = 5;

  private static final Pattern CODE = Pattern.compile("([1-5])([cn])([la])");

  /** Refuses a number that is out of range. */
  public ChatChoices {
    if (quotes < 1 || quotes > MAX_QUOTES) {
      throw new IllegalArgumentException("1 to " + MAX_QUOTES + " quotes, not " + quotes);
    }
  }

  /** The choices that a code names; nothing for what is no code. */
  public static Optional<ChatChoices> of(String code) {
    Matcher letters = CODE.matcher(code);
    return letters.matches()
        ? Optional.of(new ChatChoices(Integer.parseInt(letters.group(1)),
            letters.group(2).equals("c"),
            letters.group(3).equals("a") ? Numerals.ARABIC_INDIC : Numerals.LATIN))
        : Optional.empty();
  }

  /** Three letters that name the choices. */
  public String code() {
    return quotes + (context ? "c" : "n") + (numerals == Numerals.ARABIC_INDIC ? "a" : "l");
  }
}
