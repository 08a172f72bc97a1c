package org.talksbot.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.talksbot.article.Article;
import org.talksbot.article.ArticleSink;
import org.talksbot.article.Metadata;
import org.talksbot.article.Paragraph;
import org.talksbot.article.Problem;
import org.talksbot.article.Sentence;
import org.talksbot.search.Passage;
import org.talksbot.search.TestFolder;
import org.talksbot.search.index.PassageCutter;
import org.talksbot.search.index.SectionPassage;
import org.talksbot.search.lucene.LuceneIndex;

class PassageCutterTest {
  private static final String FISH = "اشترى الصياد قاربا أزرق من سوق الميناء.";
  private static final String BREAD = "يخبز الجار أرغفة ساخنة كل فجر.";
  private static final String SNOW = "غطى الثلج قمم الجبال طوال الشتاء.";

  @TempDir
  Path temp;

  @Test
  void shortParagraphsStandTogether() {
    assertThat(texts(read(FISH + "\n\n" + BREAD + "\n\n" + SNOW)))
        .containsExactly(FISH + "\n\n" + BREAD + "\n\n" + SNOW);
  }

  @Test
  void sectionHeadEndsAPassage() {
    Article article = read(FISH + "\n\n## الخبز\n\n" + BREAD + "\n\n" + SNOW);
    assertThat(texts(article)).containsExactly(FISH, BREAD + "\n\n" + SNOW);
    assertThat(PassageCutter.cut(article)).extracting(SectionPassage::section)
        .containsExactly("", "الخبز");
  }

  @Test
  void sameHeadTwiceEndsAPassageToo() {
    assertThat(texts(read("## رأي\n\n" + FISH + "\n\n## رأي\n\n" + BREAD)))
        .containsExactly(FISH, BREAD);
  }

  @Test
  void droppedLineEndsAPassage() {
    Article article = read(FISH + "\n\nاقرأ أيضا: سوق الميناء\n\n" + BREAD);
    assertThat(article.dropped()).isNotEmpty();
    assertThat(texts(article)).containsExactly(FISH, BREAD);
  }

  @Test
  void passageHoldsAsMuchAsTheLengthAllows() {
    int half = (PassageCutter.LENGTH - 1) / 2;
    assertThat(cut(half, half)).containsExactly(2 * half + 1);
    assertThat(cut(half, PassageCutter.LENGTH - half - 1)).containsExactly(PassageCutter.LENGTH);
    assertThat(cut(half, PassageCutter.LENGTH - half)).hasSize(2);
  }

  @Test
  void longParagraphStandsAloneAndWhole() {
    assertThat(cut(50, 3 * PassageCutter.LENGTH, 50)).containsExactly(50,
        3 * PassageCutter.LENGTH, 50);
  }

  @Test
  void offsetsAndLinesPointIntoTheArticle() {
    Article article = read(FISH + " " + SNOW + "\n\n## الخبز\n\n" + BREAD + "\n\n" + SNOW);
    List<String> quoted = new ArrayList<>();
    for (SectionPassage cut : PassageCutter.cut(article)) {
      Passage passage = cut.passage();
      assertThat(article.text().startsWith(passage.text(), passage.start())).isTrue();
      for (Sentence sentence : passage.sentences()) {
        assertThat(passage.text(sentence))
            .isEqualTo(article.text().substring(sentence.start(), sentence.end()));
        assertThat(passage.line(sentence.start())).isEqualTo(
            (int) article.text()
                .substring(0, sentence.start())
                .chars()
                .filter(c -> c == '\n')
                .count() + 1);
        quoted.add(passage.text(sentence));
      }
    }
    assertThat(quoted).containsExactly(FISH, SNOW, BREAD, SNOW);
  }

  /** The lengths of the passages of an article whose paragraphs have these lengths. */
  private static List<Integer> cut(int... lengths) {
    StringBuilder text = new StringBuilder();
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int length : lengths) {
      int start = text.length();
      text.append("س".repeat(length)).append('\n');
      paragraphs.add(new Paragraph(start, start + length, paragraphs.size() + 1, "",
          List.of(new Sentence(start, start + length))));
    }
    Article article = new Article("id", "f", Metadata.NONE, text.toString(), paragraphs, List.of());
    return PassageCutter.cut(article).stream().map(cut -> cut.passage().text().length()).toList();
  }

  private static List<String> texts(Article article) {
    return PassageCutter.cut(article).stream().map(cut -> cut.passage().text()).toList();
  }

  private Article read(String body) {
    List<Article> articles = new ArrayList<>();
    try (
        TestFolder folder = new TestFolder(temp, LuceneIndex::new).article("a.md", "عنوان", body)) {
      folder.corpus().read(folder.corpus().files().getFirst(), new ArticleSink() {
        @Override
        public void article(Article article) {
          articles.add(article);
        }

        @Override
        public void problem(Problem problem) {
          throw new AssertionError(problem.toString());
        }
      });
    }
    return articles.getFirst();
  }
}
