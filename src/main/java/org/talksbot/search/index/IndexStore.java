package org.talksbot.search.index;

import java.util.Map;
import java.util.Set;
import org.talksbot.article.Article;
import org.talksbot.article.CorpusFile;
import org.talksbot.search.IndexChange;

/**
 * What an {@link IndexUpdate} writes to. An article whose text the index holds already becomes a
 * copy of it. Failures are thrown as the engine's own unchecked exceptions.
 */
public interface IndexStore {
  /** The fingerprints of the files all of whose articles are indexed, by their names. */
  Map<String, String> fingerprints();

  /**
   * Some files, those with copies of their articles, those with copies of theirs in turn, and so
   * on: where the first are taken out of the index, no copy is left without its original.
   */
  Set<String> withFilesOfCopies(Set<String> files);

  /** Takes all articles of a file out. */
  void remove(String file);

  /** Puts an article in, which belongs to the file that is finished or abandoned next. */
  void add(Article article);

  /** All articles of the file are in. */
  void finish(CorpusFile file);

  /** The file could not be read to its end: its articles are taken out again. */
  void abandon(CorpusFile file);

  /** What the index holds after all that. */
  IndexChange counts(int readFiles, int removedFiles);
}
