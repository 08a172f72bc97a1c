package org.talksbot.question;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose words a follow-up asks for, and on what: the one is named anew, the other stays.
 *
 * @param parts the speaker and the topic of question and follow-up together
 * @param replaced the words that they take the place of
 */
record Speech(QuestionParts parts, List<String> replaced) {
  Speech {
    replaced = List.copyOf(replaced);
  }

  boolean replaces(String typed) {
    return replaced.contains(typed);
  }

  /** What is asked for by a follow-up of some kind, which the question before it may have named. */
  static Speech joined(QuestionParts before, Turn turn, @Nullable QuestionKind kind,
      RoleWords roles) {
    if (kind != QuestionKind.SAID) {
      return new Speech(turn.parts(), List.of());
    }
    QuestionParts own = turn.kind() == null ? named(turn, roles) : turn.parts();
    List<String> replaced = new ArrayList<>();
    if (!own.speaker().isEmpty()) {
      replaced.addAll(before.speaker());
    }
    if (!own.topic().isEmpty()) {
      replaced.addAll(before.topic());
    }
    return new Speech(new QuestionParts(List.of(),
        own.speaker().isEmpty() ? before.speaker() : own.speaker(),
        own.topic().isEmpty() ? before.topic() : own.topic(), List.of()), replaced);
  }

  /** "And Peskov?" names a speaker; "and in Riyadh?", "and 2025?" names none. */
  private static QuestionParts named(Turn turn, RoleWords roles) {
    boolean speaker = turn.pieces().stream().noneMatch(piece -> piece.is(Piece.PREPOSITION))
        && turn.words()
            .stream()
            .noneMatch(word -> roles.is(Role.PLACE, word.folded())
                || roles.is(Role.MONTH, word.folded()) || RoleWords.isYear(word.folded()));
    return speaker
        ? new QuestionParts(List.of(), turn.typed(), List.of(), List.of())
        : QuestionParts.NONE;
  }
}
