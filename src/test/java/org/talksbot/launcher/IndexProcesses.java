package org.talksbot.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Runs the packaged program as processes over a generated corpus. */
final class IndexProcesses {
  private static final List<String> WORDS = List.of("سفير", "ميناء", "قافلة", "جسر", "حديقة",
      "مصنع", "قطار", "مكتبة", "مهرجان", "بحيرة", "مرصد", "متحف", "ملعب", "سوق", "قلعة", "مرفأ");

  private final Path folder;

  /** Works in a folder of its own. */
  IndexProcesses(Path folder) {
    this.folder = folder;
  }

  Path corpus() {
    return folder.resolve("corpus");
  }

  /**
   * Writes articles, each about something of its own.
   *
   * @param from number of the first
   * @param to number after the last
   * @param year differs from one version of an article to the next
   */
  void write(int from, int to, int year) {
    try {
      Files.createDirectories(corpus());
      for (int i = from; i < to; i++) {
        Files.writeString(corpus().resolve("a" + i + ".md"), article(i, year));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String article(int i, int year) {
    String first = WORDS.get(i % WORDS.size());
    String second = WORDS.get(i / WORDS.size() % WORDS.size());
    return IntStream.range(0, 6)
        .mapToObj(n -> "افتتحت البلدية " + first + " رقم " + (i * 10 + n) + " قرب " + second
            + " المدينة في عام " + (year + n) + " بحضور جمهور كبير.")
        .collect(Collectors.joining("\n\n", "---\ntitle: " + first + " و" + second + "\n---\n\n",
            "\n"));
  }

  /** Starts the program on the corpus. */
  Run.Started start(Path data, String... arguments) {
    List<String> command = new ArrayList<>(
        List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "@jvm.opts",
            "-XX:TieredStopAtLevel=1",
            "-Dtalksbot.home=" + Path.of("").toAbsolutePath(), "-jar", "target/talks-bot.jar"));
    command.addAll(List.of(arguments));
    command.addAll(List.of("--corpus", corpus().toString(), "--data", data.toString()));
    return Run.start(Path.of("").toAbsolutePath(), Map.of("LC_ALL", "C.UTF-8", "HOME",
        folder.toString()), "", command);
  }

  Run run(Path data, String... arguments) {
    return start(data, arguments).end();
  }

  /** The answers to many questions, without the time they took. */
  String answers(Path data) {
    Path questions = folder.resolve("questions.jsonl");
    try {
      Files.writeString(questions,
          IntStream.range(0, 60)
              .mapToObj(i -> "{\"id\":\"" + i + "\",\"question\":\"متى افتتحت البلدية "
                  + WORDS.get(i % WORDS.size()) + " رقم " + i * 331 + " قرب "
                  + WORDS.get(i / 2 % WORDS.size()) + "؟\"}\n")
              .collect(Collectors.joining()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Run run = run(data, "ask", "--batch", questions.toString());
    if (run.status() != 0 || run.out().lines().count() != 60) {
      throw new AssertionError(run.toString());
    }
    return run.out().replaceAll("\"micros\":\\d+", "");
  }
}
