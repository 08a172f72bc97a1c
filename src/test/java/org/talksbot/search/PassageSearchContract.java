package org.talksbot.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.search.IndexSearcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.talksbot.search.PassageHit;
import org.talksbot.search.PassageHits;
import org.talksbot.search.QueryWord;

/** What every engine finds, in which order. */
public abstract class PassageSearchContract {
  private static final String FISH = "اشترى الصياد قاربا أزرق من سوق الميناء.";
  private static final String BREAD = "يخبز الجار أرغفة ساخنة كل فجر.";

  @TempDir
  Path temp;

  private TestFolder folder;

  /** Opens an index of the engine, which holds nothing yet. */
  protected abstract CorpusIndex open(Path folder);

  @BeforeEach
  void openFolder() {
    folder = new TestFolder(temp, this::open);
  }

  @AfterEach
  void close() {
    folder.close();
  }

  @Test
  void passageComesBackAsItStandsInTheFile() {
    folder.article("a.md", "الصيد", FISH).update();
    PassageHit hit = folder.only("القوارب");
    assertThat(hit.passage().text()).isEqualTo(FISH);
    assertThat(hit.passage().line()).isEqualTo(5);
    assertThat(hit.passage().sentences()).singleElement()
        .satisfies(sentence -> assertThat(hit.passage().text(sentence)).isEqualTo(FISH));
    assertThat(hit.score()).isPositive();
  }

  @Test
  void paragraphOfAnyLengthIsOnePassage() {
    String paragraph = (FISH + " ").repeat(10_000).strip();
    folder.article("a.md", "الصيد", paragraph).update();
    assertThat(folder.only("قارب").passage().text()).isEqualTo(paragraph);
    assertThat(folder.only("قارب").passage().sentences()).hasSize(10_000);
  }

  @Test
  void titleAndSectionHeadAreSearched() {
    folder.article("a.md", "الصيد", FISH, "## مخبز الحي", BREAD).update();
    assertThat(folder.find("الصيد")).hasSize(2);
    assertThat(folder.search(5, "الحي").hits()).singleElement()
        .satisfies(hit -> assertThat(hit.passage().text()).isEqualTo(BREAD));
  }

  @Test
  void removedPassagesDoNotCount() {
    folder.article("a.md", "أ", "اشترى الصياد قاربا.")
        .article("b.md", "ب", "باع الصياد قاربا.")
        .article("c.md", "ج", "خبز الجار رغيفا.")
        .update();
    folder.remove("b.md").update();
    PassageHits hits = folder.search(5, "قارب", "باع", "رغيف");
    assertThat(hits.frequencies()).containsExactly(1, 0, 1);
    assertThat(hits.passageCount()).isEqualTo(2);
  }

  @Test
  void frequenciesFollowTheWords() {
    folder.article("a.md", "الصيد", FISH)
        .article("b.md", "الخبز", BREAD)
        .article("c.md", "المرسى", "عاد القارب الصغير إلى المرسى.")
        .update();
    PassageHits hits = folder.search(1, "طوكيو", "قارب", "أرغفة", "؟");
    assertThat(hits.frequencies()).containsExactly(0, 2, 1, 0);
    assertThat(hits.passageCount()).isEqualTo(3);
    assertThat(hits.hits()).hasSize(1);
  }

  @Test
  void noWordsFindNothing() {
    folder.article("a.md", "الصيد", FISH).update();
    PassageHits hits = folder.search(20);
    assertThat(hits.hits()).isEmpty();
    assertThat(hits.frequencies()).isEmpty();
    assertThat(hits.passageCount()).isEqualTo(1);
  }

  @Test
  void marksAloneFindNothing() {
    folder.article("a.md", "الصيد", FISH).update();
    assertThat(folder.find("؟!", "\u064E", "")).isEmpty();
  }

  @Test
  void limitIsKept() {
    articles(numbers(30));
    assertThat(folder.search(7, "قارب").hits()).hasSize(7);
    assertThat(folder.search(30, "قارب").hits()).hasSize(30);
    assertThat(folder.search(1000, "قارب").hits()).hasSize(30);
  }

