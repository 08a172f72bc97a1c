package org.talksbot.search;

import org.talksbot.article.Metadata;

/**
 * The article that a passage stands in.
 *
 * @param article the article's id
 * @param file the file's name inside the corpus
 * @param metadata what is known beside the text
 */
public record Source(String article, String file, Metadata metadata) {}
