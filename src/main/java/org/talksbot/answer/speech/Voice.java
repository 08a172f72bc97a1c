package org.talksbot.answer.speech;

import java.util.List;

/**
 * Somebody who speaks in an article, as it names him most fully.
 *
 * @param name cut from the article
 * @param words the same, folded
 * @param anonymous whether the article keeps back who it is
 * @param person whether it is a person, or persons, rather than a body
 */
record Voice(String name, List<String> words, boolean anonymous, boolean person) {
  Voice {
    words = List.copyOf(words);
  }
}
