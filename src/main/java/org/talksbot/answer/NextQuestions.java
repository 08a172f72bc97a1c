package org.talksbot.answer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.talksbot.arabic.WordScanner;
import org.talksbot.article.Sentence;
import org.talksbot.question.Question;
import org.talksbot.search.Source;

/**
 * Chooses what could be asked next: of the questions that the nearest articles come with, those
 * that share most with what was asked. A question is offered only if the engine was found to answer
 * it from its own article, by a sentence that is not on show already. Safe for use by many threads.
 */
final class NextQuestions {
  private static final int OFFERED = 3;
  /** Of one answer so many candidates at most are tried out; the others wait for the next. */
  private static final int TRIED = 6;
  /** The outcomes of so many candidates are remembered. */
  private static final int REMEMBERED = 1000;

  private final Function<Source, List<String>> candidates;
  private final Function<Question, Answer> engine;
  private final Map<Candidate, Optional<Place>> outcomes = Collections
      .synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Candidate, Optional<Place>> eldest) {
          return size() > REMEMBERED;
        }
      });

  /**
   * Chooses among candidates.
   *
   * @param candidates the questions that an article comes with
   * @param engine answers a question, without any that could be asked next
   */
  NextQuestions(Function<Source, List<String>> candidates, Function<Question, Answer> engine) {
    this.candidates = candidates;
    this.engine = engine;
  }

  /** A question and the article that it came with. */
  private record Candidate(Source source, String text) {}

  /** Where a sentence stands. */
  private record Place(String article, Sentence sentence) {
    static Place of(Quote quote) {
      return new Place(quote.source().article(), quote.sentence());
    }
  }

  /**
   * What could be asked next, nearest first, at most three.
   *
   * @param question what was asked
   * @param near the articles that are near to it, nearest first
   * @param shown the quotes on show
   */
  List<String> after(Question question, List<Source> near, List<Quote> shown) {
    Set<String> asked = new HashSet<>();
    asked.add(folded(question.text()));
    question.history().forEach(earlier -> asked.add(folded(earlier)));
    Set<Place> places = new HashSet<>();
    shown.forEach(quote -> places.add(Place.of(quote)));
    List<String> next = new ArrayList<>();
    int tried = 0;
    for (Candidate candidate : nearest(question, near)) {
      if (next.size() == OFFERED) {
        break;
      }
      if (!asked.add(folded(candidate.text))
          || (tried == TRIED && !outcomes.containsKey(candidate))) {
        continue;
      }
      Optional<Place> place = outcomes.get(candidate);
      if (place == null) {
        tried++;
        place = outcome(candidate);
        outcomes.put(candidate, place);
      }
      if (place.isPresent() && places.add(place.get())) {
        next.add(candidate.text);
      }
    }
    return next;
  }

  /** The candidates of the nearest articles; one more word in common is worth one article. */
  private List<Candidate> nearest(Question question, List<Source> near) {
    Set<String> words = stems(question.text());
    Map<Candidate, Integer> distances = new LinkedHashMap<>();
    int article = 0;
    for (Source source : new LinkedHashSet<>(near)) {
      for (String text : candidates.apply(source)) {
        Set<String> common = stems(text);
        common.retainAll(words);
        distances.putIfAbsent(new Candidate(source, text), article - common.size());
      }
      article++;
    }
    return distances.entrySet()
        .stream()
        .sorted(Comparator.comparing(Map.Entry::getValue))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Where the engine finds the answer, if it does so in the candidate's own article. */
  private Optional<Place> outcome(Candidate candidate) {
    return engine.apply(Question.of(candidate.text)) instanceof Answer.Quoted quoted
        && quoted.quotes().getFirst().source().equals(candidate.source)
            ? Optional.of(Place.of(quoted.quotes().getFirst()))
            : Optional.empty();
  }

  private static Set<String> stems(String text) {
    Set<String> stems = new HashSet<>();
    for (WordScanner words = new WordScanner(text); words.next();) {
      stems.add(words.word().stem());
    }
    return stems;
  }

  private static String folded(String text) {
    StringBuilder folded = new StringBuilder();
    for (WordScanner words = new WordScanner(text); words.next();) {
      folded.append(words.word().folded()).append(' ');
    }
    return folded.toString();
  }
}
