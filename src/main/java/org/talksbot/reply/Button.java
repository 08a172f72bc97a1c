package org.talksbot.reply;

import java.nio.charset.StandardCharsets;

/**
 * A button under a message.
 *
 * @param text what it says
 * @param data what comes back when it is pressed, 1 to {@value #MAX_BYTES} bytes of UTF-8
 */
public record Button(String text, String data) {
  /** Telegram takes no more. */
  public static final int MAX_BYTES = 64;

  /** Refuses what Telegram would refuse. */
  public Button {
    int bytes = data.getBytes(StandardCharsets.UTF_8).length;
    if (text.isBlank() || bytes == 0 || bytes > MAX_BYTES) {
      throw new IllegalArgumentException("a button has a text and 1 to " + MAX_BYTES
          + " bytes of data, not " + bytes);
    }
  }

  static Button of(String text, Press press) {
    return new Button(text, press.data());
  }
}
