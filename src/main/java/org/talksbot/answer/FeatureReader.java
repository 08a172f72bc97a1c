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
    KindFeatures asked = new KindFeatures(kind, spans);
    HitFeatures standing = new HitFeatures(question, hits);
    TermMatcher matcher = new TermMatcher(question);
    List<ScoredSentence> all = new ArrayList<>();
    for (int rank = 0; rank < hits.size(); rank++) {
      PassageHit hit = hits.get(rank);
      PassageFeatures features = new PassageFeatures(question, matcher, hit.passage(),
          expected);
      List<ScoredSentence> own = new ArrayList<>();
      for (int i = 0; i < hit.passage().sentences().size(); i++) {
        Sentence sentence = hit.passage().sentences().get(i);
        if (sentence.end() - sentence.start() <= LONGEST) {
          SentenceFeatures values = features.of(i);
          standing.into(values, rank, sentence);
          asked.into(values, hit.passage(), sentence);
          expected.into(values);
          own.add(new ScoredSentence(hit, sentence, values, 0));
        }
      }
      leads(own, Feature.LEAD_IN_PASSAGE);
      all.addAll(own);
    }
    leads(all, Feature.LEAD);
    return all;
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
