package org.talksbot.reply;

import org.jspecify.annotations.Nullable;

/**
 * A run of text of one look.
 *
 * @param text what the reader sees
 * @param bold whether it is set bold
 * @param address where a tap leads
 */
record Run(String text, boolean bold, @Nullable String address) {
  static Run plain(String text) {
    return new Run(text, false, null);
  }

  static Run bold(String text) {
    return new Run(text, true, null);
  }

  static Run link(String text, String address) {
    return new Run(text, false, address);
  }

  /** The units {@code [from, to)} of it. */
  Run slice(int from, int to) {
    return new Run(text.substring(from, to), bold, address);
  }

  /** The run in Telegram's HTML style. */
  String html() {
    String html = escape(text);
    if (bold) {
      html = "<b>" + html + "</b>";
    }
    return address == null
        ? html
        : "<a href=\"" + escape(address).replace("\"", "&quot;") + "\">" + html + "</a>";
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
