package org.talksbot.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import org.talksbot.answer.Answer;
import org.talksbot.answer.Answerer;
import org.talksbot.reply.JsonReply;

/**
 * Answers JSON Lines with JSON Lines: one line out for every line in that is not blank, in order,
 * each sent off before the next is read.
 */
final class Batch {
  private static final long NANOS_PER_MICRO = 1000;

  private final Answerer answerer;
  private final LongSupplier nanos;
  private final Console console;
  private final BatchFormat format = new BatchFormat();
  private final JsonReply reply = new JsonReply();

  Batch(Answerer answerer, LongSupplier nanos, Console console) {
    this.answerer = answerer;
    this.nanos = nanos;
    this.console = console;
  }

  /**
   * Answers all lines of a stream.
   *
   * @return whether every line was a question
   */
  boolean answer(InputStream in) throws IOException {
    boolean good = true;
    InputLines lines = new InputLines(in);
    for (byte[] line = lines.next(); line != null; line = lines.next()) {
      switch (format.read(line)) {
        case BatchLine.Blank _ -> {
        }
        case BatchLine.Asked asked -> console.out().line(answered(asked));
        case BatchLine.Unreadable unreadable -> {
          good = false;
          console.out()
              .line(reply.unreadable(unreadable.id(), "bad input: " + unreadable.reason()));
          console.err().println("talks-bot: line " + lines.number() + ": " + unreadable.reason());
        }
      }
    }
    return good;
  }

  private String answered(BatchLine.Asked asked) {
    long start = nanos.getAsLong();
    Answer answer = answerer.answer(asked.question());
    return reply.line(asked.id(), answer, (nanos.getAsLong() - start) / NANOS_PER_MICRO);
  }
}
