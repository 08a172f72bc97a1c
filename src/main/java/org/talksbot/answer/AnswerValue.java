package org.talksbot.answer;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.talksbot.arabic.SpellingDistance;
import org.talksbot.arabic.WordForms;

/** What the words of a quote that answer say, so that two articles can be compared. */
sealed interface AnswerValue {
  /** Whether both say the same. */
  boolean isSame(AnswerValue other);

  /** Whether not both can be right, if they are said of the same. */
  boolean excludes(AnswerValue other);

  /** A day of the calendar. */
  record Day(LocalDate day) implements AnswerValue {
    /**
     * Further apart, two days are mostly those of two events that are told in the same words: the
     * next call, the next round.
     */
    private static final int FURTHEST = 3;

    @Override
    public boolean isSame(AnswerValue other) {
      return equals(other);
    }

    @Override
    public boolean excludes(AnswerValue other) {
      return other instanceof Day(LocalDate its) && !day.equals(its)
          && Math.abs(ChronoUnit.DAYS.between(day, its)) <= FURTHEST;
    }
  }

  /**
   * A number of things.
   *
   * @param number how many
   * @param unit what is counted, folded
   */
  record Count(long number, String unit) implements AnswerValue {
    private static final String PLURAL = "\u0627\u062A";
    private static final String ONE = "\u0647";

    @Override
    public boolean isSame(AnswerValue other) {
      return other instanceof Count count && count.number == number && isOfUnit(count);
    }

    @Override
    public boolean excludes(AnswerValue other) {
      return other instanceof Count count && count.number != number && isOfUnit(count);
    }

    private boolean isOfUnit(Count other) {
      return bare(unit).equals(bare(other.unit))
          || WordForms.of(unit).isVariantOf(WordForms.of(other.unit));
    }

    /** Without the ending by which one hour, or twelve, differs from three of them. */
    private static String bare(String unit) {
      int end = unit.endsWith(PLURAL) ? PLURAL.length() : unit.endsWith(ONE) ? ONE.length() : 0;
      return unit.substring(0, unit.length() - end);
    }
  }

  /**
   * Somebody's name.
   *
   * @param words two or more, folded
   */
  record Name(List<String> words) implements AnswerValue {
    /** Copies the list. */
    public Name {
      words = List.copyOf(words);
    }

    @Override
    public boolean isSame(AnswerValue other) {
      return equals(other);
    }

    /** Whether no word of one name may be a spelling of one of the other. */
    @Override
    public boolean excludes(AnswerValue other) {
      return other instanceof Name name && words.stream()
          .noneMatch(word -> name.words.stream()
              .anyMatch(its -> SpellingDistance.between(word, its) <= SpellingDistance.MOST));
    }
  }
}
