package org.talksbot.answer;

import java.util.ArrayList;
import java.util.List;
import org.talksbot.arabic.SimilarWords;
import org.talksbot.arabic.WordForms;
import org.talksbot.search.PassageHits;
import org.talksbot.search.QueryWord;

/**
 * A question's content words with their rarity in the index and with other ways to say them.
 */
final class QuestionTerms {
  /** Share of its rarity that is left to an unknown word without a topic. */
  private static final double LIGHT_SHARE = 0.2;
  /** Such a word is unknown, but is not what stands in the way of an answer. */
  private static final double LIGHT_DOUBT = 0.5;

  /** The least weight of what config/names.txt calls equal or near. */
  private static final float LIKELY = 0.5f;

  private final List<Term> terms = new ArrayList<>();
  private final List<WordForms> patterns = new ArrayList<>();
  private final SimilarWords similar;
  private final double weight;

  /**
   * One content word.
   *
   * @param typed as typed
   * @param variants the word itself at weight 1, then its alternatives that some passage holds
   * @param weight its rarity times its share in the question
   * @param doubt 0 where a passage holds the word, 1 where none holds it in any spelling, between
   *     where one holds what may be the same
   * @param misspelled whether no passage holds it as it was typed, and one holds an alternative
   */
  record Term(String typed, List<Variant> variants, double weight, double doubt,
      boolean misspelled) {
    Term {
      variants = List.copyOf(variants);
    }

    /** Whether no passage holds it in any spelling. */
    boolean unknown() {
      return doubt >= 1;
    }

    /** The word itself. */
    WordForms word() {
      return variants.getFirst().words.getFirst();
    }

    /** The alternatives alone. */
    List<Variant> others() {
      return variants.subList(1, variants.size());
    }

    /** How well another word stands for it: the best of its one-word variants, 0 to 1. */
    float similarity(WordForms word) {
      float best = 0;
      for (Variant variant : variants) {
        if (variant.words.size() == 1) {
          best = Math.max(best, variant.weight * word.similarity(variant.words.getFirst()));
        }
      }
      return best;
    }
  }

  /**
   * One way to say a word.
   *
   * @param words its words
   * @param weight how surely it means the same, 0 to 1
   * @param first place of its first word among the {@link #patterns}
   */
  record Variant(List<WordForms> words, float weight, int first) {
    /** A word of several that is less alike than this does not stand there. */
    private static final float STANDS = 0.7f;

    /** How well it is matched where its words are matched so: as its worst word. */
    float match(float[] matched) {
      float worst = 1;
      for (int i = first; i < first + words.size(); i++) {
        worst = Math.min(worst, matched[i]);
      }
      return words.size() == 1 || worst >= STANDS ? weight * worst : 0;
    }
  }

  private QuestionTerms(List<ExpandedWord> words, List<Integer> frequencies, int passages) {
    double sum = 0;
    int at = 0;
    for (ExpandedWord expanded : words) {
      QueryWord word = expanded.word();
      int frequency = frequencies.get(at++);
      int counted = frequency;
      double doubt = frequency == 0 ? 1 : 0;
      List<Variant> variants = new ArrayList<>();
      variants.add(variant(List.of(word.text()), 1));
      for (Alternative alternative : expanded.alternatives()) {
        int held = Integer.MAX_VALUE;
        for (int i = 0; i < alternative.words().size(); i++) {
          held = Math.min(held, frequencies.get(at++));
        }
        if (held > 0) {
          variants.add(variant(alternative.words(), alternative.weight()));
          if (1 - alternative.weight() < doubt) {
            doubt = 1 - alternative.weight();
            counted = held;
          }
        }
      }
      double rare = word.weight() * rarity(counted, passages);
      boolean misspelled = expanded.misspelled() && variants.size() > 1;
      terms.add(new Term(word.text(), variants, rare, doubt, misspelled));
      sum += rare;
    }
    this.weight = sum;
    this.similar = new SimilarWords(patterns);
  }

  private QuestionTerms(List<Term> terms, QuestionTerms other) {
    this.terms.addAll(terms);
    this.similar = other.similar;
    this.weight = terms.stream().mapToDouble(Term::weight).sum();
  }

  /**
   * The same words, but those that no article holds and that carry no topic weigh little: what they
   * say stands in articles in other words, and a year in the day of publication.
   */
  QuestionTerms lightened(WordGroups words) {
    return new QuestionTerms(terms.stream()
        .map(term -> term.unknown() && words.isLight(term.variants.getFirst().words.getFirst())
            ? new Term(term.typed, term.variants, term.weight * LIGHT_SHARE, LIGHT_DOUBT,
                term.misspelled)
            : term)
        .toList(), this);
  }

  /** Weighs the words of a search by what the search found out about them. */
  QuestionTerms(List<QueryWord> words, PassageHits hits) {
    this(words.stream().map(ExpandedWord::alone).toList(), hits.frequencies(),
        hits.passageCount());
  }

  /** Weighs words and alternatives by what a search for {@link ExpandedWord#query} found out. */
  static QuestionTerms of(List<ExpandedWord> words, PassageHits hits) {
    return new QuestionTerms(words, hits.frequencies(), hits.passageCount());
  }

  /** The words in the question's order. */
  List<Term> terms() {
    return terms;
  }

  /** The single words of all variants, to be looked for in a text. */
  SimilarWords patterns() {
    return similar;
  }

  /** All weights together; above 0 where there is a word. */
  double weight() {
    return weight;
  }

  /**
   * How well a text tells of the words, each by the best of its variants, of which a likely one is
   * as good as the word itself.
   *
   * @param matched for each of the {@link #patterns}, how well some word of the text matches it
   * @return the weights of the words that are told of, 0 to {@link #weight}
   */
  double told(float[] matched) {
    double told = 0;
    for (Term term : terms) {
      double best = 0;
      for (Variant variant : term.variants) {
        best = Math.max(best,
            variant.match(matched) / (variant.weight >= LIKELY ? variant.weight : 1));
      }
      told += term.weight * best;
    }
    return told;
  }

  /** Share of the words that no passage holds, 0 to 1; those in doubt count in part. */
  double unknownShare() {
    return terms.isEmpty() ? 0 : terms.stream().mapToDouble(Term::doubt).sum() / terms.size();
  }

  private Variant variant(List<String> words, float weight) {
    Variant variant = new Variant(words.stream().map(WordForms::of).toList(), weight,
        patterns.size());
    patterns.addAll(variant.words);
    return variant;
  }

  /** The inverse document frequency of BM25 (Robertson and Zaragoza 2009), always above 0. */
  private static double rarity(int frequency, int passages) {
    return Math.log1p((passages - frequency + 0.5) / (frequency + 0.5));
  }
}
