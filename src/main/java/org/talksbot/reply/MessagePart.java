package org.talksbot.reply;

/**
 * One Telegram message of a reply.
 *
 * @param html the message in Telegram's HTML style, tags balanced
 * @param plain the same as a reader sees it, for sending again where the markup is refused; 1 to
 *     {@link #MAX_UNITS} UTF-16 units
 */
public record MessagePart(String html, String plain) {
  /** Largest length of a message after its markup is read, in UTF-16 units. */
  public static final int MAX_UNITS = 4096;

  /** Refuses what Telegram would refuse for its length. */
  public MessagePart {
    if (plain.isBlank() || plain.length() > MAX_UNITS) {
      throw new IllegalArgumentException("a message has 1 to " + MAX_UNITS + " units, not "
          + plain.length());
    }
  }
}
