package org.talksbot.search.lucene;

import java.util.ArrayList;
import java.util.List;
import org.talksbot.article.Problem;
import org.talksbot.search.IndexChange;
import org.talksbot.search.IndexListener;

/** All that a listener was told. */
final class Heard implements IndexListener {
  final List<String> notices = new ArrayList<>();
  final List<String> problems = new ArrayList<>();
  final List<IndexChange> finished = new ArrayList<>();
  int starts;
  int files;
  long bytes;
  long read;

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
