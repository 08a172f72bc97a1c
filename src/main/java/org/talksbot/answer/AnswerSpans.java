package org.talksbot.answer;

import java.util.List;
import java.util.Optional;
import org.talksbot.answer.span.Spans;
import org.talksbot.arabic.Span;
import org.talksbot.arabic.TextWords;
import org.talksbot.question.QuestionKind;

/**
 * Chooses the words of a sentence that answer: of those that are of the kind a question asks for,
 * the ones nearest to the question's words. Shows only what is evident, in a sentence that by
 * itself holds most of the question, and never the question's own words.
 */
final class AnswerSpans {
  /** With a smaller share of the question, a date may well be that of another event. */
  private static final double HOLDS_QUESTION = 0.75;
  /** The noun that a which asks by needs not stand beside the name that answers. */
  private static final double HOLDS_BUT_NOUN = 0.6;
  private static final int LONGEST_NAME = 3;
  private static final char OPENING = '\u00AB';
  private static final char CLOSING = '\u00BB';
  private static final String ARTICLE = "\u0627\u0644";
  /** Where another candidate is as near as this share, neither is evident. */
  private static final double CLEARLY = 0.65;

  private final Spans spans;

  AnswerSpans(SpanWords words) {
    spans = new Spans(words::of);
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
    double least = kind == QuestionKind.WHICH ? HOLDS_BUT_NOUN : HOLDS_QUESTION;
    if (question.terms().isEmpty() || Coverage.alone(question, sentence) < least) {
      return Optional.empty();
    }
    TextWords words = TextWords.of(sentence);
    AskedWords asked = new AskedWords(question, words);
    QuestionKind sought = kind == QuestionKind.WHO && asksAboutName(question, asked, words)
        ? QuestionKind.DEFINITION
        : kind;
    String noun = question.terms().getFirst().typed();
    List<Span> candidates = spans.find(sought, sentence, words, noun, asked::isAsked)
        .stream()
        .filter(span -> !asked.isAsked(span)
            || (kind == QuestionKind.HOW_MANY && asked.isAnotherForm(span)))
        .toList();
    return nearest(candidates, asked)
        .map(span -> new Highlight(span.start(), withClosing(sentence, span)));
  }

  /** The end of a stretch, behind the mark that closes a quotation which it opens. */
  private static int withClosing(String sentence, Span span) {
    int end = span.end();
    String opened = sentence.substring(span.start(), end);
    boolean open = opened.lastIndexOf(OPENING) > opened.lastIndexOf(CLOSING);
    return open && end < sentence.length() && sentence.charAt(end) == CLOSING ? end + 1 : end;
  }

  /**
   * Whether a sentence tells what somebody or something is, where that was asked. Whatever else it
   * says, that answers.
   */
  boolean define(QuestionKind kind, String sentence, QuestionTerms question) {
    if (!asksAboutPerson(kind)) {
      return false;
    }
    TextWords words = TextWords.of(sentence);
    return (kind == QuestionKind.DEFINITION
        || asksAboutName(question, new AskedWords(question, words), words))
        && find(QuestionKind.DEFINITION, sentence, question).isPresent();
  }

  /** Whether it is asked who holds an office, and a sentence names nobody who does. */
  boolean lackHolder(QuestionKind kind, String sentence, QuestionTerms question) {
    String noun = question.terms().getFirst().typed();
    if (!asksAboutPerson(kind) || !spans.isOffice(noun)) {
      return false;
    }
    TextWords words = TextWords.of(sentence);
    AskedWords asked = new AskedWords(question, words);
    return spans.find(QuestionKind.WHO, sentence, words, noun, asked::isAsked).isEmpty();
  }

  private static boolean asksAboutPerson(QuestionKind kind) {
    return kind == QuestionKind.WHO || kind == QuestionKind.DEFINITION;
  }

  /**
   * Whether who is asked about somebody by his name alone: the question's few words, none with the
   * article, stand side by side in the sentence. Another person there is no answer.
   */
  private static boolean asksAboutName(QuestionTerms question, AskedWords asked, TextWords words) {
    int terms = question.terms().size();
    if (terms > LONGEST_NAME || question.terms()
        .stream()
        .anyMatch(term -> term.word().folded().startsWith(ARTICLE))) {
      return false;
    }
    int run = 0;
    int longest = 0;
    for (int at = 0; at < words.size(); at++) {
      run = asked.isAsked(at) ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest >= terms;
  }

  /** The candidate that stands clearly nearer to the question's words than all others. */
  private static Optional<Span> nearest(List<Span> candidates, AskedWords asked) {
    Span best = null;
    double most = 0;
    double second = 0;
    for (Span span : candidates) {
      double nearness = asked.nearness(span);
      if (nearness > most) {
        second = most;
        most = nearness;
        best = span;
      } else {
        second = Math.max(second, nearness);
      }
    }
    return second > CLEARLY * most ? Optional.empty() : Optional.ofNullable(best);
  }
}
