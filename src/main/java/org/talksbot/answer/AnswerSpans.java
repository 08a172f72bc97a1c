package org.talksbot.answer;

import java.util.Optional;
import org.talksbot.answer.span.Spans;
import org.talksbot.arabic.Span;
import org.talksbot.arabic.TextWords;
import org.talksbot.arabic.WordForms;
import org.talksbot.question.QuestionKind;

/**
 * Chooses the words of a sentence that answer: of those that are of the kind a question asks for,
 * the ones nearest to the question's words. Shows only what is evident, in a sentence that by
 * itself holds most of the question, and never the question's own words.
 */
final class AnswerSpans {
  /** With a smaller share of the question, a date may well be that of another event. */
  private static final double HOLDS_QUESTION = 2.0 / 3;
  /** From this likeness on, a word of the sentence is one of the question. */
  private static final float SAME_WORD = 0.7f;

  private final Spans spans;

  AnswerSpans(SpanWords words) {
    spans = new Spans(words::anyOf);
  }

  /** Whether a stretch of text holds what is asked for: a date for a when, a place for a where. */
  boolean holds(QuestionKind kind, String text, int start, int end) {
    return spans.hold(kind, text, start, end);
  }

  /**
   * The words of a sentence that answer.
   *
   * @param kind what is asked for
   * @param sentence the sentence
   * @param question the question's words; what stands in the question is no answer to it
   */
  Optional<Highlight> find(QuestionKind kind, String sentence, QuestionTerms question) {
    if (question.terms().isEmpty()
        || Coverage.alone(question, sentence) < HOLDS_QUESTION) {
      return Optional.empty();
    }
    TextWords words = TextWords.of(sentence);
    boolean[] asked = asked(words, question);
    String noun = question.terms().getFirst().typed();
    Span nearest = null;
    int least = Integer.MAX_VALUE;
    for (Span span : spans.find(kind, sentence, words, noun, at -> asked[at])) {
      int distance = distance(span, words, asked);
      if (distance < least && !isAsked(span, words, asked)) {
        nearest = span;
        least = distance;
      }
    }
    return Optional.ofNullable(nearest).map(span -> new Highlight(span.start(), span.end()));
  }

  /** Which words of the sentence stand in the question. */
  private static boolean[] asked(TextWords words, QuestionTerms question) {
    boolean[] asked = new boolean[words.size()];
    for (int at = 0; at < asked.length; at++) {
      WordForms word = WordForms.of(words.folded(at));
      asked[at] = question.terms().stream().anyMatch(term -> term.similarity(word) > SAME_WORD);
    }
    return asked;
  }

  private static boolean isAsked(Span span, TextWords words, boolean[] asked) {
    for (int at = 0; at < asked.length; at++) {
      if (words.start(at) >= span.start() && words.end(at) <= span.end() && !asked[at]) {
        return false;
      }
    }
    return true;
  }

  private static int distance(Span span, TextWords words, boolean[] asked) {
    int sum = 0;
    for (int at = 0; at < asked.length; at++) {
      if (asked[at]) {
        sum += Math.min(Math.abs(words.start(at) - span.start()),
            Math.abs(words.start(at) - span.end()));
      }
    }
    return sum;
  }
}
