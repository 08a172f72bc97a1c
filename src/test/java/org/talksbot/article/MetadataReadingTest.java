package org.talksbot.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sidecars and front matter. */
class MetadataReadingTest {
  private static final String BODY = "وصل الوفد إلى المدينة. بدأ اللقاء.";

  @TempDir
  private Path folder;

  @Test
  void frontMatterGivesAllFields() throws IOException {
    Article article = article("a.md", """
        ---
        # what the editor knows
        title: "لقاء: جديد"   # quoted for its colon
        url: https://example.org/لقاء
        publisher: صحيفة
        author: كاتب
        publishedFrom: 2025-02-17
        publishedTo: 2025-02-18
        references:
          - https://example.org/a
          - http://example.org/b
        meeting: لقاء الرياض
        ---

        """ + BODY);
    assertThat(article.metadata()).isEqualTo(new Metadata("لقاء: جديد",
        "https://example.org/لقاء", "صحيفة", "كاتب",
        new DateSpan(LocalDate.of(2025, 2, 17), LocalDate.of(2025, 2, 18)),
        List.of("https://example.org/a", "http://example.org/b"), "لقاء الرياض"));
    assertThat(ReadArticles.sentences(article)).containsExactly("وصل الوفد إلى المدينة.",
        "بدأ اللقاء.");
    assertThat(article.paragraphs().getFirst().line()).isEqualTo(15);
    assertThat(article.text()).startsWith("---");
  }

  @Test
  void frontMatterServesPlainTextAndCarriageReturns() throws IOException {
    Article article = article("a.txt", "---\r\ntitle: عنوان\r\n---\r\n" + BODY);
    assertThat(article.metadata().title()).isEqualTo("عنوان");
    assertThat(article.paragraphs().getFirst().line()).isEqualTo(4);
  }

  @Test
  void dashesAboveProseAreNoFrontMatter() throws IOException {
    assertThat(ReadArticles.sentences(article("a.md", "---\n" + BODY + "\n"))).hasSize(2);
  }

  @Test
  void sidecarBeatsFrontMatter() throws IOException {
    Files.writeString(folder.resolve("a.yaml"), "title: من الملف المرافق\n");
    Article article = article("a.md", "---\ntitle: من المقال\npublisher: صحيفة\n---\n" + BODY);
    assertThat(article.metadata().title()).isEqualTo("من الملف المرافق");
    assertThat(article.metadata().publisher()).isEqualTo("صحيفة");
  }

  @Test
  void sidecarMayCarryTheWholeName() throws IOException {
    Files.writeString(folder.resolve("a.txt.yaml"), "title: عنوان\n");
    assertThat(article("a.txt", BODY).metadata().title()).isEqualTo("عنوان");
  }

  @Test
  void emptySidecarSaysNothing() throws IOException {
    Files.writeString(folder.resolve("a.yaml"), "# nothing known\n");
    assertThat(article("a.txt", BODY).metadata()).isEqualTo(Metadata.NONE);
  }

