package org.talksbot.verify;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import org.talksbot.search.PassageHit;
import org.talksbot.search.PassageSearch;
import org.talksbot.search.QueryWord;

/**
 * Says whether a sentence, several, or a part of one stands in the articles. The index only offers
 * candidates; the verdict rests on the words themselves. Safe for use by many threads.
 */
public final class Verifier {
  /** A passage that holds most of the words is among the first few. */
  private static final int CANDIDATES = 20;

  /** Long words tell passages apart; more of them only cost time. */
  private static final int SEARCH_WORDS = 32;

  /** Below, a difference leaves too little to recognise. */
  private static final int NEARLY_WORDS = 3;

  /** Share of the typed words that may differ and still be called near. */
  private static final double NEARLY_SHARE = 0.4;

  /**
   * Typed words times characters of articles that are compared at most: all the candidates of a
   * sentence of thirty words, and the first ones of a pasted paragraph.
   */
  private static final long MAX_COST = 2_000_000;

  private final PassageSearch search;

  /** Looks into the articles behind {@code search}. */
  public Verifier(PassageSearch search) {
    this.search = search;
  }

  /** Looks for a text of any length and spelling; one without a word is found nowhere. */
  public Verdict verify(String text) {
    TypedText typed = TypedText.of(text);
    if (typed.words().isEmpty()) {
      return new Verdict(List.of());
    }
    List<Candidate> candidates = affordable(typed, Neighbours.joined(hits(typed))).stream()
        .flatMap(hit -> Candidate.of(typed, hit).stream())
        .filter(candidate -> isNear(candidate, typed.words().size()))
        .toList();
    return new Verdict(candidates.stream()
        .min(comparing(Candidate::match).thenComparingInt(Candidate::cost))
        .stream()
        .flatMap(best -> candidates.stream().filter(best::isAsClose))
        .map(Candidate::finding)
        .toList());
  }

  /** The first places, as many as can be compared at a bounded cost, at least one. */
  private static List<PassageHit> affordable(TypedText typed, List<PassageHit> hits) {
    List<PassageHit> afforded = new ArrayList<>();
    long cost = 0;
    for (PassageHit hit : hits) {
      cost += (long) typed.words().size() * hit.passage().text().length();
      if (cost > MAX_COST && !afforded.isEmpty()) {
        break;
      }
      afforded.add(hit);
    }
    return afforded;
  }

  private List<PassageHit> hits(TypedText typed) {
    List<QueryWord> words = typed.words()
        .stream()
        .map(typed::typed)
        .distinct()
        .sorted(comparingInt(String::length).reversed())
        .limit(SEARCH_WORDS)
        .map(word -> new QueryWord(word, 1))
        .toList();
    return search.search(words, CANDIDATES).hits();
  }

  private static boolean isNear(Candidate candidate, int words) {
    return candidate.match() != Match.NEARLY
        || (words >= NEARLY_WORDS && candidate.cost() <= NEARLY_SHARE * words * Alignment.ADDED);
  }
}
