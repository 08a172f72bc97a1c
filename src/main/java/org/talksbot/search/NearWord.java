package org.talksbot.search;

/**
 * A word of the articles that may be another spelling of a typed one.
 *
 * @param text the word, folded and without an article
 * @param distance how far it is from what was typed, 0 to
 *     {@link org.talksbot.arabic.SpellingDistance#MOST}
 * @param frequency in how many passages it stands so, at least 1
 */
public record NearWord(String text, float distance, int frequency) {}
