package org.talksbot.cli;

import java.util.ArrayList;
import java.util.List;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.talksbot.article.Problem;
import org.talksbot.search.IndexChange;
import org.talksbot.search.IndexListener;

/**
 * Shows on standard error how indexing goes: a bar on a terminal, lines without any control
 * character elsewhere. What must be said while the bar stands waits until it is gone.
 */
final class IndexProgress implements IndexListener, AutoCloseable {
  private static final int REFRESH_MILLIS = 100;
  private static final int KILOBYTE = 1024;

  private final Console console;
  private final List<String> waiting = new ArrayList<>();
  private final BarLine line;
  private @Nullable ProgressBar bar;
  private @Nullable IndexChange change;

  IndexProgress(Console console) {
    this.console = console;
    this.line = new BarLine(console.err());
  }

  @Override
  public void notice(String message) {
    say(message);
  }

  @Override
  public void problem(Problem problem) {
    say(problem.toString());
  }

  @Override
  public void started(int files, long bytes) {
    if (console.errIsTerminal()) {
      bar = new ProgressBarBuilder().setTaskName("indexing")
          .setInitialMax(bytes)
          .setUnit(" KB", KILOBYTE)
          .setStyle(ProgressBarStyle.ASCII)
          .setUpdateIntervalMillis(REFRESH_MILLIS)
          .setConsumer(line)
          .build();
    } else {
      say("indexing " + files + (files == 1 ? " file" : " files"));
    }
  }

  @Override
  public void advanced(long bytes) {
    if (bar != null) {
      bar.stepBy(bytes);
    }
  }

  @Override
  public void finished(IndexChange done) {
    change = done;
    close();
    if (done.articles() == 0) {
      say("the corpus holds no article, so nothing can be answered");
    }
  }

  /** What was done; null where it is not done yet. */
  @Nullable
  IndexChange change() {
    return change;
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      line.close();
      bar = null;
    }
    waiting.forEach(this::say);
    waiting.clear();
  }

  private void say(String message) {
    if (bar != null) {
      waiting.add(message);
    } else {
      console.err().println("talks-bot: " + message);
    }
  }
}
