package org.talksbot.answer;

/**
 * What is known about a sentence as an answer to a question.
 *
 * @param passageScore weighted BM25 score of its passage, above 0
 * @param coverage share of the question's content, weighted by rarity, that the sentence and its
 *     article's title hold, 0 to 1
 * @param questionRarity rarity of all of the question's content words together; the largest
 *     passage score grows with it
 * @param expectedKind whether it holds what such a question asks for: a date, a number
 */
record SentenceFeatures(double passageScore, double coverage, double questionRarity,
    boolean expectedKind) {}
