package org.talksbot.answer;

import java.util.List;
import org.talksbot.article.Sentence;
import org.talksbot.learning.ScoringModel;
import org.talksbot.search.Source;

/** The sentences that were weighed for a question; what training learns from. */
public final class Candidates {
  /** None at all. */
  public static final Candidates NONE = new Candidates(List.of());

  private final List<ScoredSentence> sentences;

  Candidates(List<ScoredSentence> sentences) {
    this.sentences = List.copyOf(sentences);
  }

  /** How many there are. */
  public int size() {
    return sentences.size();
  }

  /** The article that one stands in. */
  public Source source(int index) {
    return sentences.get(index).hit().passage().source();
  }

  /** Where it stands. */
  public Sentence sentence(int index) {
    return sentences.get(index).sentence();
  }

  /** Its text. */
  public String text(int index) {
    return sentences.get(index).text();
  }

  /** A value for each {@link Feature}. */
  public double[] features(int index) {
    return sentences.get(index).features().values().clone();
  }

  /** The same in the order of a model, best first. */
  public Candidates ranked(ScoringModel model) {
    return new Candidates(new SentenceRanker(model).rank(sentences));
  }

  /** Which ones make the first quote: the first, and the one that is quoted with it. */
  public List<Integer> firstQuote() {
    return sentences.isEmpty()
        ? List.of()
        : Companions.of(sentences.getFirst(), sentences.subList(1, sentences.size()))
            .map(companion -> List.of(0, sentences.indexOf(companion)))
            .orElse(List.of(0));
  }

  /** A value for each {@link Signal}; of the first, which must be the best. */
  public double[] signals() {
    return Signals.of(sentences);
  }
}
