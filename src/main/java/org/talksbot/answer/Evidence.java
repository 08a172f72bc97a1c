package org.talksbot.answer;

import java.util.List;

/**
 * What is shown of the articles, be it as an answer or beside a refusal.
 *
 * @param cut best first, or one for each meeting in order of time; without notes
 * @param confidence 0 to 1
 * @param passages ids of the articles, likeliest first
 * @param spelled which words were searched for in another spelling
 */
record Evidence(List<Quote> cut, double confidence, List<String> passages,
    List<Spelled> spelled) {
  /** Copies the lists. */
  Evidence {
    cut = List.copyOf(cut);
    passages = List.copyOf(passages);
    spelled = List.copyOf(spelled);
  }

  /**
   * The answer.
   *
   * @param quotes the quotes with their notes
   */
  Answer answered(List<Quote> quotes, List<Disagreement> disagreements) {
    return new Answer.Quoted(quotes, confidence, passages, List.of(), spelled, disagreements);
  }

  /**
   * The quotes as what the articles hold nearby.
   *
   * @param words of the question, as typed, because of which there is no answer
   */
  Answer refused(RefusalReason reason, List<String> words) {
    return new Answer.Refused(reason, words, cut, confidence, passages, List.of(), spelled);
  }
}
