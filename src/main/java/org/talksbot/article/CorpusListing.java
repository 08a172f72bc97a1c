package org.talksbot.article;

import java.util.List;

/**
 * What stands in the corpus at one moment.
 *
 * @param files the article files, in the order of their names
 * @param problems files between them that are no articles, though somebody may think they are
 */
public record CorpusListing(List<CorpusFile> files, List<Problem> problems) {
  /** Copies the lists. */
  public CorpusListing {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }
}
