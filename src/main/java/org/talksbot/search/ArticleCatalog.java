package org.talksbot.search;

import java.util.List;

/** The indexed articles one by one; safe for use by many threads. */
public interface ArticleCatalog {
  /** All of them, the newest first, those of no known day last. */
  List<Source> articles();

  /** The passages of an article in the order of its text; none where there is no such article. */
  List<Passage> passages(Source article);
}
