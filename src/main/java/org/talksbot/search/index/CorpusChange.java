package org.talksbot.search.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.talksbot.article.CorpusFile;

/**
 * What the corpus holds that the index does not, and the other way round.
 *
 * @param read files to be read: new ones and changed ones, in the corpus's order
 * @param removed names of indexed files that are gone
 * @param known names of all indexed files
 */
public record CorpusChange(List<CorpusFile> read, List<String> removed, Set<String> known) {
  /** Copies them. */
  public CorpusChange {
    read = List.copyOf(read);
    removed = List.copyOf(removed);
    known = Set.copyOf(known);
  }

  /**
   * Compares the two.
   *
   * @param fingerprints those of the indexed files by their names
   * @param files those of the corpus
   */
  public static CorpusChange between(Map<String, String> fingerprints, List<CorpusFile> files) {
    Map<String, String> indexed = new HashMap<>(fingerprints);
    Set<String> known = Set.copyOf(indexed.keySet());
    List<CorpusFile> read = new ArrayList<>();
    for (CorpusFile file : files) {
      if (!file.fingerprint().equals(indexed.remove(file.name()))) {
        read.add(file);
      }
    }
    return new CorpusChange(read, List.copyOf(indexed.keySet()), known);
  }

  /** Whether there is nothing to do. */
  public boolean isNone() {
    return read.isEmpty() && removed.isEmpty();
  }

  /** Names of the indexed files that are changed or gone. */
  public Set<String> stale() {
    Set<String> stale = new HashSet<>(removed);
    read.stream().map(CorpusFile::name).filter(known::contains).forEach(stale::add);
    return stale;
  }
}
