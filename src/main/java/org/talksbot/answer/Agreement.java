package org.talksbot.answer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.talksbot.arabic.WordForms;
import org.talksbot.arabic.WordScanner;
import org.talksbot.question.QuestionKind;
import org.talksbot.search.Source;

/**
 * Compares quotes about the same meeting by the words that answer. One of another article that
 * gives the same date, number or name is counted as a source of the first; one that gives another
 * number of the same thing is marked as contradicting it. Both only where nothing else can be
 * meant.
 */
final class Agreement {
  private static final double SAME_THING = 0.5;

  private final Set<String> approximate;
  private final Set<String> parties;
  private final Set<String> weekdays = new LinkedHashSet<>();

  Agreement(SpanWords words) {
    approximate = folded(words.of("approximate"));
    parties = folded(words.of("side"));
    weekdays.addAll(folded(words.of("weekday")));
    weekdays.addAll(folded(words.of("part")));
  }

  private static Set<String> folded(List<String> words) {
    Set<String> folded = new LinkedHashSet<>();
    words.forEach(word -> folded.add(WordForms.of(word).folded()));
    return folded;
  }

  /** The quotes without those that only repeat another, which names them as sources. */
  List<Quote> counted(QuestionKind kind, List<Quote> quotes) {
    List<Quote> kept = new ArrayList<>();
    for (Quote quote : quotes) {
      int same = first(kept, quote, earlier -> agrees(kind, earlier, quote));
      if (same < 0) {
        kept.add(quote);
      } else {
        kept.set(same, withSource(kept.get(same), quote));
      }
    }
    return kept;
  }

  /** Pairs of quotes that give different numbers of the same thing. */
  List<Disagreement> disagreements(QuestionKind kind, List<Quote> quotes) {
    List<Disagreement> found = new ArrayList<>();
    for (int i = 1; i < quotes.size() && kind == QuestionKind.HOW_MANY; i++) {
      for (int j = 0; j < i; j++) {
        if (contradicts(quotes.get(j), quotes.get(i))) {
          found.add(new Disagreement(j, i));
        }
      }
    }
    return found;
  }

  private static int first(List<Quote> quotes, Quote quote,
      Predicate<Quote> condition) {
    for (int i = 0; i < quotes.size(); i++) {
      if (isComparable(quotes.get(i), quote) && condition.test(quotes.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** About one meeting, from different articles, the first with an answer. */
  private static boolean isComparable(Quote one, Quote other) {
    Meeting meeting = one.notes().meeting();
    return one.highlight() != null && meeting != null
        && meeting.equals(other.notes().meeting())
        && !one.source().article().equals(other.source().article());
  }

  /**
   * Whether the other gives the same: for when, the words of a date with its day anywhere in it,
   * since both are about the one meeting; else the same words as its own answer.
   */
  private boolean agrees(QuestionKind kind, Quote one, Quote other) {
    List<String> answer = answer(one);
    return switch (kind) {
      case WHEN -> {
        List<String> date = answer.stream().filter(word -> !weekdays.contains(word)).toList();
        yield date.stream().filter(Agreement::isNumber).count() > 1 && date.size() > 2
            && words(other.text()).containsAll(date);
      }
      case HOW_MANY -> answer.size() > 1 && answer.equals(answer(other))
          && sides(one).equals(sides(other));
      case WHO -> answer.size() > 1 && answer.equals(answer(other));
      case WHERE, WHY, HOW, YES_NO, WHAT, WHICH, DEFINITION, LIST, SAID, COMPARE -> false;
    };
  }

  private boolean contradicts(Quote one, Quote other) {
    if (!isComparable(one, other)) {
      return false;
    }
    List<String> first = answer(one);
    List<String> second = answer(other);
    boolean counts = first.size() == 2 && second.size() == 2 && isWhole(first.getFirst())
        && isWhole(second.getFirst()) && !first.getFirst().equals(second.getFirst())
        && WordForms.of(first.getLast()).isVariantOf(WordForms.of(second.getLast()));
    return counts && sides(one).equals(sides(other)) && isExact(one) && isExact(other)
        && alike(words(one.text()), words(other.text())) >= SAME_THING;
  }

  private static boolean isWhole(String word) {
    return word.chars().allMatch(Character::isDigit);
  }

  private static boolean isNumber(String word) {
    return Character.isDigit(word.charAt(0));
  }

  private boolean isExact(Quote quote) {
    return words(quote.text()).stream().noneMatch(approximate::contains);
  }

  /** Of which sides a sentence speaks: five Russians are no contradiction to six Americans. */
  private Set<String> sides(Quote quote) {
    Set<String> sides = new LinkedHashSet<>();
    for (String word : words(quote.text())) {
      String stem = WordForms.of(word).stem();
      parties.stream().filter(stem::startsWith).forEach(sides::add);
    }
    return sides;
  }

  private static double alike(List<String> one, List<String> other) {
    Set<String> both = new LinkedHashSet<>(one);
    both.retainAll(other);
    return (double) both.size() / Math.min(Math.max(1, one.size()), Math.max(1, other.size()));
  }

  private static List<String> answer(Quote quote) {
    Highlight highlight = quote.highlight();
    return highlight == null
        ? List.of()
        : words(quote.text().substring(highlight.start(), highlight.end()));
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (WordScanner scanner = new WordScanner(text); scanner.next();) {
      words.add(scanner.word().folded());
    }
    return words;
  }

  private static Quote withSource(Quote quote, Quote other) {
    Set<Source> sources = new LinkedHashSet<>(quote.alsoIn());
    sources.add(other.source());
    sources.addAll(other.alsoIn());
    sources.remove(quote.source());
    return new Quote(quote.passage(), quote.sentence(), quote.highlight(), quote.score(),
        List.copyOf(sources), quote.notes());
  }
}
