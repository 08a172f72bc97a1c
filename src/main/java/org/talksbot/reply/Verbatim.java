package org.talksbot.reply;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.talksbot.answer.Quote;

/**
 * The last look at what is going to be sent: a reader must see each quote as it stands in its
 * article, letter for letter. Works on the finished markup, so that no step before it is trusted.
 */
final class Verbatim {
  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  private Verbatim() {}

  /**
   * Refuses messages that do not show a quote.
   *
   * @throws IllegalStateException naming the article, but none of its words
   */
  static void require(List<MessagePart> parts, Quote quote) {
    String shown = parts.stream()
        .map(MessagePart::html)
        .map(html -> TAG.matcher(html).replaceAll(""))
        .collect(Collectors.joining())
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
    if (!shown.contains(quote.passage().text(quote.sentence()))) {
      throw new IllegalStateException("a quote from " + quote.source().article() + " at "
          + quote.sentence().start() + " would not be shown as it stands there");
    }
  }
}
