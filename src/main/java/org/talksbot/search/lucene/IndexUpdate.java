package org.talksbot.search.lucene;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
 * One run that brings an index up to date inside an open writer; to be committed by the caller. An
 * article whose text is indexed already becomes a copy of it; where the file of the original
 * changes or goes, the files of its copies are read again, so that one of them takes its place.
 */
final class IndexUpdate {
  private final IndexWriter writer;
  private final IndexFormat format;
  private final IndexListener listener;
  private final Set<String> newTexts = new HashSet<>();

  IndexUpdate(IndexWriter writer, IndexFormat format, IndexListener listener) {
    this.writer = writer;
    this.format = format;
    this.listener = listener;
  }

  /**
   * Removes what is gone and reads what is new or changed.
   *
   * @param files those of the corpus
   */
  IndexChange run(Corpus corpus, List<CorpusFile> files) throws IOException {
    CorpusChange change;
    Set<String> stale;
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      change = CorpusChange.between(reader, files);
      stale = SharedTexts.withFilesOfCopies(reader, change.stale());
    }
    for (String file : stale) {
      remove(file);
    }
    Set<String> read = new HashSet<>(stale);
    change.read().forEach(file -> read.add(file.name()));
    readAll(corpus, files.stream().filter(file -> read.contains(file.name())).toList());
    if (writer.hasUncommittedChanges()) {
      writer.setLiveCommitData(format.commitData().entrySet());
    }
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
        Indexing indexing = new Indexing(known, file.sizeBytes());
        if (corpus.read(file, indexing)) {
          writer.addDocument(IndexDocuments.file(file));
        } else {
          // to be tried again by the next run, from its beginning
          remove(file.name());
          newTexts.removeAll(indexing.texts);
        }
        indexing.finish();
      }
    }
  }

  private void remove(String file) throws IOException {
    writer.deleteDocuments(new Term(IndexFields.FILE, file));
  }

  /** Indexes the articles of one file as they are read. */
  private final class Indexing implements ArticleSink {
    private final IndexSearcher known;
    private final Set<String> texts = new HashSet<>();
    private long bytesLeft;

    Indexing(IndexSearcher known, long bytes) {
      this.known = known;
      this.bytesLeft = bytes;
    }

    @Override
    public void article(Article article) {
      try {
        add(article, article.textKey());
      } catch (IOException e) {
        throw new IndexWriteException(e);
      }
      // nearly: a letter takes up to four bytes, and the fields beside the text some too
      advance(article.text().length());
    }

    @Override
    public void problem(Problem problem) {
      listener.problem(problem);
    }

    void finish() {
      advance(bytesLeft);
    }

    private void add(Article article, String text) throws IOException {
      if (newTexts.contains(text)
          || known.count(new TermQuery(new Term(IndexFields.TEXT, text))) > 0) {
        writer.addDocument(IndexDocuments.copy(article, text));
      } else {
        writer.addDocuments(IndexDocuments.passages(article, text));
        newTexts.add(text);
        texts.add(text);
      }
    }

    private void advance(long bytes) {
      long step = Math.min(bytes, bytesLeft);
      bytesLeft -= step;
      listener.advanced(step);
    }
  }
}
