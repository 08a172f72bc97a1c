package org.talksbot.answer;

import java.util.List;
import org.talksbot.arabic.WordForms;
import org.talksbot.arabic.WordScanner;
import org.talksbot.article.Sentence;
import org.talksbot.search.Passage;

/**
 * How much of a question the sentences of a passage hold: for each content word the best match
 * of it or of another way to say it among the words of the sentence or of the title, weighted by
 * the word's rarity.
 */
final class Coverage {
  private final QuestionTerms question;
  private final float[] title;

  /** Looks for the question's words in the title of the passage's article. */
  Coverage(QuestionTerms question, Passage passage) {
    this.question = question;
    this.title = new float[question.patterns().size()];
    match(question, new WordScanner(passage.source().metadata().title()), title);
  }

  /**
   * How much of the question a sentence by itself tells of, 0 to 1: what it still says where its
   * title is not read, in whatever words.
   */
  static double alone(QuestionTerms question, String sentence) {
    float[] best = new float[question.patterns().size()];
    match(question, new WordScanner(sentence), best);
    return question.weight() == 0 ? 0 : question.told(best) / question.weight();
  }

  /** The coverage by one sentence of the passage together with the title, 0 to 1. */
  double of(Passage passage, Sentence sentence) {
    float[] best = title.clone();
    match(question, new WordScanner(passage.text(), sentence.start() - passage.start(),
        sentence.end() - passage.start()), best);
    return share(question, best);
  }

  private static void match(QuestionTerms question, WordScanner words, float[] best) {
    List<WordForms> patterns = question.patterns();
    while (words.next()) {
      for (int i = 0; i < best.length; i++) {
        if (best[i] < 1) {
          best[i] = Math.max(best[i], words.word().similarity(patterns.get(i)));
        }
      }
    }
  }

  private static double share(QuestionTerms question, float[] best) {
    return question.weight() == 0 ? 0 : question.covered(best) / question.weight();
  }
}
