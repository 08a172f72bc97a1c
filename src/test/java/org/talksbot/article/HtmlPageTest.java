package org.talksbot.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlPageTest {
  private static final String FIRST = "وصل الوفد الروسي إلى المدينة صباح اليوم لبحث عمل السفارات وملف التأشيرات.";
  private static final String SECOND = "وقال مسؤول في الوفد إن الجلسة الأولى ستكون قصيرة، وإن الثانية ستعقد غدا.";
  private static final String THIRD = "وغادر الوفدان القنصلية مساء بعد ست ساعات من الحديث المغلق بينهما هناك.";
  private static final String BODY = "<p>" + FIRST + "</p>\n<h2>جلسة ثانية</h2><p>"
      + SECOND.replace("الوفد ", "<b>الوفد</b>\n   ") + "</p><div><p>" + THIRD + "</p></div>";

  @TempDir
  private Path folder;

  @Test
  void articleElementIsTheBody() throws IOException {
    Article article = read("<body><nav><p>" + THIRD.replace("مساء", "صباحا") + "</p></nav>"
        + "<article><h1>لقاء جديد</h1>" + BODY
        + "<script>var a = 'وصل الوفد.';</script><figure><figcaption>تعليق طويل.</figcaption>"
        + "</figure><aside><p>إعلان طويل هنا.</p></aside></article><div class=comments>"
        + "<p>تعليق قارئ غاضب.</p></div><footer><p>حقوق النشر.</p></footer></body>");
    assertThat(ReadArticles.sentences(article)).containsExactly(FIRST, SECOND, THIRD);
    assertThat(article.metadata().title()).isEqualTo("لقاء جديد");
    assertThat(article.paragraphs()).extracting(Paragraph::section)
        .containsExactly("",
            "جلسة ثانية", "جلسة ثانية");
  }

  @Test
  void readabilityFindsTheBodyWithoutAnArticleElement() throws IOException {
    Article article = read("<body><div class=sidebar><ul><li><a href=/a>خبر أول</a></li>"
        + "<li><a href=/b>خبر ثان</a></li></ul></div><div id=content>" + BODY
        + "</div><div class=footer>تابعونا</div></body>");
    assertThat(ReadArticles.sentences(article)).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void jsonLdBeatsOpenGraph() throws IOException {
    Metadata metadata = read("""
        <head><title>لقاء - صحيفة</title>
        <link rel=canonical href="https://example.org/a">
        <meta property="og:title" content="عنوان آخر">
        <script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":"NewsArticle",
        "headline":"لقاء جديد","datePublished":"2025-02-27T21:30:00+03:00",
        "publisher":{"@type":"Organization","name":"صحيفة"},"author":[{"name":"كاتب"}]}]}</script>
        </head><article>""" + BODY + "</article>").metadata();
    assertThat(metadata.title()).isEqualTo("لقاء جديد");
    assertThat(metadata.url()).isEqualTo("https://example.org/a");
    assertThat(metadata.publisher()).isEqualTo("صحيفة");
    assertThat(metadata.author()).isEqualTo("كاتب");
    assertThat(metadata.published()).isEqualTo(DateSpan.day(LocalDate.of(2025, 2, 27)));
  }

  @Test
  void entitiesInJsonLdAreLetters() throws IOException {
    assertThat(read("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\","
        + "\"headline\":\"لقاء &quot;الرياض&quot; &amp; ما بعده\"}</script><article>" + BODY
        + "</article>").metadata().title()).isEqualTo("لقاء \"الرياض\" & ما بعده");
  }

  @Test
  void sentenceInADivisionIsNotCutAtItsLinks() throws IOException {
    Article article = read("<body><div>" + SECOND.replace("الوفد ", "<a href=/d>الوفد</a> ")
        + "</div><div>" + THIRD + "</div></body>");
    assertThat(ReadArticles.sentences(article)).containsExactly(SECOND, THIRD);
  }

  @Test
  void hiddenTextIsNoProse() throws IOException {
    Article article = read("<article>" + BODY
        + "<p style=\"color:red; Display : none\">نص مخفي لا يراه من يقرأ هذه الصفحة.</p></article>");
    assertThat(ReadArticles.sentences(article)).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void linkBehindAReadAlsoLabelIsNoProse() throws IOException {
    Article article = read("<article>" + BODY + "<div class=related>اقرأ أيضا: <a href=/2>"
        + "قمة أخرى في مدينة أوروبية هذا الأسبوع</a></div></article>");
    assertThat(ReadArticles.sentences(article)).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void teasersBesideTheMainElementAreNoProse() throws IOException {
    StringBuilder teasers = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      teasers.append("<article class=card><h3>خبر</h3><p>ملخص الخبر رقم ")
          .append(i)
          .append(" عن الطقس في أنحاء البلاد اليوم وغدا.</p></article>");
    }
    Article article = read("<body><main>" + BODY + "</main>" + teasers + "</body>");
    assertThat(ReadArticles.sentences(article)).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void openGraphServesWithoutJsonLd() throws IOException {
    Metadata metadata = read("""
        <meta property="og:title" content="لقاء جديد"><meta property="og:site_name" content="صحيفة">
        <meta property="og:url" content="https://example.org/b">
        <meta property="article:published_time" content="2025-02-18">
        <script type="application/ld+json">{broken</script><article>""" + BODY + "</article>")
        .metadata();
    assertThat(metadata.title()).isEqualTo("لقاء جديد");
    assertThat(metadata.publisher()).isEqualTo("صحيفة");
    assertThat(metadata.url()).isEqualTo("https://example.org/b");
    assertThat(metadata.published()).isEqualTo(DateSpan.day(LocalDate.of(2025, 2, 18)));
  }

  @Test
  void nonsenseOfThePageIsPassedOver() throws IOException {
    Metadata metadata = read("""
        <link rel=canonical href="javascript:alert(1)"><meta property="og:url" content="/a">
        <meta property="article:published_time" content="yesterday"><article>""" + BODY
        + "</article>").metadata();
    assertThat(metadata.url()).isNull();
    assertThat(metadata.published()).isNull();
  }

  @Test
  void sidecarBeatsThePage() throws IOException {
    Files.writeString(folder.resolve("a.yaml"), "title: عنوان المحرر\n");
    Article article = read("<article><h1>لقاء جديد</h1>" + BODY + "</article>");
    assertThat(article.metadata().title()).isEqualTo("عنوان المحرر");
    assertThat(article.dropped()).extracting(Dropped::rule).containsExactly("title");
  }

  @Test
  void quotesAreSubstringsOfTheReadableText() throws IOException {
    Article article = read("<article><p>وصل&nbsp;الوفد &amp; غادر<br>مساء الخميس من المدينة.</p>"
        + BODY + "</article>");
    assertThat(article.text()).startsWith("وصل\u00A0الوفد & غادر\nمساء الخميس من المدينة.\n");
    assertThat(ReadArticles.sentences(article)).startsWith("وصل\u00A0الوفد & غادر",
        "مساء الخميس من المدينة.", FIRST);
  }

  @Test
  void linesAreThoseOfTheFile() throws IOException {
    assertThat(read("<html>\n<body>\n<article>\n<p>" + FIRST + "</p>\n\n<p>" + SECOND
        + "</p></article>").paragraphs()).extracting(Paragraph::line).containsExactly(4, 6);
  }

  @Test
  void declaredEncodingIsHonoured() throws IOException {
    String page = "<meta charset=windows-1256><article>" + BODY + "</article>";
    assertThat(ReadArticles.sentences(read(page.getBytes(Charset.forName("windows-1256")))))
        .containsExactly(FIRST, SECOND, THIRD);
    assertThat(ReadArticles.sentences(read(page.getBytes(StandardCharsets.UTF_8))))
        .containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void deepPageIsRefusedInsteadOfCrashing() {
    byte[] page = ("<div>".repeat(100_000) + FIRST).getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> HtmlPage.read(page)).isInstanceOf(UnreadableException.class)
        .hasMessage("nests its elements deeper than 300");
  }

  @Test
  void hugePageIsRefusedInsteadOfHanging() {
    byte[] page = ("<p>" + FIRST + "</p>").repeat(6_000).getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> HtmlPage.read(page)).isInstanceOf(UnreadableException.class)
        .hasMessage("has more than 50000 elements and texts, or more than 5000 in one element");
  }

  @Test
  void pageWithoutTextIsRefused() throws IOException {
    Files.writeString(folder.resolve("a.html"), "<html><script>x</script></html>");
    assertThat(ReadArticles.of(folder).problems).extracting(Problem::toString)
        .containsExactly("a.html: holds no text");
  }

  private Article read(String page) throws IOException {
    return read(page.getBytes(StandardCharsets.UTF_8));
  }

  private Article read(byte[] page) throws IOException {
    Files.write(folder.resolve("a.html"), page);
    return ReadArticles.one(folder);
  }
}
