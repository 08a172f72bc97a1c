package org.talksbot.app;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Changes on the disk that are taken up while the whole bot serves. */
@Timeout(120)
class ReloadTest extends ServingBot {
  @Test
  void newArticleIsServedThenItsChangeAndThenItIsGone() throws IOException, InterruptedException {
    assertThat(answer(WHEN).quotations()).isEmpty();
    Files.writeString(corpus.resolve("train.md"), TRAIN);
    until(WHEN, answer -> answer.visible().contains("ثمانون"));
    Files.writeString(corpus.resolve("train.md"), TRAIN.replace("ثمانون", "تسعون"));
    until(WHEN, answer -> answer.visible().contains("تسعون"));
    Files.delete(corpus.resolve("train.md"));
    until(WHEN, answer -> answer.quotations().isEmpty());
    assertThat(answer(ALASKA).visible()).contains("أنكوريج");
  }

  @Test
  void numbersTellTheArticlesAndTheSizeOfTheIndex() throws IOException, InterruptedException {
    assertThat(number("talksbot_articles")).isEqualTo(1);
    double before = number("talksbot_index_bytes");
    assertThat(before).isPositive();
    Files.writeString(corpus.resolve("train.md"), TRAIN);
    until(WHEN, answer -> answer.visible().contains("ثمانون"));
    assertThat(number("talksbot_articles")).isEqualTo(2);
    assertThat(number("talksbot_index_bytes")).isGreaterThan(before);
  }

  @Test
  void fileThatIsWrittenAsideAndRenamedIsTakenUp() throws IOException, InterruptedException {
    Path aside = Files.writeString(corpus.resolve(".train.md.swp"), TRAIN);
    Files.move(aside, corpus.resolve("train.md"), ATOMIC_MOVE);
    until(WHEN, answer -> answer.visible().contains("ثمانون"));
  }

  @Test
  void settingsHoldFromTheirChangeOn() throws IOException, InterruptedException {
    Files.writeString(config.resolve("talks-bot.yaml"), "answer:\n  floor: 1\n");
    until(ALASKA, answer -> answer.quotations().isEmpty());
    Files.writeString(config.resolve("talks-bot.yaml"), "answer:\n  floor: 0.1\n");
    until(ALASKA, answer -> !answer.quotations().isEmpty());
  }

  @Test
  void textsAreTakenUpAndWrongOnesRefused() throws IOException, InterruptedException {
    Path texts = config.resolve("messages.yaml");
    Files.writeString(texts, "text-only: أقرأ النصوص فقط.\n");
    untilSaid("أقرأ النصوص فقط.");
    Files.writeString(texts, "text-only: Latin first\n");
    untilProblem("text-only: every line must begin with an Arabic letter: Latin first");
    Files.writeString(texts, "text-only: أقرأ النصوص.\n");
    untilSaid("أقرأ النصوص.");
    untilNoProblem();
  }

  @Test
  void phrasesThatCleanAreTakenUpAndWrongOnesRefused() throws IOException, InterruptedException {
    Files.writeString(corpus.resolve("train.md"), TRAIN);
    Path phrases = config.resolve("cleaning.txt");
    until(WHEN, answer -> answer.visible().contains("ثمانون"));
    String whole = TRAIN.lines().skip(3).findFirst().orElseThrow();
    Files.writeString(phrases, "train | whole | " + whole + "\n");
    until(WHEN, answer -> answer.quotations().isEmpty());
    Files.writeString(phrases, "train | everywhere | " + whole + "\n");
    untilProblem("cleaning.txt:1: found 'everywhere', allowed: whole, label");
    assertThat(answer(ALASKA).visible()).contains("أنكوريج");
    Files.delete(phrases);
    until(WHEN, answer -> answer.visible().contains("ثمانون"));
    untilNoProblem();
  }

  @Test
  void linkThatIsSwappedAsInAConfigMapIsFollowed() throws IOException, InterruptedException {
    Path first = Files.createDirectories(home.resolve("..1"));
    Path second = Files.createDirectories(home.resolve("..2"));
    Files.writeString(first.resolve("talks-bot.yaml"), "answer:\n  floor: 0.1\n");
    Files.writeString(second.resolve("talks-bot.yaml"), "answer:\n  floor: 1\n");
    Path data = Files.createSymbolicLink(home.resolve("..data"), first);
    Files.createSymbolicLink(config.resolve("talks-bot.yaml"), data.resolve("talks-bot.yaml"));
    until(ALASKA, answer -> !answer.quotations().isEmpty());
    Path swapped = Files.createSymbolicLink(home.resolve("..new"), second);
    Files.move(swapped, data, ATOMIC_MOVE);
    until(ALASKA, answer -> answer.quotations().isEmpty());
  }

  @Test
  void otherArticlesAreServedFromTheSettingsThatNameThem()
      throws IOException, InterruptedException {
    Path more = Files.createDirectory(home.resolve("more"));
    Files.writeString(more.resolve("train.md"), TRAIN);
    Files.writeString(config.resolve("talks-bot.yaml"), "corpus: [../corpus, ../more]\n");
    until(WHEN, answer -> answer.visible().contains("ثمانون"));
    assertThat(answer(ALASKA).visible()).contains("أنكوريج");
    Files.writeString(config.resolve("talks-bot.yaml"), "corpus: [../more]\n");
    until(ALASKA, answer -> answer.quotations().isEmpty());
  }
}
