package org.talksbot.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesTest {
  @TempDir
  private Path folder;

  @Test
  void readsAllFieldsOfARecord() throws IOException {
    Article article = ReadArticles.one(file(
        """
            {"id":"a-1","title":"عنوان","publisher":"صحيفة","author":"كاتب","url":"https://example.org/أ",\
            "published":"2025-02-18","references":["https://example.org/b"],"meeting":"لقاء الرياض",\
            "text":"بدأ اللقاء. انتهى اللقاء."}
            """));
    assertThat(article.id()).isEqualTo("a-1");
    assertThat(article.file()).isEqualTo("a.jsonl");
    assertThat(article.metadata()).isEqualTo(new Metadata("عنوان", "https://example.org/أ",
        "صحيفة", "كاتب", DateSpan.day(LocalDate.of(2025, 2, 18)),
        List.of("https://example.org/b"), "لقاء الرياض"));
    assertThat(ReadArticles.sentences(article)).containsExactly("بدأ اللقاء.", "انتهى اللقاء.");
    assertThat(article.paragraphs().getFirst().line()).isEqualTo(1);
  }

  @Test
  void readsGzip() throws IOException {
    Path file = folder.resolve("a.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write("{\"id\":1,\"text\":\"بدأ اللقاء.\"}\n".getBytes(UTF_8));
    }
    assertThat(ReadArticles.one(file).id()).isEqualTo("1");
  }

  @Test
  void readsWithoutSignatureBlankLinesAndCarriageReturns() throws IOException {
    ReadArticles read = ReadArticles.of(file(
        "\uFEFF{\"id\":\"a\",\"text\":\"بدأ.\"}\r\n\r\n{\"id\":\"b\",\"text\":\"انتهى.\"}"));
    assertThat(read.problems).isEmpty();
    assertThat(read.articles).extracting(Article::id).containsExactly("a", "b");
  }

  @Test
  void leavesOutTheSecondOfTwoEqualIds() throws IOException {
    checkSecondLeftOut("{\"id\":\"a\",\"text\":\"انتهى.\"}",
        "the id 'a' was given to an earlier line");
  }

  @Test
  void leavesOutWhatHasNoText() throws IOException {
    checkSecondLeftOut("{\"id\":\"b\"}", "has no text");
    checkSecondLeftOut("{\"id\":\"b\",\"text\":\" \\n\"}", "has no text");
    checkSecondLeftOut("{\"id\":\"b\",\"text\":null}", "has no text");
  }

  @Test
  void leavesOutWhatHasNoId() throws IOException {
    checkSecondLeftOut("{\"text\":\"انتهى.\"}", "has no id");
  }

  @Test
  void leavesOutWrongTypes() throws IOException {
    checkSecondLeftOut("{\"id\":\"b\",\"text\":[]}", "text: expected text in quotation marks");
    checkSecondLeftOut("{\"id\":\"b\",\"title\":3,\"text\":\"انتهى.\"}",
        "title: expected text in quotation marks");
    checkSecondLeftOut("{\"id\":\"b\",\"references\":\"x\",\"text\":\"انتهى.\"}",
        "references: expected a list of web addresses");
  }

  @Test
  void leavesOutBadDatesAndAddresses() throws IOException {
    checkSecondLeftOut("{\"id\":\"b\",\"published\":\"2025-02-30\",\"text\":\"انتهى.\"}",
        "published: '2025-02-30' is no day of the calendar; write it as 2025-02-18");
    checkSecondLeftOut("{\"id\":\"b\",\"url\":\"javascript:alert(1)\",\"text\":\"انتهى.\"}",
        "url: 'javascript:alert(1)' is no web address; it begins with http:// or https:// and"
            + " holds no blanks");
  }

  @Test
  void leavesOutWhatIsNoJson() throws IOException {
    checkSecondLeftOut("{\"id\":", "is no JSON object of an article, column 7: Unexpected"
        + " end-of-input within/between Object entries");
    checkSecondLeftOut("{\"id\":\"b\"", "is no JSON object of an article, column 10: Unexpected"
        + " end-of-input: expected close marker for Object");
    checkSecondLeftOut("[]", "expected a JSON object in braces");
    checkSecondLeftOut("{\"id\":\"b\",\"text\":\"انتهى.\"} {}",
        "one line holds one article; something follows it");
    checkSecondLeftOut("{\"id\":\"b\",\"id\":\"c\",\"text\":\"انتهى.\"}",
        "is no JSON object of an article, column 15: Duplicate field 'id'");
  }

  @Test
  void leavesOutHalfCharacters() throws IOException {
    checkSecondLeftOut("{\"id\":\"b\",\"text\":\"انتهى\\ud800.\"}",
        "holds U+D800 at offset 5, which is no text");
  }

  @Test
  void reportsAnUnknownFieldOnceAndServesTheRecords() throws IOException {
    ReadArticles read = ReadArticles.of(file("""
        {"id":"a","titel":"x","text":"بدأ."}
        {"id":"b","titel":{"x":[1]},"text":"انتهى."}
        """));
    assertThat(read.articles).hasSize(2);
    assertThat(read.problems).extracting(Problem::toString)
        .containsExactly(
            "a.jsonl:1: unknown field 'titel', did you mean 'title'?; it is ignored in this file");
  }

  @Test
  void namesTheByteThatIsNoUtf8() throws IOException {
    Path file = folder.resolve("a.jsonl");
    byte[] good = "{\"id\":\"a\",\"text\":\"بدأ.\"}\n".getBytes(UTF_8);
    byte[] bad = good.clone();
    bad[18] = (byte) 0xFF;
    Files.write(file, good);
    Files.write(file, bad, StandardOpenOption.APPEND);
    ReadArticles read = ReadArticles.of(file);
    assertThat(read.articles).hasSize(1);
    assertThat(read.problems).extracting(Problem::toString)
        .containsExactly(
            "a.jsonl:2: is no UTF-8 at byte offset " + (good.length + 18) + " (0xFF)");
  }

  @Test
  void skipsALineThatIsTooLong() throws IOException {
    Path file = folder.resolve("a.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write("{\"id\":\"a\",\"text\":\"بدأ.\"}\n".getBytes(UTF_8));
      for (int i = 0; i < 21; i++) {
        out.write(new byte[1 << 20]);
      }
      out.write("\n{\"id\":\"b\",\"text\":\"انتهى.\"}\n".getBytes(UTF_8));
    }
    ReadArticles read = ReadArticles.of(file);
    assertThat(read.articles).extracting(Article::id).containsExactly("a", "b");
    assertThat(read.problems).extracting(Problem::toString)
        .containsExactly("a.jsonl.gz:2: is longer than 20 MB and left out");
  }

  @Test
  void givesUpOnAnEndlessLine() throws IOException {
    Path file = folder.resolve("a.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      byte[] megabyte = new byte[1 << 20];
      for (int i = 0; i < 230; i++) {
        out.write(megabyte);
      }
    }
    ReadArticles read = ReadArticles.of(file);
    assertThat(read.articles).isEmpty();
    assertThat(read.problems).extracting(Problem::toString)
        .containsExactly(
            "a.jsonl.gz:1: is longer than 20 MB; nothing from here on is read");
  }

  @Test
  void keepsWhatStandsBeforeDamagedGzip() throws IOException {
    Path file = folder.resolve("a.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write("{\"id\":\"a\",\"text\":\"بدأ.\"}\n".repeat(20_000).getBytes(UTF_8));
    }
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length - 20));
    assertThat(ReadArticles.of(file).problems.getLast().message())
        .isEqualTo("the compressed data is damaged from here on (it ends too early)");
    Files.write(file, "no gzip".getBytes(UTF_8));
    assertThat(ReadArticles.of(file).problems).extracting(Problem::toString)
        .containsExactly("a.jsonl.gz: cannot be read: Not in GZIP format");
  }

  private void checkSecondLeftOut(String second, String message) throws IOException {
    ReadArticles read = ReadArticles.of(file("{\"id\":\"a\",\"text\":\"بدأ.\"}\n" + second + "\n"));
    assertThat(read.articles).extracting(Article::id).containsExactly("a");
    assertThat(read.problems).extracting(Problem::toString)
        .containsExactly("a.jsonl:2: " + message);
  }

  private Path file(String content) throws IOException {
    return Files.writeString(folder.resolve("a.jsonl"), content);
  }
}
