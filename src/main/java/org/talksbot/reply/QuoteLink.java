package org.talksbot.reply;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Public addresses of articles, and of sentences in them. The sentence is named by a text fragment
 * (WICG, "URL Fragment Text Directives"), which browsers without it ignore.
 */
final class QuoteLink {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  /** Up to here a sentence is named whole; beyond, by its first and last words. */
  private static final int WHOLE_WORDS = 8;
  private static final int EDGE_WORDS = 4;
  private static final int MAX_UNITS = 200;
  /** The directive gives these a meaning; every other letter but ASCII's is encoded as well. */
  private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
      + "abcdefghijklmnopqrstuvwxyz0123456789._~";

  private QuoteLink() {}

  /** The address as it may be linked: http or https, with a host; nothing for any other. */
  static Optional<String> page(String address) {
    try {
      URI uri = new URI(address.strip());
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("http") || scheme.equals("https");
      return web && uri.getRawAuthority() != null ? Optional.of(uri.toString()) : Optional.empty();
    } catch (URISyntaxException _) {
      return Optional.empty(); // no link is better than a broken one; the title still stands
    }
  }

  /** The address that opens the page at the sentence, nothing where the page has none. */
  static Optional<String> sentence(String address, String sentence) {
    return page(address).map(page -> {
      String directive = directive(sentence);
      if (directive.isEmpty()) {
        return page;
      }
      return page + (page.contains("#") ? "" : "#") + ":~:text=" + directive;
    });
  }

  private static String directive(String sentence) {
    List<String> words = List.of(BLANKS.split(sentence.strip()));
    if (words.size() <= WHOLE_WORDS) {
      String whole = String.join(" ", words);
      return whole.length() <= MAX_UNITS ? encode(whole) : "";
    }
    String first = String.join(" ", words.subList(0, EDGE_WORDS));
    String last = String.join(" ", words.subList(words.size() - EDGE_WORDS, words.size()));
    return first.length() + last.length() <= MAX_UNITS ? encode(first) + "," + encode(last) : "";
  }

  private static String encode(String text) {
    StringBuilder encoded = new StringBuilder();
    for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
      if (UNRESERVED.indexOf(octet) >= 0) {
        encoded.append((char) octet);
      } else {
        encoded.append(String.format(Locale.ROOT, "%%%02X", octet & 0xFF));
      }
    }
    return encoded.toString();
  }
}
