package org.talksbot.answer;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.talksbot.arabic.ArabicFolding;
import org.talksbot.arabic.PhraseTable;
import org.talksbot.arabic.WordForms;
import org.talksbot.arabic.WordScanner;

/** Reads quotes as statements. Immutable. */
final class StatementReader {
  private static final List<String> SAME = List.of("lasting", "taking-part", "heading",
      "coming-together", "taking-place", "talks");
  /** Particles that are written together with a word: and, so, by, to, as. */
  private static final String PARTICLES = "\u0648\u0641\u0628\u0644\u0643";
  private static final int SHORTEST_REST = 3;

  private final PhraseTable phrases = PhraseTable.load(StatementReader.class,
      "statement-words.txt");
  private final AnswerValues values;
  private final TenseWords tenses = TenseWords.load();
  private final Set<String> approximate;
  private final Set<String> negations;
  private final List<String> sides;

  StatementReader(SpanWords words, AnswerValues values) {
    this.values = values;
    this.approximate = folded(words, "approximate");
    this.negations = folded(words, "negation");
    this.sides = List.copyOf(folded(words, "side"));
  }

  private static Set<String> folded(SpanWords words, String group) {
    return words.of(group).stream().map(ArabicFolding::fold).collect(toUnmodifiableSet());
  }

  /** The statement of a quote. */
  Statement of(Quote quote) {
    String text = quote.text();
    List<String> content = new ArrayList<>();
    Set<String> marks = new HashSet<>();
    Set<String> named = new HashSet<>();
    boolean exact = quote.highlight() == null
        || tenses.before(text, quote.highlight().start()) != TenseWords.Tense.FUTURE;
    for (WordScanner scanner = new WordScanner(text); scanner.next();) {
      String word = scanner.word().folded();
      if (answersOrDates(quote, scanner.start(), scanner.end())) {
        continue;
      }
      exact &= !values.isNumber(word) && !has("unsure", word) && !approximate.contains(word);
      side(scanner.word()).ifPresent(named::add);
      if (negations.contains(word) || has("apart", word)) {
        marks.add(word);
      } else if (!has("function", word)) {
        content.add(meaning(word));
      }
    }
    marks.addAll(named);
    return new Statement(content, marks, named, exact);
  }

  /** Whether a word is one of those that answer, or of a time, which is compared by its day. */
  private static boolean answersOrDates(Quote quote, int start, int end) {
    Highlight highlight = quote.highlight();
    return (highlight != null && start < highlight.end() && highlight.start() < end)
        || quote.notes()
            .dates()
            .stream()
            .anyMatch(date -> start < date.end() && date.start() < end);
  }

  private Optional<String> side(WordForms word) {
    String stem = word.stem();
    return sides.stream().filter(stem::startsWith).findFirst();
  }

  private boolean has(String group, String word) {
    return readings(word).anyMatch(reading -> phrases.has(group, reading));
  }

  private String meaning(String word) {
    return SAME.stream().filter(group -> has(group, word)).findFirst().orElse(word);
  }

  /** A word, and without the particle that may stand before it. */
  private static Stream<String> readings(String word) {
    return word.length() > SHORTEST_REST && PARTICLES.indexOf(word.charAt(0)) >= 0
        ? Stream.of(word, word.substring(1))
        : Stream.of(word);
  }
}
