package org.talksbot.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.talksbot.search.index.IndexFields;

/** One state of the index, scored as it was measured. */
final class PassageSearcher extends IndexSearcher {
  private final LiveFrequencies frequencies;
  private final int passages;
  private final float mostTopic;

  private PassageSearcher(IndexReader reader) throws IOException {
    super(reader);
    setSimilarity(FieldTypes.SIMILARITY);
    setQueryCache(null);
    frequencies = new LiveFrequencies(reader);
    passages = reader.hasDeletions()
        ? count(new FieldExistsQuery(IndexFields.PASSAGE))
        : reader.getDocCount(IndexFields.ROOT);
    ScoreDoc[] first = search(PassageQuery.topic(), 1).scoreDocs;
    mostTopic = first.length == 0 ? 0 : first[0].score;
  }

  /** Opens the newest state; closed by giving back the last reference to its reader. */
  static PassageSearcher open(Directory directory) throws IOException {
    DirectoryReader reader = DirectoryReader.open(directory);
    try {
      return new PassageSearcher(reader);
    } catch (IOException | RuntimeException e) {
      reader.close();
      throw e;
    }
  }

  /** The most that the subject alone is worth for a passage of this index; 0 where none has it. */
  float mostTopic() {
    return mostTopic;
  }

  /** How many passages there are. */
  int passages() {
    return passages;
  }

  /**
   * What a field of bytes holds for a document, which must have it; valid until the next call.
   *
   * @throws CorruptIndexException where the document has no such field
   */
  BytesRef bytes(int document, String field) throws IOException {
    LeafReaderContext leaf = leafContexts.get(ReaderUtil.subIndex(document, leafContexts));
    BinaryDocValues values = DocValues.getBinary(leaf.reader(), field);
    if (!values.advanceExact(document - leaf.docBase)) {
      throw new CorruptIndexException("a document without " + field, leaf.toString());
    }
    return values.binaryValue();
  }

  /** Whether a document has a field of bytes. */
  boolean has(int document, String field) throws IOException {
    LeafReaderContext leaf = leafContexts.get(ReaderUtil.subIndex(document, leafContexts));
    return DocValues.getBinary(leaf.reader(), field).advanceExact(document - leaf.docBase);
  }

  /** How many passages hold a term; removed ones, which Lucene's statistics keep, do not count. */
  int frequency(Term term) throws IOException {
    return frequencies.of(term);
  }

  /**
   * The best passages, and all that are as good as the last of them: which of those come first is
   * not for the order in which they were indexed to say.
   *
   * @param limit above 0
   */
  ScoreDoc[] best(Query query, int limit) throws IOException {
    return bestAbove(query, limit, 0);
  }

  /** The same where the best passages have more than a score; which of the others is left open. */
  ScoreDoc[] bestAbove(Query query, int limit, float score) throws IOException {
    return search(query, new BestWithTies(limit, score));
  }
}
