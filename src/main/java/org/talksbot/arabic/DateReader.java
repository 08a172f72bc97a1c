package org.talksbot.arabic;

import static org.talksbot.arabic.ArabicLetters.ALEF_HAMZA_ABOVE;
import static org.talksbot.arabic.ArabicLetters.WAW;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Reads the phrase of time that begins at a word, if any, by descent over a small grammar: day
 * names, days with months, months, years, periods, counts of units before now.
 */
final class DateReader {
  private static final String DOUBLED = "/()-\u2013[]";
  private static final String DASHES = "-\u2013\u2014";
  private static final String BEFORE_DATE = "\u060C,(-\u2013/";
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2100;
  private static final int FIRST_BARE_YEAR = 1990;
  private static final int LAST_BARE_YEAR = 2040;
  private static final int ROUND = 2000;
  private static final int MOST_UNITS = 99;
  /** "Late in the evening of the day of" is long; more words are no phrase. */
  private static final int MOST_HOURS = 3;
  private static final String THE = "\u0627\u0644";
  private static final String TOMORROW = "\u063A\u062F\u0627";

  /** In the order of the numbers in the word list. */
  private static final List<TimeUnit> UNITS = List.of(TimeUnit.values());
  private static final List<PartOfTime> PARTS = List.of(PartOfTime.values());
  private static final List<Direction> DIRECTIONS = List.of(Direction.values());

  private final DateTokens tokens;
  private final DateWords words;
  private int next;
  /** Where the phrase begins, and the first word that is not yet read. */
  private int first;
  private int at;
  private @Nullable FoundDate found;

  DateReader(DateTokens tokens, DateWords words) {
    this.tokens = tokens;
    this.words = words;
  }

  /** Moves to the next word that no phrase has taken; false at the end. */
  boolean advance() {
    if (next >= tokens.size()) {
      return false;
    }
    first = next;
    at = first;
    DatePhrase phrase = mayBegin(tokens.get(at)) ? phrase() : null;
    found = phrase == null || isOfName(phrase) ? null : found(phrase);
    next = phrase == null ? first + 1 : at;
    return true;
  }

  /** The phrase that begins at the word, if one does. */
  Optional<FoundDate> found() {
    return Optional.ofNullable(found);
  }

  private FoundDate found(DatePhrase phrase) {
    DateToken token = tokens.get(first);
    boolean and = token.beginsWithAnd() && tokens.charAt(token.start()) == WAW;
    int end = tokens.get(at - 1).end();
    boolean opened = false;
    for (int i = first + 1; i < at; i++) {
      opened |= tokens.parted(i, "(") && !tokens.parted(i, ")");
      opened &= !tokens.parted(i, ")");
    }
    return new FoundDate(token.start() + (and ? 1 : 0),
        opened && tokens.charAt(end) == ')' ? end + 1 : end, phrase);
  }

  /** The 11 September attacks and the Sunday prayer are no days of the article's calendar. */
  private boolean isOfName(DatePhrase phrase) {
    if (phrase instanceof DatePhrase.Weekday && isBesideWeekday()) {
      return true;
    }
    if (!tokens.follows(first) || !words.has("name-maker", tokens.get(first - 1))) {
      return false;
    }
    return switch (phrase) {
      case DatePhrase.Days days -> days.year() instanceof YearClue.Unsaid;
      case DatePhrase.OneMonth month -> month.year() instanceof YearClue.Unsaid;
      case DatePhrase.Weekday _ -> true;
      case DatePhrase.Years _ -> false;
      case DatePhrase.NearDay _ -> false;
      case DatePhrase.Period _ -> false;
      case DatePhrase.Ago _ -> false;
    };
  }

  /** The night "Saturday Sunday" is neither's. */
  private boolean isBesideWeekday() {
    return (tokens.follows(first, DOUBLED) && !tokens.get(first).beginsWithAnd()
        && words.has("weekday", tokens.get(first - 1)))
        || (tokens.follows(at, DOUBLED) && !tokens.get(at).beginsWithAnd() && has("weekday"));
  }

  /** Every phrase begins with a number or a word of the list: most words are neither. */
  private boolean mayBegin(DateToken token) {
    return token.number() >= 0 || words.has(token);
  }

