package org.talksbot.answer;

import java.util.List;
import org.talksbot.arabic.PhraseTable;
import org.talksbot.arabic.TextWords;
import org.talksbot.article.Sentence;
import org.talksbot.question.QuestionKind;
import org.talksbot.search.Passage;

/**
 * Decides whether a quote needs the sentence beside it. One that opens by pointing back ("which
 * is what", "but he") takes the one before; one that lacks what is asked for takes the one behind
 * it that says more of the same and holds it. All others stand alone: a user wants one sentence.
 */
final class QuoteExtent {
  /** Two sentences of more characters together are too much to read for one answer. */
  private static final int LONGEST = 450;
  /** So much white space parts two paragraphs; where more is between them, a head was left out. */
  private static final int LARGEST_GAP = 6;

  private final AnswerSpans spans;
  private final PhraseTable openings = PhraseTable.load(QuoteExtent.class, "continuations.txt");

  QuoteExtent(AnswerSpans spans) {
    this.spans = spans;
  }

  /**
   * The stretch to quote: the sentence, or two that follow each other.
   *
   * @param speakerMissing whether it goes on with a speaker whom its notes do not name
   */
  Sentence of(QuestionKind kind, Passage passage, Sentence sentence, boolean speakerMissing) {
    List<Sentence> sentences = passage.sentences();
    int at = sentences.indexOf(sentence);
    if (at > 0 && (speakerMissing || opens("points-back", passage, sentence))) {
      return joined(sentences.get(at - 1), sentence, sentence);
    }
    if (at >= 0 && at + 1 < sentences.size() && needsNext(kind, passage, sentence,
        sentences.get(at + 1))) {
      return joined(sentence, sentences.get(at + 1), sentence);
    }
    return sentence;
  }

  private static Sentence joined(Sentence first, Sentence second, Sentence alone) {
    boolean beside = second.start() - first.end() <= LARGEST_GAP;
    return beside && second.end() - first.start() <= LONGEST
        ? new Sentence(first.start(), second.end())
        : alone;
  }

  private boolean needsNext(QuestionKind kind, Passage passage, Sentence sentence, Sentence next) {
    boolean asks = switch (kind) {
      case WHEN, WHERE, WHY, HOW_MANY -> true;
      case WHO, HOW, YES_NO, WHAT, WHICH, DEFINITION, LIST, SAID, COMPARE -> false;
    };
    return asks && !holds(kind, passage, sentence) && opens("goes-on", passage, next)
        && holds(kind, passage, next);
  }

  private boolean holds(QuestionKind kind, Passage passage, Sentence sentence) {
    return spans.holds(kind, passage.text(), sentence.start() - passage.start(),
        sentence.end() - passage.start());
  }

  private boolean opens(String group, Passage passage, Sentence sentence) {
    TextWords words = TextWords.of(passage.text(), sentence.start() - passage.start(),
        sentence.end() - passage.start());
    return openings.match(group, words, 0) > 0;
  }
}
