package org.talksbot.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.talksbot.article.CorpusFile;

/**
 * What the corpus holds that the index does not, and the other way round.
 *
 * @param read files to be read: new ones and changed ones, in the corpus's order
 * @param removed names of indexed files that are gone
 * @param known names of all indexed files
 */
record CorpusChange(List<CorpusFile> read, List<String> removed, Set<String> known) {
  CorpusChange {
    read = List.copyOf(read);
    removed = List.copyOf(removed);
    known = Set.copyOf(known);
  }

  static CorpusChange between(IndexReader reader, List<CorpusFile> files) throws IOException {
    Map<String, String> indexed = indexed(reader);
    Set<String> known = Set.copyOf(indexed.keySet());
    List<CorpusFile> read = new ArrayList<>();
    for (CorpusFile file : files) {
      if (!file.fingerprint().equals(indexed.remove(file.name()))) {
        read.add(file);
      }
    }
    return new CorpusChange(read, List.copyOf(indexed.keySet()), known);
  }

  boolean isNone() {
    return read.isEmpty() && removed.isEmpty();
  }

  /** Names of the indexed files that are changed or gone. */
  Set<String> stale() {
    Set<String> stale = new HashSet<>(removed);
    read.stream().map(CorpusFile::name).filter(known::contains).forEach(stale::add);
    return stale;
  }

  /** The fingerprints of the indexed files by their names. */
  private static Map<String, String> indexed(IndexReader reader) throws IOException {
    Map<String, String> fingerprints = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Bits live = leaf.reader().getLiveDocs();
      BinaryDocValues names = DocValues.getBinary(leaf.reader(), IndexFields.INDEXED);
      BinaryDocValues prints = DocValues.getBinary(leaf.reader(), IndexFields.FINGERPRINT);
      for (int doc = names.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = names.nextDoc()) {
        if ((live == null || live.get(doc)) && prints.advanceExact(doc)) {
          fingerprints.put(names.binaryValue().utf8ToString(),
              prints.binaryValue().utf8ToString());
        }
      }
    }
    return fingerprints;
  }
}
