package org.talksbot.app;

import org.talksbot.answer.Answerer;
import org.talksbot.search.ArticleCatalog;
import org.talksbot.search.ArticleShelf;
import org.talksbot.search.PassageSearch;

/** An open index and what answers from it. */
public interface Workspace extends AutoCloseable {
  /** Answers questions; usable until this is closed. */
  Answerer answerer();

  /** Answers with as many quotes as there are; usable until this is closed. */
  Answerer thorough();

  /** Finds passages; usable until this is closed. */
  PassageSearch search();

  /** Lists the articles; usable until this is closed. */
  ArticleCatalog catalog();

  /** Changes the articles; usable until this is closed. */
  ArticleShelf shelf();

  @Override
  void close();
}
