package org.talksbot.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The lines of a stream as bytes, one at a time in one buffer, so that neither a large file nor an
 * endless line costs memory. Not safe for several threads.
 */
final class ByteLines {
  private static final int CHUNK = 1 << 16;

  private final InputStream in;
  private final int maxBytes;
  private final long giveUpBytes;
  private final byte[] chunk = new byte[CHUNK];
  private int next;
  private int filled;
  private byte[] line = new byte[CHUNK];
  private int length;
  private int number;
  private long offset;
  private long nextOffset;

  /**
   * Lines of a stream that the caller closes.
   *
   * @param maxBytes the longest line that is kept
   * @param giveUpBytes how long a line may be to be skipped
   */
  ByteLines(InputStream in, int maxBytes, long giveUpBytes) {
    this.in = in;
    this.maxBytes = maxBytes;
    this.giveUpBytes = giveUpBytes;
  }

  /** What became of a line. */
  enum Outcome {
    /** It can be read. */
    LINE,
    /** It is longer than allowed and was skipped. */
    TOO_LONG,
    /** It did not end even then: nothing after it can be read. */
    ENDLESS,
    /** There is none. */
    END
  }

  /** Goes on to the next line. */
  Outcome advance() throws IOException {
    offset = nextOffset;
    length = 0;
    long seen = 0;
    if (next == filled && !fill()) {
      return Outcome.END;
    }
    number++;
    while (true) {
      int end = indexOfNewline();
      append(end - next, seen);
      seen += end - next;
      boolean found = end < filled;
      nextOffset += end - next + (found ? 1 : 0);
      next = found ? end + 1 : end;
      if (found || !fill()) {
        return seen > maxBytes ? Outcome.TOO_LONG : Outcome.LINE;
      }
      if (seen > giveUpBytes) {
        return Outcome.ENDLESS;
      }
    }
  }

  /** The buffer whose first {@link #length()} bytes are the line, until the next one is read. */
  byte[] bytes() {
    return line;
  }

  int length() {
    return length;
  }

  /** Number of the line, from 1. */
  int number() {
    return number;
  }

  /** How many bytes of the stream stand before the line. */
  long offset() {
    return offset;
  }

  private int indexOfNewline() {
    int i = next;
    while (i < filled && chunk[i] != '\n') {
      i++;
    }
    return i;
  }

  private void append(int count, long seen) {
    if (seen + count > maxBytes) {
      return;
    }
    if (length + count > line.length) {
      line = Arrays.copyOf(line, Math.max(length + count, Math.min(maxBytes, line.length * 2)));
    }
    System.arraycopy(chunk, next, line, length, count);
    length += count;
  }

  private boolean fill() throws IOException {
    next = 0;
    filled = Math.max(0, in.read(chunk));
    return filled > 0;
  }
}
