package org.talksbot.search;

import java.util.ArrayList;
import java.util.List;
import org.talksbot.article.Problem;
import org.talksbot.search.IndexChange;
import org.talksbot.search.IndexListener;

/** All that a listener was told. */
public final class Heard implements IndexListener {
  public final List<String> notices = new ArrayList<>();
  public final List<String> problems = new ArrayList<>();
  public final List<IndexChange> finished = new ArrayList<>();
  public int starts;
  public int files;
  public long bytes;
  public long read;

  @Override
  public void notice(String message) {
    notices.add(message);
  }

  @Override
  public void problem(Problem problem) {
    problems.add(problem.toString());
  }

  @Override
  public void started(int newOrChanged, long sizes) {
    starts++;
    files = newOrChanged;
    bytes = sizes;
  }

  @Override
  public void advanced(long more) {
    read += more;
  }

  @Override
  public void finished(IndexChange change) {
    finished.add(change);
  }
}
