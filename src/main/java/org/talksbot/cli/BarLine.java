package org.talksbot.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBarConsumer;

/** One line of a terminal that a progress bar is drawn on again and again, and wiped at the end. */
final class BarLine implements ProgressBarConsumer {
  /** Narrower than any terminal in use, so that the library need not ask for the width. */
  private static final int MAX_CHARS = 72;

  private final PrintStream terminal;
  private boolean wiped;

  BarLine(PrintStream terminal) {
    this.terminal = terminal;
  }

  @Override
  public int getMaxRenderedLength() {
    return MAX_CHARS;
  }

  @Override
  public synchronized void accept(String bar) {
    if (!wiped) {
      draw(bar.substring(0, Math.min(MAX_CHARS, bar.length())));
    }
  }

  /** Wipes the line; the library's own thread, which may be late, draws on it no more. */
  @Override
  public synchronized void close() {
    if (!wiped) {
      wiped = true;
      draw(" ".repeat(MAX_CHARS));
      draw("");
    }
  }

  private void draw(String bar) {
    terminal.print('\r' + bar);
    terminal.flush();
  }
}
