package org.talksbot.answer;

import java.util.List;

/**
 * Another way to say a word of a question.
 *
 * @param words one word, or several that must stand together in a sentence
 * @param weight how surely it means the same, above 0, at most 1
 * @param searched its share in the search beside the word itself
 */
record Alternative(List<String> words, float weight, float searched) {
  Alternative {
    words = List.copyOf(words);
    if (words.isEmpty() || !(weight > 0 && weight <= 1)) {
      throw new IllegalArgumentException("no alternative: " + words + ", " + weight);
    }
  }

  /** As one text. */
  String text() {
    return String.join(" ", words);
  }
}