  @Test
  void equalScoresStandInTheOrderOfTheirArticles() {
    List<Integer> numbers = numbers(60);
    articles(numbers);
    List<String> sorted = numbers.stream().map(PassageSearchContract::name).sorted().toList();

    assertThat(folder.search(7, "قارب").hits())
        .extracting(hit -> hit.passage().source().article())
        .isEqualTo(sorted.subList(0, 7));
    assertThat(folder.find("قارب")).isEqualTo(sorted);
  }

  @Test
  void equalScoresOfFilesThatCameLaterStandInTheSameOrder() {
    List<Integer> late = numbers(60);
    Collections.reverse(late);
    for (int number : late) {
      articles(List.of(number));
    }
    assertThat(folder.search(3, "قارب").hits())
        .extracting(hit -> hit.passage().source().article())
        .containsExactly(name(0), name(26), name(52));
  }

  @Test
  void equalScoresInOneArticleStandInTheOrderOfTheirPlace() {
    folder.article("a.md", "الصيد", "## الفجر", "فتح سوق الأحد أبوابه.", "## الظهر",
        "فتح سوق السبت أبوابه.", "## الليل", "فتح سوق الورد أبوابه.").update();
    List<Integer> starts = folder.search(20, "سوق")
        .hits()
        .stream()
        .map(hit -> hit.passage().start())
        .toList();
    assertThat(starts).hasSize(3).isSorted();
  }

  @Test
  void moreWordsThanAQueryMayHaveClausesAreSearched() {
    int many = 3 * IndexSearcher.getMaxClauseCount();
    folder.article("a.md", "الصيد", FISH).update();
    String[] words = IntStream.range(0, many)
        .mapToObj(i -> i == 0 ? "قارب" : "كلمة" + Integer.toString(i, 36))
        .toArray(String[]::new);
    PassageHits hits = folder.search(5, words);
    assertThat(hits.hits()).hasSize(1);
    assertThat(hits.frequencies()).hasSize(many);
  }

  @Test
  void oneEndlessWordStaysWithinTheLimitOfClauses() {
    folder.article("a.md", "الصيد", FISH).update();
    String word = IntStream.range(0, 100_000)
        .mapToObj(i -> Character.toString('ا' + i * 31 % 20))
        .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append)
        .toString();
    assertThat(folder.find(word, "قارب")).containsExactly("a.md");
  }

  @Test
  void whatIsOnlyAboutTheSubjectIsNoHit() {
    folder.article("a.md", "محادثات روسيا والولايات المتحدة", "عقدت روسيا وأمريكا محادثات.")
        .article("b.md", "الصيد", FISH)
        .update();
    assertThat(folder.find("قارب")).containsExactly("b.md");
    assertThat(folder.search(5, "زلزال").hits()).isEmpty();
  }

  @Test
  void weightOfAWordCounts() {
    folder.article("a.md", "الصيد", FISH).article("b.md", "الخبز", BREAD).update();
    assertThat(best(1, 0.1f)).isEqualTo("a.md");
    assertThat(best(0.1f, 1)).isEqualTo("b.md");
  }

  private String best(float fish, float bread) {
    return folder.index()
        .search()
        .search(List.of(new QueryWord("قارب", fish), new QueryWord("أرغفة", bread)), 1)
        .hits()
        .getFirst()
        .passage()
        .source()
        .article();
  }

  private void articles(List<Integer> numbers) {
    for (int number : numbers) {
      folder.article(name(number), "الصيد " + number, "اشترى الصياد قاربا رقم " + number + ".");
    }
    folder.update();
  }

  private static List<Integer> numbers(int count) {
    return new ArrayList<>(IntStream.range(0, count).boxed().toList());
  }

  private static String name(int number) {
    return (char) ('a' + number % 26) + "-" + number / 26 + ".md";
  }
}
