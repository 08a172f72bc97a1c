package org.talksbot.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;

/**
 * Standard output as UTF-8. Unlike {@link java.io.PrintStream} it does not swallow errors: a disk
 * that is full fails the run, and a reader that has gone away ({@code | head}) ends it quietly.
 */
final class Output {
  private final Writer writer;

  Output(OutputStream stream) {
    writer = new BufferedWriter(new OutputStreamWriter(stream, UTF_8));
  }

  /** Writes text as it is; it may stay in memory until {@link #flush}. */
  void print(String text) {
    try {
      writer.write(text);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** Writes a line and sends it off. */
  void line(String text) {
    print(text + '\n');
    flush();
  }

  /** Sends off what was written. */
  void flush() {
    try {
      writer.flush();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** The same output for picocli's help texts. */
  PrintWriter printWriter() {
    return new PrintWriter(writer);
  }

  /** The runtime tells a closed pipe from other failures in words only. */
  private static RuntimeException failed(IOException e) {
    boolean closed = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    return closed
        ? new OutputClosedException(e)
        : new UncheckedIOException("standard output: " + e.getMessage(), e);
  }
}
