package org.talksbot.answer;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.talksbot.arabic.PhraseTable;
import org.talksbot.arabic.TextWords;
import org.talksbot.article.Sentence;
import org.talksbot.question.QuestionKind;
import org.talksbot.search.Passage;

/**
 * Decides whether a quote needs the sentence beside it. One that opens by pointing back ("which
 * is what", "but he") takes the one before; one that lacks what is asked for takes the one behind
 * it that says more of the same and holds it; one beside which another is as likely to answer takes
 * that. All others stand alone: a user wants one sentence.
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
   * @param lacksSpeaker whether it goes on with a speaker whom its notes do not name; asked only
   *     where there is a sentence before
   * @param companion the sentence beside it that is as likely to answer, if any
   */
  Sentence of(QuestionKind kind, Passage passage, Sentence sentence, BooleanSupplier lacksSpeaker,
      Optional<Sentence> companion) {
    List<Sentence> sentences = passage.sentences();
    int at = sentences.indexOf(sentence);
    Sentence alone = companion.map(other -> joined(sentence, other)).orElse(sentence);
    if (at > 0 && (lacksSpeaker.getAsBoolean() || opens("points-back", passage, sentence))) {
      Sentence before = sentences.get(at - 1);
      return isOne(before, sentence) ? joined(before, sentence) : alone;
    }
    if (at >= 0 && at + 1 < sentences.size()) {
      Sentence next = sentences.get(at + 1);
      return needsNext(kind, passage, sentence, next) && isOne(sentence, next)
          ? joined(sentence, next)
          : alone;
    }
    return alone;
  }

  private static Sentence joined(Sentence one, Sentence other) {
    return new Sentence(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
  }

  /** Whether two sentences follow each other, in any order, and are short enough for one quote. */
  static boolean isOne(Sentence one, Sentence other) {
    int gap = Math.max(one.start(), other.start()) - Math.min(one.end(), other.end());
    return gap >= 0 && gap <= LARGEST_GAP && joined(one, other).end()
        - joined(one, other).start() <= LONGEST;
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