  @Test
  void twoSidecarsAreRefused() throws IOException {
    Files.writeString(folder.resolve("a.yaml"), "title: أ\n");
    Files.writeString(folder.resolve("a.txt.yaml"), "title: ب\n");
    checkRefused("a.txt", BODY, "a.txt: has two sidecars, a.yaml and a.txt.yaml; keep one");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      titel: x                     | 2 | unknown field 'titel', did you mean 'title'?
      Published: 2025-01-01        | 2 | unknown field 'Published', did you mean 'published'?
      category: x                  | 2 | unknown field 'category'; known are title, url, publisher, author, published, publishedFrom, publishedTo, references, meeting, questions
      published: 18.2.2025         | 2 | published: '18.2.2025' is no day of the calendar; write it as 2025-02-18
      published: 2025-02-30        | 2 | published: '2025-02-30' is no day of the calendar; write it as 2025-02-18
      publishedFrom: 2025-02-01    | 2 | publishedFrom needs publishedTo beside it; for one known day use published
      url: ftp://example.org       | 2 | url: 'ftp://example.org' is no web address; it begins with http:// or https:// and holds no blanks
      url: https://exa mple.org    | 2 | url: 'https://exa mple.org' is no web address; it begins with http:// or https:// and holds no blanks
      url: https://                | 2 | url: 'https://' is no web address; it begins with http:// or https:// and holds no blanks
      title: [a]                   | 2 | title: expected text
      title: {a: b}                | 2 | title: expected text
      author: yes                  | 2 | author: expected text, found yes; put it in quotation marks
      references: https://x.org    | 2 | references: expected a list of web addresses, each on a line as '- https://…'
      references: [mailto:x]       | 2 | references: 'mailto:x' is no web address; it begins with http:// or https:// and holds no blanks
      """)
  void wrongFieldsAreRefusedWithTheirLine(String field, int line, String message)
      throws IOException {
    Files.writeString(folder.resolve("a.yaml"), "# first line\n" + field + "\n");
    checkRefused("a.txt", BODY, "a.yaml:" + line + ": " + message);
  }

  @Test
  void linesOfFrontMatterAreLinesOfTheFile() throws IOException {
    checkRefused("a.md", "---\ntitle: x\n\npublished: today\n---\n" + BODY,
        "a.md:4: published: 'today' is no day of the calendar; write it as 2025-02-18");
  }

  @Test
  void spanThatEndsBeforeItBeginsIsRefused() throws IOException {
    checkRefused("a.md",
        "---\npublishedFrom: 2025-02-18\npublishedTo: 2025-02-17\n---\n" + BODY,
        "a.md:3: publishedTo (2025-02-17) is before publishedFrom (2025-02-18)");
  }

  @Test
  void dayAndSpanTogetherAreRefused() throws IOException {
    checkRefused("a.md", "---\npublished: 2025-02-18\npublishedTo: 2025-02-17\n---\n" + BODY,
        "a.md:3: give either published or publishedFrom and publishedTo, not both");
  }

  @Test
  void fieldGivenTwiceIsRefused() throws IOException {
    checkRefused("a.md", "---\ntitle: أ\ntitle: ب\n---\n" + BODY,
        "a.md:3: title: stands there twice");
  }

  @Test
  void brokenYamlIsRefusedWithItsLine() throws IOException {
    Files.writeString(folder.resolve("a.yaml"), "title: x\npublisher: \"open\n");
    ReadArticles read = read("a.txt", BODY);
    assertThat(read.articles).isEmpty();
    assertThat(read.problems).hasSize(1);
    assertThat(read.problems.getFirst().file()).isEqualTo("a.yaml");
    assertThat(read.problems.getFirst().line()).isBetween(2, 3);
    assertThat(read.problems.getFirst().message()).startsWith("is no YAML: ")
        .doesNotContain("\n");
  }

  @Test
  void yamlThatIsNoMappingIsRefused() throws IOException {
    Files.writeString(folder.resolve("a.yaml"), "- title\n");
    checkRefused("a.txt", BODY, "a.yaml:1: expected fields, each as 'name: value'");
  }

  @Test
  void aliasesAreRefused() throws IOException {
    Files.writeString(folder.resolve("a.yaml"), "title: &a x\npublisher: *a\n");
    checkRefused("a.txt", BODY, "a.yaml:2: publisher: an alias; write the text itself");
  }

  @Test
  void hugeSidecarIsRefused() throws IOException {
    Files.writeString(folder.resolve("a.yaml"), "#".repeat(70_000));
    checkRefused("a.txt", BODY, "a.yaml: has 70000 bytes; at most 65536 are read");
  }

  @Test
  void openFrontMatterIsRefused() throws IOException {
    checkRefused("a.md", "---\ntitle: x\n" + BODY,
        "a.md:1: the fields at the top are not closed by a line '---' within 64 kB");
  }

  @Test
  void emptyBodiesAreRefused() throws IOException {
    checkRefused("a.txt", " \n\u00A0\n", "a.txt: holds no text");
    checkRefused("a.txt", "", "a.txt: holds no text");
    checkRefused("a.md", "---\ntitle: x\n---\n", "a.md: holds no text");
    checkRefused("b.md", "# عنوان\n", "b.md: holds a title but no text below it");
    checkRefused("c.txt", "إعلان\n|\n",
        "c.txt: holds no sentence; dropped were 2 lines, the first as 'advertisement'");
  }

  @Test
  void fileOfATitleOnlyIsRefused() throws IOException {
    checkRefused("a.txt", "لقاء جديد في إسطنبول\n\nإعلان\n",
        "a.txt: holds a title but no text below it");
  }

  @Test
  void largeFileIsRefused() throws IOException {
    Path file = folder.resolve("a.txt");
    try (var channel = FileChannel.open(file,
        StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(new byte[]{'x'}), 20L << 20);
    }
    assertThat(ReadArticles.of(folder).problems).extracting(Problem::toString)
        .containsExactly("a.txt: has 20971521 bytes; at most 20971520 are read");
  }

  private Article article(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
    return ReadArticles.one(folder.resolve(name));
  }

  private ReadArticles read(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
    return ReadArticles.of(folder.resolve(name));
  }

  private void checkRefused(String name, String content, String problem) throws IOException {
    ReadArticles read = read(name, content);
    assertThat(read.articles).isEmpty();
    assertThat(read.problems).extracting(Problem::toString).containsExactly(problem);
  }
}
