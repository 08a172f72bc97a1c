package org.talksbot.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.talksbot.answer.AnswerModel;
import org.talksbot.answer.AnswerSettings;
import org.talksbot.answer.Answerer;
import org.talksbot.answer.DatedAnswerer;
import org.talksbot.answer.Knowledge;
import org.talksbot.answer.QuotingAnswerer;
import org.talksbot.answer.SuggestingAnswerer;
import org.talksbot.article.ArticleFolder;
import org.talksbot.article.Corpus;
import org.talksbot.config.Settings;
import org.talksbot.search.ArticleCatalog;
import org.talksbot.search.ArticleShelf;
import org.talksbot.search.IndexListener;
import org.talksbot.search.PassageSearch;
import org.talksbot.search.lucene.CorpusShelf;
import org.talksbot.search.lucene.PassageIndex;

/** Answers from the embedded index of a corpus. */
final class IndexedWorkspace implements Workspace {
  private static final int MOST_QUOTES = 10;
  private static final String REMOVED = "removed";

  private final PassageIndex index;
  private final Answerer answerer;
  private final Answerer thorough;
  private final ArticleShelf shelf;

  private IndexedWorkspace(PassageIndex index, Corpus corpus, Settings settings) {
    this.index = index;
    this.shelf = new CorpusShelf(index, corpus,
        new ArticleFolder(settings.corpus(), settings.data().resolve(REMOVED), Clock.systemUTC()));
    Knowledge knowledge = new Knowledge(settings.names(), settings.meetings(),
        AnswerModel.builtIn());
    PassageSearch search = index.search();
    this.answerer = new DatedAnswerer(
        new SuggestingAnswerer(new QuotingAnswerer(search, settings.answer(), knowledge)),
        Clock.systemUTC());
    this.thorough = new DatedAnswerer(new QuotingAnswerer(search,
        new AnswerSettings(MOST_QUOTES, settings.answer().floor()), knowledge),
        Clock.systemUTC());
  }

  /** Brings the index of the settings' corpus up to date and opens it. */
  static IndexedWorkspace open(Settings settings, IndexListener listener) {
    PassageIndex index = new PassageIndex(IndexFolder.of(settings));
    try {
      Corpus corpus = new Corpus(settings.corpus());
      index.open(corpus, listener);
      return new IndexedWorkspace(index, corpus, settings);
    } catch (RuntimeException e) {
      try {
        index.close();
      } catch (IOException closing) {
        e.addSuppressed(closing);
      }
      throw e;
    }
  }

  @Override
  public Answerer answerer() {
    return answerer;
  }

  @Override
  public Answerer thorough() {
    return thorough;
  }

  @Override
  public ArticleCatalog catalog() {
    return index.catalog();
  }

  @Override
  public PassageSearch search() {
    return index.search();
  }

  @Override
  public ArticleShelf shelf() {
    return shelf;
  }

  @Override
  public void close() {
    close(index);
  }

  private static void close(PassageIndex index) {
    try {
      index.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be closed", e);
    }
  }
}
