package org.talksbot.reply;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the bot sends, or puts in the place of what it has sent.
 *
 * @param parts its messages in order, at least one
 * @param keyboard the buttons under the last one
 * @param preview address of the first source, which may be shown as a small picture
 */
public record BotReply(List<MessagePart> parts, Keyboard keyboard, @Nullable String preview) {
  /** Copies the list; refuses an empty reply. */
  public BotReply {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a reply has a message");
    }
  }

  /** The reply on one message; what does not fit is left out. */
  public BotReply first() {
    return new BotReply(parts.subList(0, 1), keyboard, preview);
  }

  static BotReply of(List<Block> blocks, Keyboard keyboard) {
    return new BotReply(PartLayout.lay(blocks, MessagePart.MAX_UNITS), keyboard, null);
  }
}
