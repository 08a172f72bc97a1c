package org.talksbot.arabic;

import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The place in the words of a text at which rules read: where the phrase begins, and the first word
 * that is not yet read. Beyond the last word nothing stands, so that rules need not ask for it.
 */
final class DateCursor {
  private static final String COMMAS = "\u060C,";

  /** In the order of the numbers in the word list. */
  private static final List<PartOfTime> PARTS = List.of(PartOfTime.values());
  private static final List<Direction> DIRECTIONS = List.of(Direction.values());

  private final DateTokens tokens;
  private final DateWords words;
  private int first;
  private int at;

  DateCursor(DateTokens tokens, DateWords words) {
    this.tokens = tokens;
    this.words = words;
  }

  DateTokens tokens() {
    return tokens;
  }

  /** A phrase may begin at a word. */
  void begin(int place) {
    first = place;
    at = place;
  }

  /** The place of the first word of the phrase. */
  int first() {
    return first;
  }

  /** The place of the first word that is not yet read. */
  int at() {
    return at;
  }

  void moveTo(int place) {
    at = place;
  }

  void skip() {
    at++;
  }

  /** Goes over the word here if it stands in a group; whether it did. */
  boolean skip(String group) {
    boolean stands = has(group);
    at += stands ? 1 : 0;
    return stands;
  }

  boolean isAtEnd() {
    return at >= tokens.size();
  }

  /** Whether something of the phrase has been read. */
  boolean hasMoved() {
    return at > first;
  }

  /** The number here, -1 where none stands. */
  int number() {
    return isAtEnd() ? -1 : tokens.get(at).number();
  }

  /** Whether the word here is joined to the one before it by "and". */
  boolean isJoined() {
    return !isAtEnd() && tokens.get(at).beginsWithAnd();
  }

  /** Whether nothing but space parts the word here from the one before it. */
  boolean follows() {
    return tokens.follows(at);
  }

  /** Whether nothing but space and some signs parts the word here from the one before it. */
  boolean follows(String signs) {
    return tokens.follows(at, signs);
  }

  /** Whether one of some signs stands between the word here and the one before it. */
  boolean isParted(String signs) {
    return tokens.parted(at, signs);
  }

  /** What the word here means in a group; below 1 where it does not stand there. */
  int meaning(String group) {
    return isAtEnd() ? -1 : words.meaning(group, tokens.get(at)).orElse(-1);
  }

  boolean has(String group) {
    return has(group, at);
  }

  boolean has(String group, int place) {
    return place < tokens.size() && words.has(group, tokens.get(place));
  }

  /** Whether the word here stands in a group just as it is written. */
  boolean hasBare(String group) {
    return hasBare(group, at);
  }

  boolean hasBare(String group, int place) {
    return place < tokens.size() && words.hasBare(group, tokens.get(place));
  }

  /** Whether a word of a group stands right before the phrase. */
  boolean comesAfter(String group) {
    return tokens.follows(first) && words.has(group, tokens.get(first - 1));
  }

  /** Takes "beginning of", "late". */
  PartOfTime part() {
    return part("part");
  }

  /** Takes "spring", "summer". */
  PartOfTime season() {
    return part("season");
  }

  private PartOfTime part(String group) {
    int number = meaning(group);
    if (number < 1) {
      return PartOfTime.WHOLE;
    }
    at++;
    return PARTS.get(number);
  }

  /** Takes a day of the week; null where none stands here. */
  @Nullable
  DayOfWeek weekday() {
    int weekday = meaning("weekday");
    if (weekday < 1) {
      return null;
    }
    at++;
    return DayOfWeek.of(weekday);
  }

  /** Takes "last", "current", "next" of a group; null where none stands here, or after a comma. */
  @Nullable
  Direction direction(String group) {
    if (!follows(")" + COMMAS) || !hasBare(group) || isParted(COMMAS)) {
      return null;
    }
    int side = words.meaning(group, tokens.get(at)).orElse(0);
    at++;
    return DIRECTIONS.get(side + 1);
  }
}
