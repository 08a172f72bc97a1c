package org.talksbot.answer;

import java.util.List;

/** The sentences that were weighed for a question; what training learns from. */
public final class Candidates {
  private final List<ScoredSentence> sentences;

  Candidates(List<ScoredSentence> sentences) {
    this.sentences = List.copyOf(sentences);
  }

  /** How many there are. */
  public int size() {
    return sentences.size();
  }

  /** The id of the article that one stands in. */
  public String article(int index) {
    return sentences.get(index).hit().passage().source().article();
  }

  /** The title of that article. */
  public String title(int index) {
    return sentences.get(index).hit().passage().source().metadata().title();
  }

  /** Offset of its first character in the article. */
  public int start(int index) {
    return sentences.get(index).sentence().start();
  }

  /** Offset after its last character in the article. */
  public int end(int index) {
    return sentences.get(index).sentence().end();
  }

  /** Its text. */
  public String text(int index) {
    return sentences.get(index).text();
  }

  /** The text of its passage. */
  public String passage(int index) {
    return sentences.get(index).hit().passage().text();
  }

  /** A value for each {@link Feature}. */
  public double[] features(int index) {
    return sentences.get(index).features().values().clone();
  }
}
