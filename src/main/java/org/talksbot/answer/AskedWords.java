package org.talksbot.answer;

import java.util.ArrayList;
import java.util.List;
import org.talksbot.arabic.Span;
import org.talksbot.arabic.TextWords;
import org.talksbot.arabic.WordForms;

/** Where the words of a question stand in a sentence. */
final class AskedWords {
  /** From this likeness on, a word of the sentence is one of the question. */
  private static final float SAME_WORD = 0.7f;

  /** Words of another clause count as if so many words further away. */
  private static final int APART = 6;
  private static final String COMMAS = "\u060C,\u061B;";
  private static final String AND = "\u0648";

  private final QuestionTerms question;
  private final TextWords words;
  /** For each word of the sentence the terms of the question that it is. */
  private final List<List<Integer>> terms = new ArrayList<>();

  AskedWords(QuestionTerms question, TextWords words) {
    this.question = question;
    this.words = words;
    for (int at = 0; at < words.size(); at++) {
      WordForms word = WordForms.of(words.folded(at));
      List<Integer> same = new ArrayList<>();
      for (int i = 0; i < question.terms().size(); i++) {
        if (question.terms().get(i).similarity(word) > SAME_WORD) {
          same.add(i);
        }
      }
      terms.add(same);
    }
  }

  /** Whether a word of the sentence stands in the question. */
  boolean isAsked(int at) {
    return !terms.get(at).isEmpty();
  }

  /** Whether all words of a stretch stand in the question. */
  boolean isAsked(Span span) {
    for (int at = 0; at < words.size(); at++) {
      if (isIn(span, at) && !isAsked(at)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a stretch is one word, and the question has it in another form: hours, two hours. */
  boolean isAnotherForm(Span span) {
    int count = 0;
    boolean typed = false;
    for (int at = 0; at < words.size(); at++) {
      if (isIn(span, at)) {
        String word = words.folded(at);
        count++;
        typed |= terms.get(at)
            .stream()
            .anyMatch(term -> question.terms().get(term).word().folded().equals(word));
      }
    }
    return count == 1 && !typed;
  }

  /**
   * How near a stretch stands to the question's words: the sum over them of their rarity, divided
   * by the distance of the nearest in words.
   */
  double nearness(Span span) {
    double[] nearest = new double[question.terms().size()];
    int first = 0;
    int last = 0;
    for (int at = 0; at < words.size(); at++) {
      first += words.end(at) <= span.start() ? 1 : 0;
      last += words.start(at) < span.end() ? 1 : 0;
    }
    for (int at = 0; at < words.size(); at++) {
      int distance = at < first ? first - at : Math.max(0, at - last + 1);
      boolean before = at < first;
      distance += isApart(before ? at : last - 1, before ? first : at) ? APART : 0;
      for (int term : terms.get(at)) {
        nearest[term] = Math.max(nearest[term], 1.0 / (1 + distance));
      }
    }
    double sum = 0;
    for (int i = 0; i < nearest.length; i++) {
      sum += nearest[i] * question.terms().get(i).weight();
    }
    return sum;
  }

  /** Whether a comma, or an "and" before a word of the question, parts two words. */
  private boolean isApart(int from, int to) {
    for (int at = from + 1; at <= to && at < words.size(); at++) {
      if (words.hasBefore(at, COMMAS) || (isAsked(at) && words.folded(at).startsWith(AND)
          && terms.get(at).stream().noneMatch(this::beginsWithAnd))) {
        return true;
      }
    }
    return false;
  }

  private boolean beginsWithAnd(int term) {
    return question.terms().get(term).typed().startsWith(AND);
  }

  private boolean isIn(Span span, int at) {
    return words.end(at) > span.start() && words.start(at) < span.end();
  }
}
