package org.talksbot.telegram;

import java.util.Set;

/**
 * How the bot behaves in chats.
 *
 * @param owners ids of the people who may change the articles
 * @param perPerson how many messages of one person are answered in a minute, at least 1
 * @param perGroup how many of one group, at least 1
 * @param preview whether the first source of an answer is shown as a small picture
 */
public record ChatSettings(Set<Long> owners, int perPerson, int perGroup, boolean preview) {
  /** What holds unless the owner says otherwise. */
  public static final ChatSettings DEFAULT = new ChatSettings(Set.of(), 20, 60, false);

  /** Copies the set. */
  public ChatSettings {
    owners = Set.copyOf(owners);
  }
}
