package org.talksbot.question;

import java.util.List;

/**
 * Which words of a question stand for what. All of them are content words as typed and stand in
 * {@link QuestionReading#words} (or, for what a follow-up leaves out, in its context) too.
 *
 * @param focus the noun that names what is asked for: a committee for "which committee", diplomats
 *     for "how many diplomats"; an answer stands beside it, or is one of it; empty where there is
 *     none
 * @param speaker whose words are asked for, where the kind is {@link QuestionKind#SAID}
 * @param topic what the words are about, where it is said
 * @param sides what is compared, where the kind is {@link QuestionKind#COMPARE}: two or more, or
 *     none where they cannot be told apart
 */
public record QuestionParts(List<String> focus, List<String> speaker, List<String> topic,
    List<List<String>> sides) {
  /** No part is told apart. */
  public static final QuestionParts NONE = new QuestionParts(List.of(), List.of(), List.of(),
      List.of());

  /** Copies the lists. */
  public QuestionParts {
    focus = List.copyOf(focus);
    speaker = List.copyOf(speaker);
    topic = List.copyOf(topic);
    sides = sides.stream().map(List::copyOf).toList();
    if (sides.size() == 1) {
      throw new IllegalArgumentException("one side is nothing to compare");
    }
  }
}
