package org.talksbot.search.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.talksbot.article.Article;
import org.talksbot.article.CorpusFile;
import org.talksbot.search.Passage;
import org.talksbot.search.Source;
import org.talksbot.search.Topic;
import org.talksbot.search.index.IndexFields;
import org.talksbot.search.index.PassageCutter;
import org.talksbot.search.index.SectionPassage;

/** What is written to the index for an article, for a copy of one, and for a finished file. */
final class IndexDocuments {
  private static final Topic TOPIC = Topic.builtIn();

  private IndexDocuments() {}

  /** One document for each passage of an article. */
  static List<Document> passages(Article article, String textKey) {
    List<Document> documents = new ArrayList<>();
    float topic = TOPIC.of(article);
    for (SectionPassage cut : PassageCutter.cut(article)) {
      Document document = passage(cut, textKey);
      if (topic > 0) {
        document.add(new FeatureField(IndexFields.FEATURES, IndexFields.TOPIC, topic));
      }
      if (documents.isEmpty()) {
        document.add(new NumericDocValuesField(IndexFields.ARTICLE, 1));
      }
      documents.add(document);
    }
    return documents;
  }

  /** An article whose text is indexed for another article already. */
  static Document copy(Article article, String textKey) {
    Document document = new Document();
    document.add(new StringField(IndexFields.FILE, article.file(), Store.NO));
    document.add(new StringField(IndexFields.COPY, textKey, Store.NO));
    document.add(new BinaryDocValuesField(IndexFields.COPY, new BytesRef(textKey)));
    document.add(new BinaryDocValuesField(IndexFields.COPY_FILE, new BytesRef(article.file())));
    document.add(new NumericDocValuesField(IndexFields.ARTICLE, 1));
    Source source = new Source(article.id(), article.file(), article.metadata());
    document.add(new BinaryDocValuesField(IndexFields.SOURCE, PassageCodec.encode(source)));
    return withoutWords(document);
  }

  /** A file all of whose articles are indexed. */
  static Document file(CorpusFile file) {
    Document document = new Document();
    document.add(new StringField(IndexFields.FILE, file.name(), Store.NO));
    document.add(new BinaryDocValuesField(IndexFields.INDEXED, new BytesRef(file.name())));
    document
        .add(new BinaryDocValuesField(IndexFields.FINGERPRINT, new BytesRef(file.fingerprint())));
    return withoutWords(document);
  }

  /**
   * Gives a document the fields of words without a word. Where every document has a length, Lucene
   * reads lengths from a plain array; where some have none, it looks up each by a sparse set, a
   * seventh of a search among millions.
   */
  private static Document withoutWords(Document document) {
    document.add(new Field(IndexFields.ROOT, "", FieldTypes.WORDS));
    document.add(new Field(IndexFields.GRAM, "", FieldTypes.WORDS));
    return document;
  }

  private static Document passage(SectionPassage cut, String textKey) {
    Passage passage = cut.passage();
    Document document = new Document();
    document.add(new StringField(IndexFields.FILE, passage.source().file(), Store.NO));
    document.add(new StringField(IndexFields.PASSAGE_OF,
        IndexFields.passageOf(passage.source()), Store.NO));
    document.add(new StringField(IndexFields.TEXT, textKey, Store.NO));
    document.add(new BinaryDocValuesField(IndexFields.TEXT, new BytesRef(textKey)));
    String words = cut.words();
    document.add(new Field(IndexFields.ROOT, words, FieldTypes.WORDS));
    document.add(new Field(IndexFields.GRAM, words, FieldTypes.WORDS));
    document.add(new Field(IndexFields.WORD, words, FieldTypes.OCCURRENCES));
    document.add(new BinaryDocValuesField(IndexFields.PASSAGE, PassageCodec.encode(passage)));
    return document;
  }
}
