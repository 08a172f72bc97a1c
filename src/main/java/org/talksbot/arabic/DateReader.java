package org.talksbot.arabic;

import static org.talksbot.arabic.ArabicLetters.WAW;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Walks over the words of a text and reads the phrase of time that begins at each, if any. */
final class DateReader {
  /** The first that reads a phrase decides: from the most telling to the least. */
  private static final List<DateRule> RULES = List.of(NumericDates::read, NumberedDays::read,
      NamedDays::read, UnitCounts::read, MonthPhrases::read, Periods::read, YearPhrases::read);

  private final DateTokens tokens;
  private final DateWords words;
  private final DateCursor cursor;
  private int next;
  private @Nullable FoundDate found;

  DateReader(DateTokens tokens, DateWords words) {
    this.tokens = tokens;
    this.words = words;
    this.cursor = new DateCursor(tokens, words);
  }

  /** Moves to the next word that no phrase has taken; false at the end. */
  boolean advance() {
    if (next >= tokens.size()) {
      return false;
    }
    DatePhrase phrase = mayBegin(tokens.get(next)) ? phrase() : null;
    found = phrase == null || NamesWithDates.holds(phrase, cursor) ? null : found(phrase);
    next = phrase == null ? next + 1 : cursor.at();
    return true;
  }

  /** The phrase that begins at the word, if one does. */
  Optional<FoundDate> found() {
    return Optional.ofNullable(found);
  }

  /** Every phrase begins with a number or a word of the list: most words are neither. */
  private boolean mayBegin(DateToken token) {
    return token.number() >= 0 || words.has(token);
  }

  private @Nullable DatePhrase phrase() {
    for (DateRule rule : RULES) {
      cursor.begin(next);
      DatePhrase phrase = rule.read(cursor);
      if (phrase != null) {
        return phrase;
      }
    }
    return null;
  }

  /** Without the "and" before it, and with the bracket that closes what it opened. */
  private FoundDate found(DatePhrase phrase) {
    DateToken token = tokens.get(next);
    boolean and = token.beginsWithAnd() && tokens.charAt(token.start()) == WAW;
    int end = tokens.get(cursor.at() - 1).end();
    boolean opened = false;
    for (int i = next + 1; i < cursor.at(); i++) {
      opened |= tokens.parted(i, "(") && !tokens.parted(i, ")");
      opened &= !tokens.parted(i, ")");
    }
    return new FoundDate(token.start() + (and ? 1 : 0),
        opened && tokens.charAt(end) == ')' ? end + 1 : end, phrase);
  }
}
