package org.talksbot.search;

/**
 * A content word of a question.
 *
 * @param text the word as typed
 * @param weight its share in the passage score, above 0; 1 for a word of the question itself
 */
public record QueryWord(String text, float weight) {}
