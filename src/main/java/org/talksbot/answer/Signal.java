package org.talksbot.answer;

/**
 * What the confidence sees. All are relative to the question, so that they mean the same in a small
 * index and in a large one.
 */
public enum Signal {
  /** Always 1. */
  CONSTANT,
  /** The ranker's share for the first sentence and its copies. */
  FIRST_SHARE,
  /** How far the first sentence's share stands before that of the best other passage, as log. */
  AHEAD,
  /** {@link Feature#COVERAGE} of the first sentence. */
  COVERAGE,
  /** {@link Feature#OWN_COVERAGE} of it. */
  OWN_COVERAGE,
  /** {@link Feature#SAME_ROOT} of it. */
  SAME_ROOT,
  /** {@link Feature#SAME_STEM} of it. */
  SAME_STEM,
  /** {@link Feature#BEYOND_TITLE} of it. */
  BEYOND_TITLE,
  /** {@link Feature#RARE_COVERAGE} of it. */
  RARE_COVERAGE,
  /** {@link Feature#MISSING} of it. */
  MISSING,
  /** {@link Feature#PAIRS} of it. */
  PAIRS,
  /** {@link Feature#CLAUSE} of it. */
  CLAUSE,
  /** {@link Feature#LEAD} of it. */
  LEAD,
  /** {@link Feature#PASSAGE_SHARE} of its passage. */
  PASSAGE_SHARE,
  /** {@link Feature#PASSAGE_GAP} of its passage. */
  PASSAGE_GAP,
  /** {@link Feature#PASSAGE_COVERAGE} of its passage. */
  PASSAGE_COVERAGE,
  /** {@link Feature#PASSAGE_FREQUENCY} of its passage. */
  PASSAGE_FREQUENCY,
  /** {@link Feature#PASSAGE_MISSING} of its passage. */
  PASSAGE_MISSING,
  /** {@link Feature#PASSAGE_PAIRS} of its passage. */
  PASSAGE_PAIRS,
  /** {@link Feature#UNKNOWN} of the question. */
  UNKNOWN,
  /** {@link Feature#LACKING} of it. */
  LACKING,
  /** {@link Feature#EXPECTED} of it. */
  EXPECTED,
  /** {@link Feature#EXPECTED_NEAR} of it. */
  EXPECTED_NEAR;

  /** Its place in a row of numbers. */
  @SuppressWarnings("EnumOrdinal") // rows live in memory only; files name it
  int index() {
    return ordinal();
  }
}
