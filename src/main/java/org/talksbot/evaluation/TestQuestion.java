package org.talksbot.evaluation;

import java.util.List;
import org.talksbot.question.Question;

/**
 * A question of a set, with what a right answer to it is.
 *
 * @param id its id in the set
 * @param question the question
 * @param kind the group it is reported in
 * @param answerable whether the articles answer it
 * @param gold the right sentences or stretches of text, any of them will do; empty where the
 *     question has no answer
 */
record TestQuestion(String id, Question question, String kind, boolean answerable,
    List<Gold> gold) {
  TestQuestion {
    gold = List.copyOf(gold);
  }

  /** A right answer. */
  sealed interface Gold {
    /** The article it stands in. */
    String article();

    /**
     * A stretch of an article, in UTF-16 units of its text.
     *
     * @param article the article's id
     * @param start offset of the first character
     * @param end offset after the last character
     */
    record Stretch(String article, int start, int end) implements Gold {}

    /**
     * A whole sentence of an article.
     *
     * @param article the article's id
     * @param text the sentence
     */
    record Whole(String article, String text) implements Gold {}
  }
}