  private @Nullable DatePhrase phrase() {
    DatePhrase phrase = numeric();
    phrase = phrase == null ? again(this::days) : phrase;
    phrase = phrase == null ? again(this::named) : phrase;
    phrase = phrase == null ? again(this::ago) : phrase;
    phrase = phrase == null ? again(this::month) : phrase;
    phrase = phrase == null ? again(this::period) : phrase;
    return phrase == null ? again(this::years) : phrase;
  }

  private interface Rule {
    @Nullable
    DatePhrase read();
  }

  private @Nullable DatePhrase again(Rule rule) {
    at = first;
    return rule.read();
  }

  /** 10/4/2025, 10-4-2025, 10.4.2025, 2025-04-10. */
  private @Nullable DatePhrase numeric() {
    if (at + 2 >= tokens.size() || !tokens.follows(at + 1, "/-.") || !tokens.follows(at + 2, "/-.")
        || !tokens.parted(at + 1, "/-.") || !tokens.parted(at + 2, "/-.")) {
      return null;
    }
    int one = tokens.get(at).number();
    int month = tokens.get(at + 1).number();
    int three = tokens.get(at + 2).number();
    boolean yearFirst = one > 31;
    int year = yearFirst ? one : three;
    int day = yearFirst ? three : one;
    if (!isYear(year) || month < 1 || month > 12 || day < 1 || day > Month.of(month).maxLength()) {
      return null;
    }
    at += 3;
    return new DatePhrase.Days(null, day, day, Month.of(month), new YearClue.Named(year));
  }

  /** A day of the week, today, yesterday; with the date that may follow. */
  private @Nullable DatePhrase named() {
    boolean prefixed = skipHours();
    if (at >= tokens.size()) {
      return null;
    }
    Integer near = near(prefixed);
    DayOfWeek weekday = near == null || tokens.follows(at, BEFORE_DATE) ? weekday() : null;
    if (near != null) {
      return new DatePhrase.NearDay(near, weekday);
    }
    if (weekday == null) {
      return null;
    }
    Direction direction = direction("direction");
    direction = direction == null ? ofBoth() : direction;
    int end = at;
    if (has("according") && tokens.follows(at, BEFORE_DATE)) {
      at++;
    }
    DatePhrase date = tokens.follows(at, BEFORE_DATE) ? dayNumbers(weekday) : null;
    if (date != null) {
      return date;
    }
    at = end;
    return new DatePhrase.Weekday(weekday, direction);
  }

  /** Tuesday and Wednesday, "both past". */
  private @Nullable Direction ofBoth() {
    int end = at;
    boolean pair = tokens.follows(at) && weekday() != null;
    Direction direction = direction("both");
    at = pair || direction == null ? end : at;
    return direction;
  }

  /** How many days from today on; null where no such word stands here. */
  private @Nullable Integer near(boolean prefixed) {
    DateToken token = tokens.get(at);
    if (words.has("first", token) && at + 1 < tokens.size() && tokens.follows(at + 1)) {
      int yesterday = has("of", at + 1) ? at + 2 : at + 1;
      if (yesterday < tokens.size() && words.hasBare("yesterday", tokens.get(yesterday))) {
        at = yesterday + 1;
        return -2;
      }
    }
    if (words.has("yesterday", token) && isYesterday(token)) {
      at++;
      if (tokens.follows(at) && has("first")) {
        at++;
        return -2;
      }
      return -1;
    }
    if (words.hasBare("tomorrow", token)) {
      at++;
      int weekdayAt = at;
      boolean dated = prefixed || token.folded().equals(TOMORROW)
          || (tokens.follows(at) && weekday() != null);
      at = weekdayAt;
      return dated ? 1 : null;
    }
    if (words.hasBare("today", token)) {
      at++;
      int end = at;
      boolean dated = tokens.follows(at, BEFORE_DATE) && weekday() != null;
      at = end;
      return dated || isToday() ? 0 : null;
    }
    return null;
  }

  /** Without hamza, the same letters after "to" are a verb. */
  private boolean isYesterday(DateToken token) {
    return words.hasBare("yesterday", token) || token.folded().charAt(0) == WAW
        || tokens.charAt(token.start() + 1) == ALEF_HAMZA_ABOVE;
  }

