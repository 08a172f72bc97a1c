package org.talksbot.answer;

import java.util.ArrayList;
import java.util.List;

/** What the articles say to a question: quotes, or a refusal with its reason. */
public sealed interface Answer {
  /** Calibrated probability that the first quote answers, 0 to 1. */
  double confidence();

  /** The best articles' ids, best first, at most 20, each once. */
  List<String> passages();

  /** Questions that the articles do answer, nearest first, at most three. */
  List<String> next();

  /** Words of the question that were found under another spelling or name, in its order. */
  List<Spelled> variants();

  /**
   * The articles answer.
   *
   * @param quotes one to three, best first; of several rounds in order of time
   * @param disagreements pairs of quotes that cannot both be right
   */
  record Quoted(List<Quote> quotes, double confidence, List<String> passages, List<String> next,
      List<Spelled> variants, List<Disagreement> disagreements)
      implements
        Answer {
    /** Copies the lists; refuses an answer without a quote. */
    public Quoted {
      quotes = List.copyOf(quotes);
      passages = List.copyOf(passages);
      next = List.copyOf(next);
      variants = List.copyOf(variants);
      disagreements = List.copyOf(disagreements);
      if (quotes.isEmpty()) {
        throw new IllegalArgumentException("an answer needs a quote");
      }
    }

    /** An answer whose quotes do not contradict each other. */
    public Quoted(List<Quote> quotes, double confidence, List<String> passages,
        List<String> next, List<Spelled> variants) {
      this(quotes, confidence, passages, next, variants, List.of());
    }

    /** An answer to a question whose words all stand in the articles. */
    public Quoted(List<Quote> quotes, double confidence, List<String> passages,
        List<String> next) {
      this(quotes, confidence, passages, next, List.of(), List.of());
    }

    /**
     * The same with fewer quotes.
     *
     * @param count largest number of quotes, at least 1
     */
    public Quoted first(int count) {
      int kept = Math.min(count, quotes.size());
      return new Quoted(quotes.subList(0, kept), confidence, passages, next, variants,
          disagreements.stream()
              .filter(pair -> pair.first() < kept && pair.second() < kept)
              .toList());
    }

    /** One of its quotes alone, from 0. */
    public Quoted only(int number) {
      return new Quoted(List.of(quotes.get(number)), confidence, passages, List.of());
    }

    /** The same with the quotes of another answer behind it that it does not hold. */
    public Quoted followedBy(Quoted other) {
      List<Quote> all = new ArrayList<>(quotes);
      for (Quote quote : other.quotes) {
        if (quotes.stream().noneMatch(own -> own.overlaps(quote))) {
          all.add(quote);
        }
      }
      return new Quoted(all, confidence, passages, next, variants, disagreements);
    }
  }

  /**
   * The articles do not answer.
   *
   * @param reason why
   * @param missingWords words of the question, as typed, that no article holds
   * @param below the quotes that stayed below the floor of confidence, best first, without notes;
   *     for measuring
   */
  record Refused(RefusalReason reason, List<String> missingWords, List<Quote> below,
      double confidence, List<String> passages, List<String> next, List<Spelled> variants)
      implements
        Answer {
    /** Copies the lists. */
    public Refused {
      missingWords = List.copyOf(missingWords);
      below = List.copyOf(below);
      passages = List.copyOf(passages);
      next = List.copyOf(next);
      variants = List.copyOf(variants);
    }

    /** A refusal of a question no word of which was taken for another. */
    public Refused(RefusalReason reason, List<String> missingWords, List<Quote> below,
        double confidence, List<String> passages, List<String> next) {
      this(reason, missingWords, below, confidence, passages, next, List.of());
    }
  }
}
