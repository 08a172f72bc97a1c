package org.talksbot.question;

import java.util.List;

/**
 * Reads a question: finds the word that asks, leaves out courtesies and particles, keeps names,
 * numbers, negations and words of time, and adds what a follow-up leaves out. Safe for use by many
 * threads.
 */
public final class QuestionReader {
  /** Who asks on about something asked so many questions ago names it again. */
  private static final int MEMORY = 8;

  private final TurnReader turns;
  private final FollowUps followUps;

  /** Reads with the word lists that come with the program. */
  public QuestionReader() {
    RoleWords roles = RoleWords.load();
    this.turns = new TurnReader(roles);
    this.followUps = new FollowUps(roles);
  }

  /** Reads a question of any content whatever, together with those before it. */
  public QuestionReading read(Question question) {
    List<String> history = question.history();
    List<Turn> earlier = history.subList(Math.max(0, history.size() - MEMORY), history.size())
        .stream()
        .map(turns::read)
        .toList();
    Turn turn = turns.read(question.text());
    FollowUps.Topic topic = followUps.of(earlier, turn);
    return new QuestionReading(topic.kind() == null ? QuestionKind.WHAT : topic.kind(),
        turn.typed(), topic.context().stream().map(Token::typed).toList(), topic.parts());
  }
}
