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
  private static final String ABOUT = "\u0639\u0646";

  Speech {
    replaced = List.copyOf(replaced);
  }

  boolean replaces(String typed) {
    return replaced.contains(typed);
  }

  /** What is asked for by a follow-up of some kind, which the question before it may have named. */
  static Speech joined(FollowUps.Topic topic, Turn turn, @Nullable QuestionKind kind,
      RoleWords roles) {
    if (kind != QuestionKind.SAID) {
      return new Speech(turn.parts(), List.of());
    }
    QuestionParts before = asked(topic);
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

  /** Who was asked about by name is who speaks in the next question. */
  private static QuestionParts asked(FollowUps.Topic topic) {
    boolean person = topic.turn().pieces().stream().anyMatch(piece -> piece.is("who-is"));
    return person
        ? new QuestionParts(List.of(), topic.turn().typed(), List.of(), List.of())
        : topic.parts();
  }

  /** "And Peskov?" names a speaker; "and in Riyadh?", "and 2025?" names none. */
  private static QuestionParts named(Turn turn, RoleWords roles) {
    if (turn.pieces().stream().anyMatch(piece -> piece.word().equals(ABOUT))) {
      return new QuestionParts(List.of(), List.of(), turn.typed(), List.of());
    }
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
