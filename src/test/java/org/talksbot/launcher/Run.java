package org.talksbot.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A process that has ended.
 *
 * @param pid its id while it ran
 * @param status its exit status
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Run(long pid, int status, String out, String err) {
  private static final long MINUTES = 5;

  /** The lines of standard output that begin with a word, without that word. */
  List<String> facts(String word) {
    return out.lines()
        .filter(line -> line.startsWith(word + " "))
        .map(line -> line.substring(word.length() + 1))
        .toList();
  }

  /** A process that runs. Its output goes to files, so that no full pipe can hold it up. */
  record Started(Process process, Path out, Path err) {
    /** Waits for the end. */
    Run end() {
      try {
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).as("ends").isTrue();
        return new Run(process.pid(), process.exitValue(), Files.readString(out),
            Files.readString(err));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      } finally {
        process.destroyForcibly();
      }
    }
  }

  /**
   * Starts a process.
   *
   * @param folder its current folder
   * @param environment all the variables it sees
   * @param input what it reads from standard input
   */
  static Started start(Path folder, Map<String, String> environment, String input,
      List<String> command) {
    try {
      Path files = Files.createTempDirectory("run");
      Path in = Files.writeString(files.resolve("in"), input, StandardCharsets.UTF_8);
      Path out = files.resolve("out");
      Path err = files.resolve("err");
      ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
          .redirectInput(in.toFile())
          .redirectOutput(Redirect.to(out.toFile()))
          .redirectError(Redirect.to(err.toFile()));
      builder.environment().clear();
      builder.environment().putAll(environment);
      return new Started(builder.start(), out, err);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
