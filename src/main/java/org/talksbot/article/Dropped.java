package org.talksbot.article;

/**
 * A piece of the page that is no part of the article: never indexed, never quoted.
 *
 * @param line line of the file, from 1
 * @param text what was dropped
 * @param rule name of the rule that dropped it
 */
public record Dropped(int line, String text, String rule) {}
