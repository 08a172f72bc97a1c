package org.talksbot.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.Bits;

/**
 * How many documents hold a term, in one state of the index. Removed documents, which Lucene's
 * statistics keep until segments are merged, do not count: only they are looked up, so that the
 * cost grows with what was removed lately and not with the index. Safe for use by many threads.
 */
final class LiveFrequencies {
  private final IndexReader reader;
  /** For each segment its removed documents, in order. */
  private final List<int[]> removed = new ArrayList<>();

  LiveFrequencies(IndexReader reader) {
    this.reader = reader;
    for (LeafReaderContext leaf : reader.leaves()) {
      Bits live = leaf.reader().getLiveDocs();
      removed.add(live == null
          ? new int[0]
          : IntStream.range(0, live.length()).filter(doc -> !live.get(doc)).toArray());
    }
  }

  /** How many documents hold a term. */
  int of(Term term) throws IOException {
    if (!reader.hasDeletions()) {
      return reader.docFreq(term);
    }
    int frequency = 0;
    for (int i = 0; i < removed.size(); i++) {
      frequency += of(term, reader.leaves().get(i).reader(), removed.get(i));
    }
    return frequency;
  }

  private static int of(Term term, LeafReader leaf, int[] removed) throws IOException {
    Terms terms = leaf.terms(term.field());
    if (terms == null) {
      return 0;
    }
    TermsEnum found = terms.iterator();
    if (!found.seekExact(term.bytes())) {
      return 0;
    }
    return found.docFreq() - (removed.length == 0
        ? 0
        : held(removed, found.postings(null, PostingsEnum.NONE)));
  }

  /** How many of the removed documents are among those of a term. */
  private static int held(int[] removed, PostingsEnum postings) throws IOException {
    int held = 0;
    int at = postings.nextDoc();
    for (int document : removed) {
      if (at < document) {
        at = postings.advance(document);
      }
      if (at == PostingsEnum.NO_MORE_DOCS) {
        break;
      }
      held += at == document ? 1 : 0;
    }
    return held;
  }
}
