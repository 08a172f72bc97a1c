package org.talksbot.answer;

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
   * @param quotes one to three, best first
   */
  record Quoted(List<Quote> quotes, double confidence, List<String> passages, List<String> next,
      List<Spelled> variants)
      implements
        Answer {
    /** Copies the lists; refuses an answer without a quote. */
    public Quoted {
      quotes = List.copyOf(quotes);
      passages = List.copyOf(passages);
      next = List.copyOf(next);
      variants = List.copyOf(variants);
      if (quotes.isEmpty()) {
        throw new IllegalArgumentException("an answer needs a quote");
      }
    }

    /** An answer to a question whose words all stand in the articles. */
    public Quoted(List<Quote> quotes, double confidence, List<String> passages,
        List<String> next) {
      this(quotes, confidence, passages, next, List.of());
    }
  }

  /**
   * The articles do not answer.
   *
   * @param reason why
   * @param missingWords words of the question, as typed, that no article holds
   * @param below the quotes that stayed below the floor of confidence, best first; for measuring
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