  /** A "today" that stands alone is the day of speaking where no noun or preposition holds it. */
  private boolean isToday() {
    boolean held = first < at - 1
        ? false
        : tokens.follows(first) && words.has("no-today", tokens.get(first - 1));
    boolean described = tokens.follows(at) && tokens.get(at).folded().startsWith(THE);
    return !held && !described;
  }

  /** Skips "evening of", "day of". */
  private boolean skipHours() {
    int begin = at;
    while (at < tokens.size() && at - begin < MOST_HOURS && (at == begin || tokens.follows(at))
        && (has("time-of-day") || has("day-word"))) {
      at++;
    }
    return at > begin;
  }

  private @Nullable DatePhrase days() {
    skipHours();
    return at > first && !tokens.follows(at) ? null : dayNumbers(null);
  }

  /** 18 February, 2 and 3 April 2025, the 18th of this month, the tenth of March. */
  private @Nullable DatePhrase dayNumbers(@Nullable DayOfWeek weekday) {
    boolean between = has("between") || has("of");
    at += between ? 1 : 0;
    boolean digits = at < tokens.size() && tokens.get(at).number() > 0;
    int from = dayNumber();
    if (from < 1) {
      return null;
    }
    int second = at;
    int to = digits ? lastDay(from) : from;
    if (to != from && to != from + 1 && !between && !tokens.parted(second, DASHES)
        && !words.has("until", tokens.get(second))) {
      return null;
    }
    boolean of = tokens.follows(at) && has("of");
    at += of ? 1 : 0;
    if (!tokens.follows(at, "/-")) {
      return null;
    }
    Direction direction = digits ? direction("direction") : null;
    direction = direction == null ? thatMonth() : direction;
    if (direction != null) {
      return days(weekday, from, to, null, new YearClue.Nearest(direction));
    }
    at += has("month-word") ? 1 : 0;
    Month month = digits || of ? monthName() : null;
    return month == null ? null : days(weekday, from, to, month, year());
  }

  private static @Nullable DatePhrase days(@Nullable DayOfWeek weekday, int from, int to,
      @Nullable Month month, YearClue year) {
    return to < from || to > (month == null ? 31 : month.maxLength())
        ? null
        : new DatePhrase.Days(weekday, from, to, month, year);
  }

  /** The number after "and", "to" or a dash. */
  private int lastDay(int from) {
    if (!tokens.follows(at, DASHES)) {
      return from;
    }
    int to = -1;
    int end = at;
    if (tokens.get(at).beginsWithAnd() || tokens.parted(at, DASHES)) {
      to = tokens.get(at).number();
      at++;
    } else if (has("until") || has("and")) {
      at++;
      to = at < tokens.size() ? tokens.get(at).number() : -1;
      at++;
    }
    if (to < 1 || to > 31) {
      at = end;
      return from;
    }
    return to;
  }

  /** A number from 1 to 31 in digits or as an ordinal; 0 where none stands here. */
  private int dayNumber() {
    if (at >= tokens.size()) {
      return 0;
    }
    int number = tokens.get(at).number();
    if (number >= 1 && number <= 31) {
      at++;
      return number;
    }
    int ordinal = meaning("ordinal");
    if (ordinal < 1) {
      return 0;
    }
    at++;
    if (ordinal > 11 || !tokens.follows(at)) {
      return ordinal;
    }
    if (has("teen")) {
      at++;
      return 10 + (ordinal == 11 ? 1 : ordinal);
    }
    int tens = tokens.get(at).beginsWithAnd() ? meaning("ordinal") : 0;
    if (tens >= 20 && tens + ordinal % 10 <= 31) {
      at++;
      return tens + (ordinal == 11 ? 1 : ordinal);
    }
    return ordinal;
  }

  /** "This month", "last month" after a number. */
  private @Nullable Direction thatMonth() {
    int begin = at;
    boolean here = has("this");
    at += here ? 1 : 0;
    if (at < tokens.size() && has("the-unit") && meaning("the-unit") == 3) {
      at++;
      Direction direction = here ? Direction.THIS : direction("direction");
      if (direction != null) {
        return direction;
      }
    }
    at = begin;
    return null;
  }

