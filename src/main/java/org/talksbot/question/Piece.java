package org.talksbot.question;

import java.util.List;

/**
 * A stretch of a question that was recognised as one: a phrase of {@code question-words.txt}, or a
 * single word of content.
 *
 * @param group the phrase's group, or {@link #CONTENT}
 * @param folded its words, folded
 * @param typed its words as typed
 */
record Piece(String group, List<String> folded, List<String> typed) {
  static final String CONTENT = "content";
  static final String COURTESY = "courtesy";
  static final String FUNCTION = "function";
  static final String RELATIVE = "relative";
  static final String PREPOSITION = "preposition";
  static final String LEAN = "lean";
  static final String PRONOUN = "pronoun";

  Piece {
    folded = List.copyOf(folded);
    typed = List.copyOf(typed);
  }

  static Piece content(Token word) {
    return new Piece(CONTENT, List.of(word.folded()), List.of(word.typed()));
  }

  boolean is(String other) {
    return group.equals(other);
  }

  boolean isContent() {
    return is(CONTENT);
  }

  /** Whether it says what kind of answer is wanted. */
  boolean asks() {
    return switch (group) {
      case CONTENT, COURTESY, FUNCTION, RELATIVE, PREPOSITION, LEAN, PRONOUN -> false;
      default -> true;
    };
  }

  /** Its first word, folded. */
  String word() {
    return folded.getFirst();
  }
}
