package org.talksbot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.talksbot.telegram.testserver.SentMessage;

/** What goes wrong while the whole bot serves; docs/faults.md says what it does then. */
class FaultsTest extends ServingBot {
  @Test
  void articleWithAMistakeIsLeftOutAndTheOthersAreServed()
      throws IOException, InterruptedException {
    Files.writeString(corpus.resolve("broken.md"), "---\ncolour: red\n---\nنص.\n");
    Files.writeString(corpus.resolve("train.md"), TRAIN);
    until(WHEN, answer -> answer.visible().contains("ثمانون"));
    assertThat(answer(ALASKA).visible()).contains("أنكوريج");
  }

  @Test
  void wrongSettingsAreRefusedUntilTheyAreMended() throws IOException, InterruptedException {
    Files.writeString(config.resolve("talks-bot.yaml"), "answer:\n  floor: 2\n");
    untilProblem("answer.floor: found '2', allowed: one number from 0 to 1");
    assertThat(answer(ALASKA).visible()).contains("أنكوريج");
    Files.writeString(config.resolve("talks-bot.yaml"), "answer:\n  floor: 1\n");
    until(ALASKA, answer -> answer.quotations().isEmpty());
    untilNoProblem();
  }

  @Test
  void articlesThatAreGoneGoOnServingUntilTheyComeBack()
      throws IOException, InterruptedException {
    Path away = home.resolve("away");
    Files.move(corpus, away);
    untilProblem("corpus");
    assertThat(answer(ALASKA).visible()).contains("أنكوريج");
    Files.createDirectory(corpus);
    untilProblem("the corpus holds no article any more");
    assertThat(answer(ALASKA).visible()).contains("أنكوريج");
    Files.delete(corpus);
    Files.writeString(away.resolve("train.md"), TRAIN);
    Files.move(away, corpus);
    until(WHEN, answer -> answer.visible().contains("ثمانون"));
    untilNoProblem();
  }

  @Test
  void indexThatIsLostIsBuiltAnew() throws IOException, InterruptedException {
    try (Stream<Path> files = Files.list(home.resolve("data").resolve(index()))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    assertThat(answer(ALASKA).visible()).as("served from what is open").contains("أنكوريج");
    Files.writeString(corpus.resolve("train.md"), TRAIN);
    until(WHEN, answer -> answer.visible().contains("ثمانون"));
    assertThat(answer(ALASKA).visible()).contains("أنكوريج");
  }

  @Test
  void indexThatIsDamagedIsBuiltAnew() throws IOException, InterruptedException {
    try (Stream<Path> files = Files.list(home.resolve("data").resolve(index()))) {
      for (Path file : files.filter(file -> file.toString().contains("segments")).toList()) {
        Files.writeString(file, "no index");
      }
    }
    Files.writeString(corpus.resolve("train.md"), TRAIN);
    until(WHEN, answer -> answer.visible().contains("ثمانون"));
    assertThat(answer(ALASKA).visible()).contains("أنكوريج");
  }

  @ParameterizedTest
  @CsvSource({"names.txt, روسيا", "meetings.yaml, '- label: 3'", "messages.yaml, 'start: {a: b}'",
      "cleaning.txt, 'a | b | c'", "talks-bot.yaml, 'just words'"})
  void fileOfTheOwnersThatIsBrokenIsRefusedUntilItIsMended(String file, String broken)
      throws IOException, InterruptedException {
    Files.writeString(config.resolve(file), broken + "\n");
    untilProblem(file + ":1: ");
    assertThat(answer(ALASKA).visible()).contains("أنكوريج");
    Files.delete(config.resolve(file));
    untilNoProblem();
  }

  @Test
  void fileThatIsNotTextIsLeftOut() throws IOException, InterruptedException {
    Files.write(corpus.resolve("broken.md"), new byte[]{(byte) 0xFF, (byte) 0xFE, 0, 1, 2});
    Files.writeString(corpus.resolve("train.md"), TRAIN);
    until(WHEN, answer -> answer.visible().contains("ثمانون"));
    assertThat(answer(ALASKA).visible()).contains("أنكوريج");
  }

  @Test
  void linkThatLeadsNowhereTakesOnlyItsOwnArticleAway() throws IOException, InterruptedException {
    Path aside = Files.writeString(home.resolve("aside.md"), TRAIN);
    Files.createSymbolicLink(corpus.resolve("train.md"), aside);
    until(WHEN, answer -> answer.visible().contains("ثمانون"));
    Files.delete(aside);
    until(WHEN, answer -> answer.quotations().isEmpty());
    assertThat(answer(ALASKA).visible()).contains("أنكوريج");
    Files.writeString(aside, TRAIN);
    until(WHEN, answer -> answer.visible().contains("ثمانون"));
  }

  @Test
  void archiveThatIsCutShortIsServedUpToThere() throws IOException, InterruptedException {
    Files.writeString(corpus.resolve("many.jsonl"),
        "{\"id\":\"1\",\"title\":\"قطار\",\"text\":\""
            + TRAIN.lines().skip(3).findFirst().orElseThrow()
            + "\"}\n{\"id\":\"2\",\"text\":\"وصل");
    until(WHEN, answer -> answer.visible().contains("ثمانون"));
  }

  @Test
  void dataFolderThatIsLostIsMadeAnew() throws IOException, InterruptedException {
    remove(home.resolve("data"));
    assertThat(answer(ALASKA).visible()).as("served from what is open").contains("أنكوريج");
    Files.writeString(corpus.resolve("train.md"), TRAIN);
    until(WHEN, answer -> answer.visible().contains("ثمانون"));
    assertThat(Files.isDirectory(home.resolve("data").resolve(index()))).isTrue();
  }

  /** The device refuses each write as a full disk does. */
  @Test
  void voteThatFindsNoRoomOnTheDiskCostsItselfOnly() throws IOException, InterruptedException {
    Files.createSymbolicLink(home.resolve("data").resolve("feedback.jsonl"), Path.of("/dev/full"));
    SentMessage answer = answer(ALASKA);
    api.press(1, answer.id(), answer.data().get(answer.buttons().indexOf("صحيح")));
    api.awaitAcknowledged(1);
    assertThat(answer(ALASKA).visible()).contains("أنكوريج");
  }

  @ParameterizedTest
  @CsvSource({"P400D", "P-400D", "PT-3H", "PT3S"})
  void clockThatJumpsHoldsNothingUp(Duration jump) throws IOException, InterruptedException {
    assertThat(answer(ALASKA).visible()).contains("أنكوريج");
    clock.jump(jump);
    assertThat(answer(ALASKA).visible()).contains("أنكوريج");
    Files.writeString(corpus.resolve("train.md"), TRAIN);
    until(WHEN, answer -> answer.visible().contains("ثمانون"));
    clock.jump(jump.negated());
    assertThat(answer(ALASKA).visible()).contains("أنكوريج");
    assertThat(api.sent()).extracting(SentMessage::repliesTo).doesNotHaveDuplicates();
  }

  private String index() throws IOException {
    try (Stream<Path> folders = Files.list(home.resolve("data"))) {
      return folders.map(folder -> String.valueOf(folder.getFileName()))
          .filter(name -> name.startsWith("index-"))
          .findFirst()
          .orElseThrow();
    }
  }

  private static void remove(Path folder) throws IOException {
    Files.walkFileTree(folder, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
          throws IOException {
        Files.delete(file);
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult postVisitDirectory(Path left, IOException failure)
          throws IOException {
        Files.delete(left);
        return FileVisitResult.CONTINUE;
      }
    });
  }
}
