package org.talksbot.answer;

import org.talksbot.learning.Direction;

/**
 * What the confidence sees. All are relative to the question, so that they mean the same in a small
 * index and in a large one.
 */
public enum Signal {
  /** Always 1. */
  CONSTANT(Direction.EITHER),
  /** The ranker's share for the first sentence, its copies and what is quoted with it. */
  FIRST_SHARE(Direction.RAISES),
  /** The odds, as log, that any sentence of its article answers. */
  ARTICLE_ODDS(Direction.RAISES),
  /** {@link Feature#COVERAGE} of the first sentence. */
  COVERAGE(Direction.RAISES),
  /** {@link Feature#OWN_COVERAGE} of it. */
  OWN_COVERAGE(Direction.RAISES),
  /** {@link Feature#SAME_ROOT} of it. */
  SAME_ROOT(Direction.RAISES),
  /** {@link Feature#SAME_STEM} of it. */
  SAME_STEM(Direction.RAISES),
  /** {@link Feature#BEYOND_TITLE} of it. */
  BEYOND_TITLE(Direction.RAISES),
  /** {@link Feature#RARE_COVERAGE} of it. */
  RARE_COVERAGE(Direction.RAISES),
  /** {@link Feature#MISSING} of it. */
  MISSING(Direction.LOWERS),
  /** {@link Feature#PAIRS} of it. */
  PAIRS(Direction.RAISES),
  /** {@link Feature#CLAUSE} of it. */
  CLAUSE(Direction.RAISES),
  /** {@link Feature#LEAD} of it. */
  LEAD(Direction.RAISES),
  /** {@link Feature#PASSAGE_SHARE} of its passage. */
  PASSAGE_SHARE(Direction.RAISES),
  /** {@link Feature#PASSAGE_GAP} of its passage. */
  PASSAGE_GAP(Direction.LOWERS),
  /** {@link Feature#PASSAGE_COVERAGE} of its passage. */
  PASSAGE_COVERAGE(Direction.RAISES),
  /** {@link Feature#PASSAGE_FREQUENCY} of its passage. */
  PASSAGE_FREQUENCY(Direction.RAISES),
  /** {@link Feature#PASSAGE_MISSING} of its passage. */
  PASSAGE_MISSING(Direction.LOWERS),
  /** {@link Feature#PASSAGE_PAIRS} of its passage. */
  PASSAGE_PAIRS(Direction.RAISES),
  /** {@link Feature#UNKNOWN} of the question. */
  UNKNOWN(Direction.LOWERS),
  /** Logarithm of {@link Feature#TERMS}: what a short question asks stands in many sentences. */
  TERMS(Direction.RAISES),
  /** {@link Feature#TOPIC_GAP} of it. */
  TOPIC_GAP(Direction.LOWERS),
  /** {@link Feature#LACKING} of it. */
  LACKING(Direction.LOWERS),
  /** {@link Feature#EXPECTED} of it. */
  EXPECTED(Direction.RAISES),
  /** {@link Feature#EXPECTED_NEAR} of it. */
  EXPECTED_NEAR(Direction.RAISES);

  private final Direction direction;

  Signal(Direction direction) {
    this.direction = direction;
  }

  /**
   * What more of it may do to the confidence. Where data say otherwise they speak of their own
   * sets: no unknown word makes an answer surer.
   */
  public Direction direction() {
    return direction;
  }

  /** Its place in a row of numbers. */
  @SuppressWarnings("EnumOrdinal") // rows live in memory only; files name it
  int index() {
    return ordinal();
  }
}
