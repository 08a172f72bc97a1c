package org.talksbot.search.lucene;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.talksbot.search.index.IndexFields;

/** Finds the articles that hold the text of another article too. */
final class SharedTexts {
  private SharedTexts() {}

  /**
   * Some files, those with copies of their articles, those with copies of theirs in turn, and so
   * on: where the first are taken out of the index, no copy is left without its original.
   */
  static Set<String> withFilesOfCopies(IndexReader reader, Set<String> files) throws IOException {
    Set<String> all = new HashSet<>(files);
    if (hasCopies(reader)) {
      for (Deque<String> next = new ArrayDeque<>(files); !next.isEmpty();) {
        Term file = new Term(IndexFields.FILE, next.remove());
        for (String text : values(reader, file, IndexFields.TEXT)) {
          for (String copy : copies(reader, text)) {
            if (all.add(copy)) {
              next.add(copy);
            }
          }
        }
      }
    }
    return all;
  }

  /** Whether any text stands in more than one article. */
  static boolean hasCopies(IndexReader reader) throws IOException {
    return reader.getDocCount(IndexFields.COPY) > 0;
  }

  private static Set<String> copies(IndexReader reader, String text) throws IOException {
    return values(reader, new Term(IndexFields.COPY, text), IndexFields.COPY_FILE);
  }

  /** The values of a doc-values field in all documents with a term, deleted ones included. */
  private static Set<String> values(IndexReader reader, Term term, String field)
      throws IOException {
    Set<String> values = new HashSet<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum documents = leaf.reader().postings(term, PostingsEnum.NONE);
      if (documents == null) {
        continue;
      }
      BinaryDocValues of = DocValues.getBinary(leaf.reader(), field);
      while (documents.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
        if (of.advanceExact(documents.docID())) {
          BytesRef value = of.binaryValue();
          values.add(value.utf8ToString());
        }
      }
    }
    return values;
  }
}
