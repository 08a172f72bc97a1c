package org.talksbot.answer;

import org.talksbot.article.Sentence;
import org.talksbot.question.QuestionKind;
import org.talksbot.search.Passage;

/** What kind of question is asked, and whether a sentence holds what answers that kind. */
final class KindFeatures {
  private final QuestionKind kind;
  private final AnswerSpans spans;

  KindFeatures(QuestionKind kind, AnswerSpans spans) {
    this.kind = kind;
    this.spans = spans;
  }

  /** Sets them for a sentence of a passage. */
  void into(SentenceFeatures values, Passage passage, Sentence sentence) {
    switch (kind) {
      case WHO -> values.set(Feature.ASKS_WHO, true);
      case WHERE -> {
        values.set(Feature.ASKS_WHERE, true);
        values.set(Feature.NAMES_PLACE, holds(passage, sentence));
      }
      case WHY -> {
        values.set(Feature.ASKS_WHY, true);
        values.set(Feature.GIVES_CAUSE, holds(passage, sentence));
      }
      case WHEN -> {
        values.set(Feature.ASKS_WHEN, true);
        expected(values, holds(passage, sentence));
      }
      case HOW_MANY -> {
        values.set(Feature.ASKS_HOW_MANY, true);
        expected(values, holds(passage, sentence));
      }
      case HOW -> values.set(Feature.ASKS_HOW, true);
      case SAID -> values.set(Feature.REPORTS_SPEECH, holds(passage, sentence));
      case YES_NO, WHAT, WHICH, DEFINITION, LIST, COMPARE -> {
        // nothing that a sentence could be tested for
      }
    }
  }

  private boolean holds(Passage passage, Sentence sentence) {
    return spans.holds(kind, passage.text(), sentence.start() - passage.start(),
        sentence.end() - passage.start());
  }

  /** Of the kinds where a sentence that holds no date or number cannot answer. */
  private static void expected(SentenceFeatures values, boolean holds) {
    values.set(Feature.EXPECTED, holds);
    values.set(Feature.LACKING, !holds);
  }
}
