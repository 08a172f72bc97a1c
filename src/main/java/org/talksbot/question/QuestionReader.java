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
  /**
   * Words of content that are read, earlier questions' too; the longest questions of 1,819 had 19,
   * one 30.
   */
  private static final int MAX_WORDS = 24;
  /** Words that a follow-up takes from before; in conversations that were written, six. */
  private static final int MAX_CONTEXT = 16;

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
    List<String> own = turn.typed().stream().limit(MAX_WORDS).toList();
    return new QuestionReading(topic.kind() == null ? QuestionKind.WHAT : topic.kind(), own,
        context(topic, Math.min(MAX_CONTEXT, MAX_WORDS - own.size())), topic.parts());
  }

  /** The words taken from earlier questions, without the oldest ones where they are too many. */
  private static List<String> context(FollowUps.Topic topic, int most) {
    List<Token> all = topic.context();
    return all.subList(Math.max(0, all.size() - most), all.size())
        .stream()
        .map(Token::typed)
        .toList();
  }
}