  /** February 2022, late last March. */
  private @Nullable DatePhrase month() {
    PartOfTime part = part();
    at += at < tokens.size() && has("month-word") ? 1 : 0;
    if (at > first && !tokens.follows(at)) {
      return null;
    }
    if (tokens.follows(first) && tokens.get(first - 1).number() > 0) {
      return null;
    }
    int begin = at;
    boolean doubtful = at < tokens.size() && words.has("doubtful-month", tokens.get(at));
    Month month = monthName();
    if (month == null) {
      return null;
    }
    boolean twin = at > begin + 2
        || (at > begin + 1 && !words.has("first-second", tokens.get(at - 1)));
    YearClue year = year();
    boolean placed = begin > first
        || (tokens.follows(first) && words.has("before-month", tokens.get(first - 1)));
    boolean plain = year instanceof YearClue.Unsaid && !twin;
    return plain && (doubtful || !placed) ? null : new DatePhrase.OneMonth(month, part, year);
  }

  /** A month by one name or by the names of both systems; null where they are not the same. */
  private @Nullable Month monthName() {
    int month = oneMonthName();
    if (month < 1) {
      return null;
    }
    int end = at;
    if (at < tokens.size() && tokens.follows(at, DOUBLED) && !tokens.get(at).beginsWithAnd()) {
      int twin = oneMonthName();
      if (twin == month) {
        return Month.of(month);
      }
      if (twin > 0) {
        return null;
      }
    }
    at = end;
    return Month.of(month);
  }

  private int oneMonthName() {
    if (at >= tokens.size()) {
      return 0;
    }
    int pair = meaning("month-pair");
    if (pair > 0 && at + 1 < tokens.size() && tokens.follows(at + 1)
        && has("first-second", at + 1)) {
      int second = words.meaning("first-second", tokens.get(at + 1)).orElse(0);
      at += 2;
      return pair == 10 ? 9 + second : second == 1 ? 12 : 1;
    }
    int month = meaning("month");
    at += month > 0 ? 1 : 0;
    return Math.max(month, 0);
  }

  /** What follows a month: a year, "last", "of last year". */
  private YearClue year() {
    if (at >= tokens.size() || !tokens.follows(at, "/-)\u060C,")) {
      return YearClue.NONE;
    }
    int begin = at;
    Direction direction = tokens.follows(at, ")") ? direction("direction") : null;
    if (direction != null) {
      begin = at;
      if (!(at < tokens.size() && tokens.follows(at) && isYear(tokens.get(at).number()))) {
        return new YearClue.Nearest(direction);
      }
    }
    boolean comma = tokens.parted(at, "\u060C,");
    at += has("of") ? 1 : 0;
    boolean here = at < tokens.size() && has("this");
    at += here ? 1 : 0;
    boolean word = at < tokens.size() && has("year-word");
    at += word ? 1 : 0;
    if (at < tokens.size() && isYear(tokens.get(at).number()) && (!comma || at == begin)
        && !tokens.get(at).beginsWithAnd()) {
      int named = tokens.get(at).number();
      at++;
      return new YearClue.Named(named);
    }
    if (word && !comma) {
      Direction ofYear = here ? Direction.THIS : direction("direction");
      if (ofYear != null) {
        return new YearClue.OfYear(ofYear);
      }
    }
    at = begin;
    return YearClue.NONE;
  }

  /** Last week, this month, late next year. */
  private @Nullable DatePhrase period() {
    PartOfTime part = part();
    boolean here = at < tokens.size() && has("this");
    at += here ? 1 : 0;
    int unit = at < tokens.size() ? meaning("the-unit") : 0;
    if (unit < 1) {
      return null;
    }
    at++;
    Direction direction = here ? Direction.THIS : direction("direction");
    boolean general = direction == Direction.THIS && !here && unit == 4 && first == at - 2
        && tokens.follows(first) && tokens.get(first - 1).folded().startsWith(THE);
    return direction == null || general
        ? null
        : new DatePhrase.Period(UNITS.get(unit - 1), direction, part);
  }

