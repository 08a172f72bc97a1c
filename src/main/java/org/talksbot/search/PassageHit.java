package org.talksbot.search;

/**
 * A passage that was found.
 *
 * @param passage the passage
 * @param score its weighted BM25 score; comparable inside one result only
 */
public record PassageHit(Passage passage, float score) {}
