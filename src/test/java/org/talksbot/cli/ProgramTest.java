package org.talksbot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramTest {
  private static final String FIRST = "وصل الوفد الروسي إلى الرياض صباح الثلاثاء.";
  private static final String SECOND = "جرت محادثات إسطنبول في مقر القنصلية.";

  @TempDir
  private Path home;
  private FileApplication application;
  private TerminalRun terminal;

  @BeforeEach
  void writeCorpus() {
    FileApplication.write(home.resolve("corpus/riyadh.md"),
        "---\ntitle: عنوان\n---\n" + FIRST + "\n");
    FileApplication.write(home.resolve("more/istanbul.md"),
        "---\ntitle: عنوان\n---\n" + SECOND + "\n");
    application = new FileApplication(home);
    terminal = new TerminalRun(application);
  }

  @Test
  void severalWordsAreOneQuestion() {
    assertThat(terminal.run("ask", "متى", "وصل", "الوفد؟")).isZero();
    assertThat(application.asked().getFirst().text()).isEqualTo("متى وصل الوفد؟");
    assertThat(terminal.out()).startsWith("«" + FIRST + "»\n");
    assertThat(terminal.err()).isEmpty();
  }

  @Test
  void aRefusalIsNoFailure() {
    assertThat(terminal.run("ask", "طوكيو")).isZero();
    assertThat(terminal.out()).contains("«طوكيو»");
  }

  @Test
  void aQuestionMayBeginWithAnAtSign() {
    assertThat(terminal.run("ask", "@bot", "وصل", "الوفد")).isZero();
    assertThat(application.asked().getFirst().text()).isEqualTo("@bot وصل الوفد");
  }

  @Test
  void alwaysQuotesBelowTheFloor() {
    assertThat(terminal.run("ask", "--always", "القنصلية", "--corpus", more())).isZero();
    assertThat(terminal.out()).contains(SECOND);
  }

  @Test
  void sharedOptionsWorkBeforeAndAfterTheCommand() {
    for (String[] arguments : new String[][]{{"--corpus", more(), "ask", "جرت", "محادثات"},
        {"ask", "--corpus", more(), "جرت", "محادثات"},
        {"ask", "جرت", "محادثات", "--corpus=" + more()}}) {
      TerminalRun run = new TerminalRun(application);
      assertThat(run.run(arguments)).isZero();
      assertThat(run.out()).contains(SECOND);
    }
  }

  @Test
  void everyCorpusCounts() {
    assertThat(terminal.run("--corpus", more(), "check", "--corpus", home + "/corpus")).isZero();
    assertThat(terminal.out()).contains("riyadh.md", "istanbul.md");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "", value = {
      "                     | no command given; see talks-bot --help",
      "ask                  | no question given; see talks-bot ask --help",
      "ask --alwys س        | Unknown option: '--alwys'; did you mean --always?"
          + "; see talks-bot ask --help",
      "asq                  | Unmatched argument at index 0: 'asq'; did you mean ask?"
          + "; see talks-bot --help",
      "verify               | no sentence given; see talks-bot verify --help",
      "eval                 | Missing required option: '--questions=FILE'"
          + "; see talks-bot eval --help",
      "eval --questions /nope | --questions /nope: there is no such file, or it may not be read"
          + "; see talks-bot eval --help",
      "train                | Missing required option: '--set=FILES=FILES'"
          + "; see talks-bot train --help",
      "train --set pom.xml  | Invalid value for option '--set' (FILES=FILES): 'pom.xml': expected"
          + " files of questions, '=' and files or folders of articles; see talks-bot train --help",
      "train --set pom.xml=/nope | Invalid value for option '--set' (FILES=FILES): '/nope': there"
          + " is no such file, or it may not be read; see talks-bot train --help",
      "train --set pom.xml,/nope=src | Invalid value for option '--set' (FILES=FILES): '/nope':"
          + " there is no such file, or it may not be read; see talks-bot train --help",
      "ask --batch /nope    | --batch /nope: there is no such file, or it may not be read"
          + "; see talks-bot ask --help",
      "ask --batch - س      | --batch takes its questions from -, not from 'س'"
          + "; see talks-bot ask --help",
      "ask \uFFFD\uFFFD     | the question is not readable: arguments must be UTF-8, and LC_ALL a"
          + " UTF-8 locale such as C.UTF-8; see talks-bot ask --help"})
  void wrongUsageIsOneLineAndStatusTwo(String line, String message) {
    String[] arguments = line == null ? new String[0] : line.split(" ");
    assertThat(terminal.run(arguments)).isEqualTo(2);
    assertThat(terminal.err()).isEqualTo("talks-bot: " + message + "\n");
    assertThat(terminal.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ask س", "chat", "index", "check", "verify س",
      "eval --questions pom.xml"})
  void wrongConfigurationIsOneLineAndStatusTwo(String line) {
    FileApplication.write(home.resolve("bad.yaml"), "anser:\n  floor: 0.5\n");
    String[] arguments = (line + " --config " + home.resolve("bad.yaml")).split(" ");
    assertThat(terminal.run(arguments)).isEqualTo(2);
    assertThat(terminal.err()).startsWith("talks-bot: ").contains("bad.yaml").hasLineCount(1);
  }

  @Test
  void configTellsEachValueAndWhereItComesFrom() {
    FileApplication.write(home.resolve("my.yaml"), "answer:\n  floor: 0.5\n");
    assertThat(terminal.run("config", "--config", home + "/my.yaml", "--data", home + "/d"))
        .isZero();
    assertThat(terminal.out()).contains(
        "answer.floor           0.5  (" + home + "/my.yaml:2: answer.floor)\n",
        "data                   " + home + "/d  (command line: --data)\n",
        "answer.max-quotes      3  (default)\n", "telegram.owners        -  (default)\n");
  }

  @Test
  void configExplainsAKey() {
    assertThat(terminal.run("config", "--explain", "telegram.preview")).isZero();
    assertThat(terminal.out()).contains("small picture", "Default: false",
        "TALKSBOT_TELEGRAM_PREVIEW");
    assertThat(terminal.run("config", "--explain", "telegram.previw")).isEqualTo(2);
    assertThat(terminal.err()).isEqualTo("talks-bot: --explain telegram.previw: there is no such"
        + " key, did you mean telegram.preview?; see talks-bot config --help\n");
  }

  @Test
  void serveNeedsAToken() {
    assertThat(terminal.run("serve")).isEqualTo(2);
    assertThat(terminal.err()).contains("TELEGRAM_BOT_TOKEN").hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "ask --help", "index -h", "eval --help", "train --help",
      "serve --help", "feedback --help", "webhook --help", "webhook set --help"})
  void helpExplainsEveryOption(String line) {
    assertThat(terminal.run(line.split(" "))).isZero();
    assertThat(terminal.out()).startsWith("Usage: talks-bot")
        .contains("--corpus=PATH ", " Articles: a folder")
        .doesNotContainPattern("(?m)^ +(-., )?--[a-z=A-Z]+\\s*$");
    assertThat(terminal.err()).isEmpty();
  }

  @Test
  void versionIsOneLine() {
    assertThat(terminal.run("--version")).isZero();
    assertThat(terminal.out()).startsWith("talks-bot ").hasLineCount(1);
  }

  @Test
  void aReaderThatWentAwayEndsTheRunQuietly() {
    assertThat(terminal.into(failing("Broken pipe")).run("ask", "وصل", "الوفد")).isZero();
    assertThat(terminal.err()).isEmpty();
  }

  @Test
  void aFullDiskFailsTheRun() {
    assertThat(terminal.into(failing("No space left on device")).run("ask", "وصل", "الوفد"))
        .isEqualTo(1);
    assertThat(terminal.err())
        .isEqualTo("talks-bot: standard output: No space left on device\n");
  }

  @Test
  void theIndexIsClosedAfterUse() {
    terminal.run("ask", "وصل", "الوفد");
    assertThat(application.calls()).containsExactly("close");
  }

  @Test
  void indexTellsWhatItDid() {
    assertThat(terminal.run("index", "--rebuild")).isZero();
    assertThat(application.calls()).containsExactly("index true");
    assertThat(terminal.out()).isEqualTo("2 files read, 1 removed: 3 articles, 9 passages in "
        + home.resolve(".cache/talks-bot") + "\n");
    assertThat(terminal.err()).isEqualTo("""
        talks-bot: the index is of another version and is built anew
        talks-bot: indexing 2 files
        """);
  }

  @Test
  void trainTakesSeveralSetsOfSeveralFiles() throws IOException {
    Path a = Files.createFile(home.resolve("a"));
    Path b = Files.createFile(home.resolve("b"));
    Path model = home.resolve("model.txt");
    assertThat(terminal.run("train", "--set", a + "," + b + "=" + a, "--set", b + "=" + b, "--out",
        model.toString())).isZero();
    assertThat(terminal.err()).contains("[" + a + ", " + b + "]").contains("[" + b + "]");
    assertThat(terminal.out()).isEmpty();
    assertThat(model).hasContent("[ranking]\n[confidence]\n");
  }

  @Test
  void evalTakesSeveralFiles() throws IOException {
    Path a = Files.createFile(home.resolve("a"));
    Path b = Files.createFile(home.resolve("b"));
    assertThat(terminal.run("eval", "--questions", a.toString(), "--questions", b.toString(),
        "--passages", b.toString())).isZero();
    assertThat(terminal.out()).isEqualTo("[" + a + ", " + b + "] [" + b + "]\n");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"وصل الوفد الروسي | 0", "وصل الوفد الروسى | 0",
      "وصل الوفد الأمريكي إلى الرياض | 1", "طوكيو | 1"})
  void verifyTellsByItsStatusWhetherTheWordsStandThere(String sentence, int status) {
    assertThat(terminal.run("verify", sentence)).isEqualTo(status);
    assertThat(terminal.out()).isNotBlank();
    assertThat(terminal.err()).isEmpty();
  }

  private String more() {
    return home.resolve("more").toString();
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int octet) throws IOException {
        throw new IOException(message);
      }
    };
  }
}