  /** Two days ago, for three years. */
  private @Nullable DatePhrase ago() {
    if (!has("ago") || !tokens.follows(at + 1)) {
      return null;
    }
    at++;
    int count = 0;
    int unit = meaning("two-units");
    if (unit > 0) {
      count = 2;
    } else {
      int number = tokens.get(at).number();
      count = number > 0 ? number : Math.max(0, meaning("number"));
      at += count > 0 ? 1 : 0;
      if (count > 0 && number < 1 && tokens.follows(at) && has("teen")) {
        count += 10;
        at++;
      }
      if (at >= tokens.size() || !tokens.follows(at)) {
        return null;
      }
      unit = meaning(count > 0 ? "unit" : "one-unit");
    }
    if (unit < 1 || count > MOST_UNITS) {
      return null;
    }
    at++;
    boolean more = tokens.follows(at, "\u060C");
    if (count == 0) {
      if (more && words.hasBare("not-from-now", tokens.get(at))) {
        return null;
      }
      boolean counted = tokens.follows(at);
      if (counted && !has("number")) {
        return null;
      }
      at += counted ? 1 : 0;
      count = 1;
    } else if (more && words.hasBare("not-from-now", tokens.get(at))) {
      return null;
    }
    return new DatePhrase.Ago(count, UNITS.get(unit - 1));
  }

  /** In 2022, between 2022 and 2025, the beginning of 2023. */
  private @Nullable DatePhrase years() {
    boolean between = has("between") || has("of");
    at += between ? 1 : 0;
    PartOfTime part = season();
    part = part == PartOfTime.WHOLE ? part() : part;
    boolean word = at < tokens.size() && has("year-word");
    at += word ? 1 : 0;
    if (at >= tokens.size() || (at > first && !tokens.follows(at))) {
      return null;
    }
    int year = tokens.get(at).number();
    if (!isYear(year)) {
      return null;
    }
    at++;
    int last = lastYear(year);
    boolean placed = (at > first + 1 && (word || part != PartOfTime.WHOLE))
        || (tokens.follows(first) && words.has("before-year", tokens.get(first - 1)));
    boolean bare = year >= FIRST_BARE_YEAR && year <= LAST_BARE_YEAR && year != ROUND
        && (placed || (last > year && last <= LAST_BARE_YEAR));
    return word || bare ? new DatePhrase.Years(year, Math.max(year, last), part) : null;
  }

  private int lastYear(int year) {
    int end = at;
    int last = -1;
    if (tokens.follows(at, DASHES) && at < tokens.size()) {
      if (tokens.get(at).beginsWithAnd() || tokens.parted(at, DASHES)) {
        last = tokens.get(at).number();
        at++;
      } else if (has("until")) {
        at++;
        at += at < tokens.size() && has("year-word") ? 1 : 0;
        last = at < tokens.size() ? tokens.get(at).number() : -1;
        at++;
      }
    }
    if (!isYear(last) || last < year) {
      at = end;
      return year;
    }
    return last;
  }

  private PartOfTime part() {
    return at < tokens.size() ? part(meaning("part")) : PartOfTime.WHOLE;
  }

  private PartOfTime season() {
    return at < tokens.size() ? part(meaning("season")) : PartOfTime.WHOLE;
  }

  private PartOfTime part(int number) {
    if (number < 1) {
      return PartOfTime.WHOLE;
    }
    at++;
    return PARTS.get(number);
  }

  private @Nullable DayOfWeek weekday() {
    int weekday = at < tokens.size() ? meaning("weekday") : 0;
    if (weekday < 1) {
      return null;
    }
    at++;
    return DayOfWeek.of(weekday);
  }

  private @Nullable Direction direction(String group) {
    if (at >= tokens.size() || !tokens.follows(at, ")\u060C,")
        || !words.hasBare(group, tokens.get(at))) {
      return null;
    }
    if (tokens.parted(at, "\u060C,")) {
      return null;
    }
    OptionalInt side = words.meaning(group, tokens.get(at));
    at++;
    return DIRECTIONS.get(side.orElse(0) + 1);
  }

  /** What the word here means in a group; below 1 where it does not stand there. */
  private int meaning(String group) {
    return words.meaning(group, tokens.get(at)).orElse(-1);
  }

  private boolean has(String group) {
    return has(group, at);
  }

  private boolean has(String group, int place) {
    return place < tokens.size() && words.has(group, tokens.get(place));
  }

  private static boolean isYear(int number) {
    return number >= FIRST_YEAR && number <= LAST_YEAR;
  }
}
