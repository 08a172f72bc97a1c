package org.talksbot.article;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.talksbot.arabic.Blank;

/**
 * The rules that tell a leftover of the page by its line alone; the first that fits names the
 * reason. Phrases are data ({@link CleaningPhrases}); what has a shape instead is a rule here.
 */
final class CleaningRules {
  private static final String FOREIGN = "foreign language";
  private static final int MAX_DATELINE_WORDS = 8;
  private static final int MAX_PLACE_WORDS = 2;
  private static final int MAX_COUNTER_WORDS = 12;
  private static final Pattern ADDRESS = Pattern
      .compile("(?:https?://|www\\.)\\S+|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
  private static final Pattern TAGS = Pattern.compile("#\\S+(?:\\s+#\\S+)*");
  private static final Pattern CLOSING_BRACKETS = Pattern.compile("\\(([^()]{1,60})\\)\\W*");

  private final CleaningPhrases phrases;
  private final List<Rule> shapes;

  /** A named look at one line. */
  private record Rule(String name, Predicate<Line> drops) {}

  CleaningRules(CleaningPhrases phrases) {
    this.phrases = phrases;
    this.shapes = List.of(new Rule("lone punctuation", line -> line.words().isEmpty()),
        new Rule("tags", CleaningRules::isTags), new Rule("counter", this::isCounter),
        new Rule("outlet", line -> phrases.isOutlets(line.raw())),
        new Rule("dateline", this::isDateline), new Rule("caption", this::isCaption));
  }

  /**
   * The name of the rule that drops a line.
   *
   * @param line nothing where it is too long for a leftover
   * @param arabicText whether the article is Arabic
   */
  Optional<String> drop(String raw, @Nullable Line line, boolean arabicText) {
    if (line != null && ADDRESS.matcher(raw).matches()) {
      return Optional.of("web address");
    }
    if (arabicText && !Script.hasArabic(raw) && raw.chars().anyMatch(Character::isLetter)) {
      return line == null
          ? Optional.of(FOREIGN)
          : phrases.whole(line).or(() -> Optional.of(FOREIGN));
    }
    return line == null ? Optional.empty() : drop(line);
  }

  private Optional<String> drop(Line line) {
    return phrases.whole(line)
        .or(() -> phrases.label(line))
        .or(() -> phrases.beginning(line))
        .or(() -> phrases.numbered(line))
        .or(() -> shapes.stream()
            .filter(rule -> rule.drops().test(line))
            .map(Rule::name)
            .findFirst());
  }

  /** Nothing but words with a number sign. */
  private static boolean isTags(Line line) {
    return TAGS.matcher(line.raw()).matches();
  }

  /** Views, comments, how long ago, a date alone: numbers and the words that count them. */
  private boolean isCounter(Line line) {
    return line.digits() > 0 && line.words().size() <= MAX_COUNTER_WORDS
        && line.words().stream().allMatch(word -> isNumber(word) || phrases.isCounter(word));
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(Character::isDigit);
  }

  /** Places, a dash, and who reports from there, glued or not. */
  private boolean isDateline(Line line) {
    if (!line.isShortAndOpen(MAX_DATELINE_WORDS)) {
      return false;
    }
    int dash = lastDash(line.raw());
    if (dash <= 0) {
      return false;
    }
    String places = line.raw().substring(0, dash);
    return phrases.isOutlets(line.raw().substring(dash))
        && (places.indexOf('/') > 0 || Words.of(places).size() <= MAX_PLACE_WORDS);
  }

  /** Words under a picture, signed by who took it. */
  private boolean isCaption(Line line) {
    if (line.ended() || Dateline.length(line.raw(), phrases) > 0) {
      return false;
    }
    int dash = lastDash(line.raw());
    if (dash > 0 && Blank.is(line.raw().charAt(dash - 1))
        && phrases.isOutlets(line.raw().substring(dash))) {
      return true;
    }
    int open = line.raw().lastIndexOf('(');
    var brackets = CLOSING_BRACKETS.matcher(line.raw());
    return open > 0 && brackets.region(open, line.raw().length()).matches()
        && phrases.isOutlets(brackets.group(1));
  }

  private static int lastDash(String raw) {
    return Math.max(raw.lastIndexOf('-'),
        Math.max(raw.lastIndexOf('\u2013'), raw.lastIndexOf('\u2014')));
  }
}
