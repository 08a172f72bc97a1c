package org.talksbot.search.lucene;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/** Finds the articles that hold the text of another article too. */
final class SharedTexts {
  private SharedTexts() {}

  /** Names of the files with copies of articles whose original stands in one of {@code files}. */
  static Set<String> filesOfCopies(IndexReader reader, Set<String> files) throws IOException {
    Set<String> copies = new HashSet<>();
    if (hasCopies(reader)) {
      for (String file : files) {
        for (String text : values(reader, new Term(IndexFields.FILE, file), IndexFields.TEXT)) {
          copies.addAll(values(reader, new Term(IndexFields.COPY, text), IndexFields.COPY_FILE));
        }
      }
    }
    return copies;
  }

  /** Whether any text stands in more than one article. */
  static boolean hasCopies(IndexReader reader) throws IOException {
    return reader.getDocCount(IndexFields.COPY) > 0;
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
