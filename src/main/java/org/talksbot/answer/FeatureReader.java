package org.talksbot.answer;

import java.util.ArrayList;
import java.util.List;
import org.talksbot.arabic.WordScanner;
import org.talksbot.article.Sentence;
import org.talksbot.question.QuestionKind;
import org.talksbot.search.Passage;
import org.talksbot.search.PassageHit;

/** Reads the sentences of the first passages of a search as answers to its question. */
final class FeatureReader {
  /** What has no end for so long is no sentence that anybody would quote, in UTF-16 units. */
  private static final int LONGEST = 2000;

  private final AnswerSpans spans;

  private final ExpectedWords words = ExpectedWords.load();

  FeatureReader(AnswerSpans spans) {
    this.spans = spans;
  }

  /** The sentences in the order of the passages and of the text, without scores. */
  List<ScoredSentence> read(QuestionKind kind, QuestionTerms question, List<PassageHit> hits) {
    Expectation expected = new Expectation(kind, question, words);
    List<ScoredSentence> all = new ArrayList<>();
    for (int rank = 0; rank < hits.size(); rank++) {
      read(kind, question, expected, hits, rank, all);
    }
    leads(all, Feature.LEAD);
    return all;
  }

  private void read(QuestionKind kind, QuestionTerms question, Expectation expected,
      List<PassageHit> hits, int rank, List<ScoredSentence> all) {
    PassageHit hit = hits.get(rank);
    Passage passage = hit.passage();
    PassageFeatures features = new PassageFeatures(question, passage, expected);
    List<ScoredSentence> own = new ArrayList<>();
    for (int i = 0; i < passage.sentences().size(); i++) {
      Sentence sentence = passage.sentences().get(i);
      if (sentence.end() - sentence.start() > LONGEST) {
        continue;
      }
      SentenceFeatures values = features.of(i);
      values.set(Feature.PASSAGE_SCORE, hit.score());
      values.set(Feature.PASSAGE_SHARE, hit.score() / question.weight());
      values.set(Feature.PASSAGE_GAP,
          (hits.getFirst().score() - hit.score()) / question.weight());
      values.set(Feature.PASSAGE_RANK, 1.0 / (1 + rank));
      kind(kind, values, passage, sentence);
      expected.into(values);
      own.add(new ScoredSentence(hit, sentence, values, 0));
    }
    leads(own, Feature.LEAD_IN_PASSAGE);
    all.addAll(own);
  }

  private void kind(QuestionKind kind, SentenceFeatures values, Passage passage,
      Sentence sentence) {
    boolean testable = kind == QuestionKind.WHEN || kind == QuestionKind.HOW_MANY;
    boolean holds = testable && spans.holds(kind, passage.text(),
        sentence.start() - passage.start(), sentence.end() - passage.start());
    values.set(Feature.EXPECTED, holds);
    values.set(Feature.LACKING, testable && !holds);
    switch (kind) {
      case WHO -> values.set(Feature.ASKS_WHO, true);
      case WHEN -> values.set(Feature.ASKS_WHEN, true);
      case WHERE -> values.set(Feature.ASKS_WHERE, true);
      case WHY -> values.set(Feature.ASKS_WHY, true);
      case HOW -> values.set(Feature.ASKS_HOW, true);
      case HOW_MANY -> values.set(Feature.ASKS_HOW_MANY, true);
      case YES_NO, WHAT, WHICH, DEFINITION, LIST, SAID, COMPARE -> {
        // nothing that a sentence could be tested for
      }
    }
  }

  /** How far the coverage of each stands before that of the best other one. */
  private static void leads(List<ScoredSentence> sentences, Feature lead) {
    double best = 0;
    double second = 0;
    for (ScoredSentence sentence : sentences) {
      double coverage = sentence.features().get(Feature.COVERAGE);
      second = Math.max(second, Math.min(best, coverage));
      best = Math.max(best, coverage);
    }
    for (ScoredSentence sentence : sentences) {
      double coverage = sentence.features().get(Feature.COVERAGE);
      sentence.features().set(lead, coverage - (coverage == best ? second : best));
    }
  }

  /** Scanner of one sentence of a passage. */
  static WordScanner words(Passage passage, Sentence sentence) {
    return new WordScanner(passage.text(), sentence.start() - passage.start(),
        sentence.end() - passage.start());
  }
}
