package org.talksbot.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import org.talksbot.article.Article;
import org.talksbot.article.CorpusFile;
import org.talksbot.search.IndexChange;
import org.talksbot.search.index.IndexFields;
import org.talksbot.search.index.IndexStore;

/**
 * An open writer as a store; to be committed by the caller. Failures of the disk are thrown as
 * {@link IndexWriteException}s.
 */
final class LuceneStore implements IndexStore, AutoCloseable {
  private final IndexWriter writer;
  private final Set<String> newTexts = new HashSet<>();
  private final Set<String> textsOfFile = new HashSet<>();
  /** The index as it was before the first new article. */
  private @Nullable DirectoryReader before;

  LuceneStore(IndexWriter writer) {
    this.writer = writer;
  }

  @Override
  public Map<String, String> fingerprints() {
    return read(LuceneStore::fingerprints);
  }

  @Override
  public Set<String> withFilesOfCopies(Set<String> files) {
    return read(reader -> SharedTexts.withFilesOfCopies(reader, files));
  }

  @Override
  public void remove(String file) {
    try {
      writer.deleteDocuments(new Term(IndexFields.FILE, file));
    } catch (IOException e) {
      throw new IndexWriteException(e);
    }
  }

  @Override
  public void add(Article article) {
    try {
      String text = article.textKey();
      if (newTexts.contains(text) || isKnown(text)) {
        writer.addDocument(IndexDocuments.copy(article, text));
      } else {
        writer.addDocuments(IndexDocuments.passages(article, text));
        newTexts.add(text);
        textsOfFile.add(text);
      }
    } catch (IOException e) {
      throw new IndexWriteException(e);
    }
  }

  @Override
  public void finish(CorpusFile file) {
    textsOfFile.clear();
    try {
      writer.addDocument(IndexDocuments.file(file));
    } catch (IOException e) {
      throw new IndexWriteException(e);
    }
  }

  @Override
  public void abandon(CorpusFile file) {
    remove(file.name());
    newTexts.removeAll(textsOfFile);
    textsOfFile.clear();
  }

  @Override
  public IndexChange counts(int readFiles, int removedFiles) {
    return read(reader -> IndexCounts.of(reader).change(readFiles, removedFiles));
  }

  @Override
  public void close() throws IOException {
    if (before != null) {
      before.close();
    }
  }

  /** The fingerprints of the indexed files by their names. */
  static Map<String, String> fingerprints(IndexReader reader) throws IOException {
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

  private boolean isKnown(String text) throws IOException {
    if (before == null) {
      before = DirectoryReader.open(writer);
    }
    return new IndexSearcher(before)
        .count(new TermQuery(new Term(IndexFields.TEXT, text))) > 0;
  }

  private <T> T read(Reading<T> reading) {
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      return reading.of(reader);
    } catch (IOException e) {
      throw new IndexWriteException(e);
    }
  }

  /** Reads from what is written so far. */
  @FunctionalInterface
  private interface Reading<T> {
    T of(DirectoryReader reader) throws IOException;
  }
}
