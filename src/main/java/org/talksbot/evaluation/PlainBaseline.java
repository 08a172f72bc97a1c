package org.talksbot.evaluation;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.talksbot.article.Article;
import org.talksbot.article.ArticleSink;
import org.talksbot.article.Corpus;
import org.talksbot.article.CorpusFile;
import org.talksbot.article.Paragraph;
import org.talksbot.article.Problem;
import org.talksbot.article.Sentence;
import org.talksbot.question.Question;

/**
 * What a user could pick instead: Lucene's ArabicAnalyzer and BM25 as they come, the best article
 * text and in it the sentence with the best BM25 score. It never refuses.
 */
final class PlainBaseline implements Ranked, Closeable {
  private static final String TEXT = "text";
  private static final String ARTICLE = "article";
  private static final String START = "start";
  private static final String END = "end";
  private static final int ARTICLES = 20;
  private static final int QUOTES = 3;
  /** Fewer than the clauses that Lucene takes in one query. */
  private static final int MAX_WORDS = 512;

  private final Analyzer analyzer = new ArabicAnalyzer();
  private final Directory articleIndex = new ByteBuffersDirectory();
  private final Directory sentenceIndex = new ByteBuffersDirectory();
  private final DirectoryReader articles;
  private final DirectoryReader sentences;

  /** Indexes a corpus in memory. */
  PlainBaseline(Corpus corpus) {
    try (IndexWriter texts = new IndexWriter(articleIndex, new IndexWriterConfig(analyzer));
        IndexWriter parts = new IndexWriter(sentenceIndex, new IndexWriterConfig(analyzer))) {
      for (CorpusFile file : corpus.files()) {
        corpus.read(file, new Indexing(texts, parts));
      }
      texts.commit();
      parts.commit();
      articles = DirectoryReader.open(articleIndex);
      sentences = DirectoryReader.open(sentenceIndex);
    } catch (IOException e) {
      throw new UncheckedIOException("indexing in memory", e);
    }
  }

  @Override
  public Ranking rank(Question question) {
    try {
      BooleanQuery words = words(question.text());
      IndexSearcher texts = new IndexSearcher(articles);
      Set<String> ids = new LinkedHashSet<>();
      for (ScoreDoc found : texts.search(words, ARTICLES).scoreDocs) {
        ids.add(texts.storedFields().document(found.doc).get(ARTICLE));
      }
      return new Ranking(true, 1, List.copyOf(ids),
          ids.isEmpty() ? List.of() : quotes(words, ids.iterator().next()));
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }

  @Override
  public void close() {
    try {
      articles.close();
      sentences.close();
    } catch (IOException e) {
      throw new UncheckedIOException("closing an index in memory", e);
    }
  }

  private List<Ranking.Cut> quotes(BooleanQuery words, String article) throws IOException {
    Query inArticle = new BooleanQuery.Builder().add(words, Occur.SHOULD)
        .add(new TermQuery(new Term(ARTICLE, article)), Occur.FILTER)
        .build();
    IndexSearcher parts = new IndexSearcher(sentences);
    List<Ranking.Cut> quotes = new ArrayList<>();
    for (ScoreDoc found : parts.search(inArticle, QUOTES).scoreDocs) {
      Document sentence = parts.storedFields().document(found.doc);
      quotes.add(new Ranking.Cut(article, sentence.getField(START).numericValue().intValue(),
          sentence.getField(END).numericValue().intValue(), sentence.get(TEXT)));
    }
    return quotes;
  }

  private BooleanQuery words(String text) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    try (TokenStream tokens = analyzer.tokenStream(TEXT, text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      for (int i = 0; i < MAX_WORDS && tokens.incrementToken(); i++) {
        query.add(new TermQuery(new Term(TEXT, term.toString())), Occur.SHOULD);
      }
      tokens.end();
    }
    return query.build();
  }

  /** Adds articles and their sentences. */
  private record Indexing(IndexWriter texts, IndexWriter parts) implements ArticleSink {
    @Override
    public void article(Article article) {
      try {
        Document whole = new Document();
        whole.add(new StringField(ARTICLE, article.id(), Store.YES));
        whole.add(new TextField(TEXT, article.text(), Store.NO));
        texts.addDocument(whole);
        for (Paragraph paragraph : article.paragraphs()) {
          for (Sentence sentence : paragraph.sentences()) {
            parts.addDocument(part(article, sentence));
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException("indexing in memory", e);
      }
    }

    @Override
    public void problem(Problem problem) {
      // the index of the measured system has told the same problem already
    }

    private static Document part(Article article, Sentence sentence) {
      Document part = new Document();
      part.add(new StringField(ARTICLE, article.id(), Store.NO));
      part.add(new StoredField(START, sentence.start()));
      part.add(new StoredField(END, sentence.end()));
      part.add(new TextField(TEXT,
          article.text().substring(sentence.start(), sentence.end()), Store.YES));
      return part;
    }
  }
}
