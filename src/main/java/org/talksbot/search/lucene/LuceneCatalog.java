package org.talksbot.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.talksbot.search.ArticleCatalog;
import org.talksbot.search.Passage;
import org.talksbot.search.Source;
import org.talksbot.search.index.DiskFailures;
import org.talksbot.search.index.IndexFields;

/** Lists the articles of the newest state of the index. */
final class LuceneCatalog implements ArticleCatalog {
  private final Path folder;
  private final SearcherPool searchers;

  LuceneCatalog(Path folder, SearcherPool searchers) {
    this.folder = folder;
    this.searchers = searchers;
  }

  @Override
  public List<Source> articles() {
    return read(searcher -> {
      List<Source> sources = new ArrayList<>();
      Query each = new FieldExistsQuery(IndexFields.ARTICLE);
      for (ScoreDoc found : all(searcher, each)) {
        sources.add(source(searcher, found.doc));
      }
      sources.sort(Source.NEWEST_FIRST);
      return List.copyOf(sources);
    });
  }

  @Override
  public int count() {
    return read(searcher -> searcher.count(new FieldExistsQuery(IndexFields.ARTICLE)));
  }

  @Override
  public List<Passage> passages(Source article) {
    return read(searcher -> {
      List<Passage> own = passages(searcher,
          new Term(IndexFields.PASSAGE_OF, IndexFields.passageOf(article)));
      return own.isEmpty() ? ofCopy(searcher, article) : own;
    });
  }

  /** The first passages with a term, in the order of the text. */
  static List<Passage> passages(PassageSearcher searcher, Term term) throws IOException {
    List<Passage> passages = new ArrayList<>();
    for (ScoreDoc found : searcher.search(new TermQuery(term), MAX_PASSAGES).scoreDocs) {
      passages.add(PassageCodec.decode(searcher.bytes(found.doc, IndexFields.PASSAGE)));
    }
    passages.sort(Comparator.comparingInt(Passage::start));
    return passages;
  }

  /** The passages of the article whose text another one shares, as if they were its own. */
  private static List<Passage> ofCopy(PassageSearcher searcher, Source article)
      throws IOException {
    Query copies = new BooleanQuery.Builder()
        .add(new TermQuery(new Term(IndexFields.FILE, article.file())), Occur.FILTER)
        .add(new FieldExistsQuery(IndexFields.SOURCE), Occur.FILTER)
        .build();
    Optional<BytesRef> text = Optional.empty();
    for (ScoreDoc found : all(searcher, copies)) {
      if (source(searcher, found.doc).equals(article)) {
        text = Optional.of(BytesRef.deepCopyOf(searcher.bytes(found.doc, IndexFields.COPY)));
      }
    }
    return text.isEmpty()
        ? List.of()
        : passages(searcher, new Term(IndexFields.TEXT, text.get())).stream()
            .map(passage -> new Passage(article, passage.start(), passage.line(), passage.text(),
                passage.sentences()))
            .toList();
  }

  private static ScoreDoc[] all(PassageSearcher searcher, Query query) throws IOException {
    return searcher.search(query, Math.max(1, searcher.getIndexReader().maxDoc())).scoreDocs;
  }

  /** A passage is stored behind its source. */
  private static Source source(PassageSearcher searcher, int document) throws IOException {
    return PassageCodec.decodeSource(searcher.has(document, IndexFields.SOURCE)
        ? searcher.bytes(document, IndexFields.SOURCE)
        : searcher.bytes(document, IndexFields.PASSAGE));
  }

  private <T> T read(Reading<T> reading) {
    try {
      PassageSearcher searcher = searchers.acquire();
      try {
        return reading.of(searcher);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw DiskFailures.unreadable(folder, e);
    }
  }

  /** Reads from one state of the index. */
  @FunctionalInterface
  private interface Reading<T> {
    T of(PassageSearcher searcher) throws IOException;
  }
}
