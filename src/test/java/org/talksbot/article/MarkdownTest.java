package org.talksbot.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkdownTest {
  @TempDir
  private Path folder;

  @Test
  void firstHeadIsTheTitle() throws IOException {
    Article article = read("# لقاء جديد #\n\nوصل الوفد.\n");
    assertThat(article.metadata().title()).isEqualTo("لقاء جديد");
    check("# لقاء جديد\n\nوصل الوفد.\n", "وصل الوفد.");
    assertThat(read("لقاء جديد\n===\n\nوصل الوفد.\n").metadata().title())
        .isEqualTo("لقاء جديد");
  }

  @Test
  void headsAreSections() throws IOException {
    Article article = read(
        "وصل الوفد.\n\n## عمل السفارات\nبدأ اللقاء.\n\nحركة الطيران\n---\nانتهى اللقاء.\n");
    assertThat(article.paragraphs()).extracting(Paragraph::section)
        .containsExactly("",
            "عمل السفارات", "حركة الطيران");
    assertThat(article.paragraphs()).extracting(Paragraph::line).containsExactly(1, 4, 8);
    assertThat(article.metadata().title()).isEmpty();
  }

  @Test
  void paragraphsWrap() throws IOException {
    check("وصل الوفد إلى\nالمدينة. بدأ\nاللقاء.\n\nانتهى.", "وصل الوفد إلى\nالمدينة.",
        "بدأ\nاللقاء.", "انتهى.");
    check("وصل الوفد إلى\r\nالمدينة.\r\n", "وصل الوفد إلى\r\nالمدينة.");
  }

  @Test
  void listMarksAreNoPartOfTheSentence() throws IOException {
    check("- وصل الوفد.\n* بدأ اللقاء.\n1. انتهى\n   اللقاء.\n2) غادر الوفد.", "وصل الوفد.",
        "بدأ اللقاء.", "انتهى\n   اللقاء.", "غادر الوفد.");
  }

  @Test
  void quotedLinesStandAlone() throws IOException {
    check("> وصل الوفد.\n> بدأ اللقاء.\n", "وصل الوفد.", "بدأ اللقاء.");
  }

  @Test
  void codeIsDropped() throws IOException {
    check("وصل الوفد.\n```\nكود. كود.\n```\nبدأ اللقاء.", "وصل الوفد.", "بدأ اللقاء.");
    check("وصل الوفد.\n~~~ sh\nكود.\n", "وصل الوفد.");
  }

  @Test
  void commentsAreDropped() throws IOException {
    check("وصل الوفد. <!-- ملاحظة.\nأخرى. --> بدأ اللقاء.\n<!-- مفتوحة. ", "وصل الوفد.",
        "بدأ اللقاء.");
    Article article = read("<!-- ملاحظة\n\n-->\n\nوصل الوفد.\n");
    assertThat(article.dropped()).extracting(Dropped::rule).containsExactly("comment");
    assertThat(article.paragraphs().getFirst().line()).isEqualTo(5);
  }

  @Test
  void picturesAreDropped() throws IOException {
    check("![صورة اللقاء](a.png)\n\nوصل الوفد.", "وصل الوفد.");
  }

  @Test
  void linesOfLeftoversAreDroppedHereToo() throws IOException {
    check("وصل الوفد.\n\nاقرأ أيضاً: خبر آخر\n", "وصل الوفد.");
  }

  private void check(String text, String... sentences) throws IOException {
    assertThat(ReadArticles.sentences(read(text))).containsExactly(sentences);
  }

  private Article read(String text) throws IOException {
    Article article = ReadArticles.one(Files.writeString(folder.resolve("a.md"), text));
    assertThat(article.text()).isEqualTo(text);
    return article;
  }
}
