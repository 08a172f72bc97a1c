package org.talksbot.question;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Carries a conversation along: what a question leaves out comes from those before it, a new place,
 * year, side or speaker takes the place of the old one, and a question that is complete takes
 * nothing.
 */
final class FollowUps {
  private final RoleWords roles;
  private final Ellipsis ellipsis;

  FollowUps(RoleWords roles) {
    this.roles = roles;
    this.ellipsis = new Ellipsis(roles);
  }

  /**
   * What is talked about after a question.
   *
   * @param kind the kind last asked for, null where none was
   * @param turn the question as read by itself
   * @param context the content that it takes from earlier questions
   * @param parts which of all the content stands for what
   */
  record Topic(@Nullable QuestionKind kind, Turn turn, List<Token> context, QuestionParts parts) {
    Topic {
      context = List.copyOf(context);
    }

    List<Token> all() {
      List<Token> all = new ArrayList<>(context);
      all.addAll(turn.words());
      return all;
    }
  }

  /** A question with what it takes from earlier ones, oldest first. */
  Topic of(List<Turn> earlier, Turn turn) {
    Topic topic = null;
    for (Turn before : earlier) {
      topic = before.isEmpty() ? topic : next(topic, before);
    }
    return turn.isEmpty() ? alone(turn) : next(topic, turn);
  }

  private Topic next(@Nullable Topic before, Turn turn) {
    return before != null && leans(before, turn) ? joined(before, turn) : alone(turn);
  }

  private static Topic alone(Turn turn) {
    return new Topic(turn.kind(), turn, List.of(), turn.parts());
  }

  private boolean leans(Topic before, Turn turn) {
    boolean saidOn = before.kind() == QuestionKind.SAID && turn.kind() == QuestionKind.SAID
        && turn.continues() && turn.parts().topic().isEmpty();
    return saidOn || ellipsis.in(turn);
  }

  private Topic joined(Topic before, Turn turn) {
    QuestionKind kind = turn.kind() == null ? before.kind() : turn.kind();
    Speech speech = Speech.joined(before, turn, kind, roles);
    Replacement replacement = new Replacement(roles, turn);
    List<Token> all = before.all();
    List<Token> kept = all.stream()
        .filter(word -> !replacement.replaces(word, all) && !speech.replaces(word.typed()))
        .toList();
    return new Topic(kind, turn, kept, kind == QuestionKind.SAID ? speech.parts() : turn.parts());
  }
}
