package org.talksbot.article;

import java.util.List;

/** What came of putting an article into the corpus. */
public sealed interface Addition {
  /**
   * It is there.
   *
   * @param file the file's name in its folder
   * @param article what was read of it, and what was dropped
   * @param problems what was ignored of it
   * @param replaced whether it took the place of an article of that name, which is kept aside
   */
  record Taken(String file, Article article, List<Problem> problems, boolean replaced)
      implements
        Addition {
    /** Copies the list. */
    public Taken {
      problems = List.copyOf(problems);
    }
  }

  /**
   * It is not, and nothing has changed.
   *
   * @param detail what was found and what is allowed, one line
   */
  record Refused(Reason reason, String detail) implements Addition {}

  /** Why an article is refused. */
  enum Reason {
    /** The file's name tells no format of a single article. */
    FORMAT,
    /** No sentence can be read from it, or its fields are wrong. */
    UNREADABLE,
    /** No folder of the corpus can be written, or the disk failed. */
    FOLDER
  }
}
