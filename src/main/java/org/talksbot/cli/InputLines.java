package org.talksbot.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a stream as bytes, as they come in; an endless one does not fill the memory. */
final class InputLines {
  /** Far longer than any question with its history. */
  static final int MAX_BYTES = 1 << 20;

  private final InputStream in;
  private int number;

  InputLines(InputStream in) {
    this.in = new BufferedInputStream(in);
  }

  /** The number of the line that {@link #next} gave last, from 1. */
  int number() {
    return number;
  }

  /**
   * The next line without its line feed; null at the end. Of a line longer than
   * {@link #MAX_BYTES} only one byte more than that is kept.
   */
  byte @Nullable [] next() throws IOException {
    int first = in.read();
    if (first < 0) {
      return null;
    }
    number++;
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = first; next >= 0 && next != '\n'; next = in.read()) {
      if (line.size() <= MAX_BYTES) {
        line.write(next);
      }
    }
    return line.toByteArray();
  }
}
