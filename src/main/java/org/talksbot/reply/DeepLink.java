package org.talksbot.reply;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.talksbot.article.Sentence;

/**
 * A place in an article as the payload of a link to the bot, at most 64 of {@code A-Za-z0-9_-}:
 * it shows what a quote is cut from where the article has no public address.
 *
 * @param article the key of the article, see {@link #key}
 * @param start offset of the sentence in the article's text
 * @param end where it ends; as {@code start} for the article as a whole
 */
public record DeepLink(String article, int start, int end) {
  private static final Pattern PAYLOAD = Pattern
      .compile("p-([0-9a-f]{16})-([0-9a-z]{1,6})-([0-9a-z]{1,6})");
  private static final int RADIX = 36;
  private static final int KEY_BYTES = 8;

  /** The place of a sentence. */
  static DeepLink of(String article, Sentence sentence) {
    return new DeepLink(key(article), sentence.start(), sentence.end());
  }

  /** The article as a whole. */
  static DeepLink of(String article) {
    return new DeepLink(key(article), 0, 0);
  }

  /** Reads what somebody came with. */
  public static Optional<DeepLink> parse(String payload) {
    Matcher parts = PAYLOAD.matcher(payload);
    if (!parts.matches()) {
      return Optional.empty();
    }
    long start = Long.parseLong(parts.group(2), RADIX);
    long end = Long.parseLong(parts.group(3), RADIX);
    return start <= end && end <= Integer.MAX_VALUE
        ? Optional.of(new DeepLink(parts.group(1), (int) start, (int) end))
        : Optional.empty();
  }

  /** Names an article whose id may be long and in any script. */
  public static String key(String article) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256")
          .digest(article.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, KEY_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Whether the article as a whole is meant. */
  public boolean isWhole() {
    return end == 0;
  }

  String payload() {
    return "p-" + article + "-" + Integer.toString(start, RADIX) + "-"
        + Integer.toString(end, RADIX);
  }

  /**
   * The address that opens it.
   *
   * @param bot the bot's name without the sign before it
   */
  String address(String bot) {
    return "https://t.me/" + bot + "?start=" + payload();
  }
}
