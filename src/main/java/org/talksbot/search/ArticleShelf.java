package org.talksbot.search;

import java.util.List;
import org.talksbot.article.Addition;
import org.talksbot.article.Problem;

/**
 * Changes the articles while they serve; one change at a time, safe for use by many threads. What
 * is added or removed is served from the next {@link #reload} on.
 */
public interface ArticleShelf {
  /**
   * Takes up what has changed on disk.
   *
   * @throws IndexException where the index cannot be written; its old state goes on serving
   */
  Reload reload();

  /**
   * What a reload found.
   *
   * @param change what it did
   * @param problems what was left out
   */
  record Reload(IndexChange change, List<Problem> problems) {
    /** Copies the list. */
    public Reload {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Puts an article into the corpus.
   *
   * @param name the name of its file
   * @param content the file
   * @param fields its fields as YAML, may be empty
   */
  Addition add(String name, byte[] content, String fields);

  /**
   * Takes an article out of the corpus.
   *
   * @param wanted the name of its file, or its headline or a part of it
   */
  Removal remove(String wanted);

  /** What came of taking an article out. */
  sealed interface Removal {
    /**
     * It is out, and kept aside.
     *
     * @param file the file's name inside the corpus
     */
    record Removed(String file) implements Removal {}

    /** No article is called so. */
    record Unknown() implements Removal {}

    /**
     * Several are called so.
     *
     * @param articles those, at least two
     */
    record Several(List<Source> articles) implements Removal {
      /** Copies the list. */
      public Several {
        articles = List.copyOf(articles);
      }
    }

    /**
     * It stands in a file of many articles, which its owner has to change.
     *
     * @param file the file's name inside the corpus
     */
    record InSharedFile(String file) implements Removal {}

    /**
     * The disk failed.
     *
     * @param reason why, in one line
     */
    record Failed(String reason) implements Removal {}
  }
}
