package org.talksbot.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicLong;
import org.talksbot.app.Application;
import org.talksbot.reply.TerminalStyle;

/** One run of the program inside a test: what comes out of it, and its status. */
final class TerminalRun {
  private static final long NANOS_A_CALL = 7_000;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Application application;
  private InputStream in = InputStream.nullInputStream();
  private OutputStream target = out;
  private boolean asks;
  private boolean errIsTerminal;

  TerminalRun(Application application) {
    this.application = application;
  }

  TerminalRun typing(String text) {
    return typing(text.getBytes(UTF_8));
  }

  TerminalRun typing(byte[] bytes) {
    in = new ByteArrayInputStream(bytes);
    return this;
  }

  /** A person sits before it. */
  TerminalRun asking() {
    asks = true;
    errIsTerminal = true;
    return this;
  }

  TerminalRun into(OutputStream stream) {
    target = stream;
    return this;
  }

  int run(String... arguments) {
    AtomicLong nanos = new AtomicLong();
    Console console = console();
    return new Program(application, console, () -> nanos.getAndAdd(NANOS_A_CALL)).run(arguments);
  }

  Console console() {
    return new Console(in, new Output(target), new PrintStream(err, true, UTF_8),
        TerminalStyle.PLAIN, asks, errIsTerminal);
  }

  String out() {
    return out.toString(UTF_8);
  }

  String err() {
    return err.toString(UTF_8);
  }
}
