package org.talksbot.search.lucene;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.talksbot.article.Article;
import org.talksbot.article.ArticleSink;
import org.talksbot.article.Corpus;
import org.talksbot.article.CorpusFile;
import org.talksbot.article.Problem;
import org.talksbot.search.IndexChange;
import org.talksbot.search.IndexListener;

/**
 * One run that brings an index up to date, from the writer's opening to its commit. An article
 * whose text is indexed already becomes a copy of it; where the file of the original changes or
 * goes, the files of its copies are read again, so that one of them takes its place.
 */
final class IndexUpdate {
  private final IndexWriter writer;
  private final Analyzer analyzer;
  private final IndexListener listener;
  private final Set<String> newTexts = new HashSet<>();

  IndexUpdate(IndexWriter writer, Analyzer analyzer, IndexListener listener) {
    this.writer = writer;
    this.analyzer = analyzer;
    this.listener = listener;
  }

  /** Reads and removes what changed, then commits. */
  IndexChange run(Corpus corpus) throws IOException {
    List<CorpusFile> files = corpus.files();
    CorpusChange change;
    Set<String> stale = new LinkedHashSet<>();
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      change = CorpusChange.between(reader, files);
      stale.addAll(change.removed());
      change.read().forEach(file -> stale.add(file.name()));
      stale.retainAll(change.known());
      stale.addAll(SharedTexts.filesOfCopies(reader, stale));
    }
    for (String file : stale) {
      writer.deleteDocuments(new Term(IndexFields.FILE, file));
    }
    Set<String> read = new HashSet<>(stale);
    change.read().forEach(file -> read.add(file.name()));
    readAll(corpus, files.stream().filter(file -> read.contains(file.name())).toList());
    writer.setLiveCommitData(IndexFormat.commitData(analyzer).entrySet());
    writer.commit();
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      return IndexCounts.of(reader).change(change.read().size(), change.removed().size());
    }
  }

  private void readAll(Corpus corpus, List<CorpusFile> files) throws IOException {
    if (files.isEmpty()) {
      return;
    }
    listener.started(files.size(), files.stream().mapToLong(CorpusFile::sizeBytes).sum());
    try (DirectoryReader before = DirectoryReader.open(writer)) {
      IndexSearcher known = new IndexSearcher(before);
      for (CorpusFile file : files) {
        Progress progress = new Progress(file);
        corpus.read(file, new Indexing(known, progress));
        progress.finish();
        writer.addDocument(IndexDocuments.file(file));
      }
    }
  }

  private void add(Article article, IndexSearcher known) throws IOException {
    String key = article.textKey();
    boolean copy = !newTexts.add(key)
        || known.count(new TermQuery(new Term(IndexFields.TEXT, key))) > 0;
    if (copy) {
      writer.addDocument(IndexDocuments.copy(article, key));
    } else {
      writer.addDocuments(IndexDocuments.passages(article, key));
    }
  }

  /** Indexes the articles of one file as they are read. */
  private final class Indexing implements ArticleSink {
    private final IndexSearcher known;
    private final Progress progress;

    Indexing(IndexSearcher known, Progress progress) {
      this.known = known;
      this.progress = progress;
    }

    @Override
    public void article(Article article) {
      try {
        add(article, known);
      } catch (IOException e) {
        throw new IndexWriteException(article.file(), e);
      }
      progress.article(article);
    }

    @Override
    public void problem(Problem problem) {
      listener.problem(problem);
    }
  }

  /** Tells the listener how much of a file is read; nearly, from the lengths of the texts. */
  private final class Progress {
    private long left;

    Progress(CorpusFile file) {
      left = file.sizeBytes();
    }

    void article(Article article) {
      long step = Math.min(left, article.text().length());
      left -= step;
      listener.advanced(step);
    }

    void finish() {
      listener.advanced(left);
    }
  }
}
