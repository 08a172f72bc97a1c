package org.talksbot.telegram;

import org.talksbot.reply.ChatChoices;
import org.talksbot.reply.Numerals;
import org.talksbot.state.IdHasher;
import org.talksbot.state.KeptChoices;

/** How each chat wants its answers shown. */
final class ChatStyles {
  private final KeptChoices kept;
  private final IdHasher hasher;
  private final ChatChoices usual;

  /**
   * The styles of all chats.
   *
   * @param quotes how many quotes are shown where a chat has not chosen
   */
  ChatStyles(KeptChoices kept, IdHasher hasher, int quotes) {
    this.kept = kept;
    this.hasher = hasher;
    this.usual = new ChatChoices(Math.clamp(quotes, 1, ChatChoices.MAX_QUOTES), false,
        Numerals.LATIN);
  }

  ChatChoices of(long chat) {
    return kept.of(hasher.of(chat)).flatMap(ChatChoices::of).orElse(usual);
  }

  void choose(long chat, ChatChoices choices) {
    kept.put(hasher.of(chat), choices.code());
  }
}
