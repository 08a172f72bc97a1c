package org.talksbot.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The five raw pages beside the project: what must be left of them, without copying them here. */
class SeedsTest {
  private Map<String, Article> seeds = Map.of();

  @BeforeEach
  void read() {
    ReadArticles read = ReadArticles.of(SharedData.orSkip("seeds"));
    assertThat(read.problems).isEmpty();
    seeds = read.articles.stream()
        .collect(Collectors.toMap(article -> article.id().substring(0, 3), Function.identity()));
  }

  @Test
  void everyGoldSentenceIsOneSentence() throws IOException {
    Map<String, Set<String>> sentences = new HashMap<>();
    seeds.values()
        .forEach(article -> sentences.put(article.id(),
            new HashSet<>(ReadArticles.sentences(article)
                .stream()
                .map(Folded::whiteSpace)
                .toList())));
    List<String> missing = new ArrayList<>();
    int checked = 0;
    for (String line : Files.readAllLines(SharedData.orSkip("data/talks-dev.jsonl"))) {
      for (JsonNode gold : new ObjectMapper().readTree(line).path("gold")) {
        String sentence = Folded.whiteSpace(gold.path("sentence").asText());
        if (!sentences.getOrDefault(gold.path("file").asText(), Set.of()).contains(sentence)) {
          missing.add(sentence);
        }
        checked++;
      }
    }
    assertThat(missing).isEmpty();
    assertThat(checked).isGreaterThan(50);
  }

  @Test
  void everySentenceIsProse() {
    Map<String, Integer> counts = new HashMap<>();
    seeds.forEach((name, article) -> counts.put(name, ReadArticles.sentences(article).size()));
    assertThat(counts).containsOnly(entry("000", 12), entry("001", 12), entry("002", 16),
        entry("003", 18), entry("004", 9));
  }

  @Test
  void leftoversAreDroppedForTheRightReason() {
    assertThat(rules("000")).isEmpty();
    assertThat(rules("001")).containsExactly("counter");
    assertThat(rules("002")).containsExactly("lone punctuation", "share", "comments", "player");
    assertThat(rules("003")).containsExactly("reading time", "caption", "caption", "dateline",
        "read also", "tags");
    assertThat(rules("004")).containsExactly("foreign language", "caption", "advertisement",
        "source", "advertisement");
  }

  @Test
  void sectionHeadsAreStructure() {
    assertThat(sections("002")).containsExactly("", "محادثات إسطنبول");
    assertThat(sections("003")).containsExactly("", "واشنطن تدفع للتفاوض");
    assertThat(sections("004")).containsExactly("", "الاستقرار الإستراتيجي");
    assertThat(sections("000")).containsExactly("");
    assertThat(sections("001")).containsExactly("");
  }

  @Test
  void titlesAreFoundOrTakenFromTheSidecar() {
    assertThat(seed("000").metadata().title()).startsWith("دون تقدم ملحوظ..");
    assertThat(seed("001").metadata().title()).startsWith("محادثات روسية-أمريكية");
    assertThat(seed("002").metadata().title()).startsWith("بوتين: الاتصالات");
    assertThat(seed("003").metadata().title()).startsWith("محادثات استخباراتية");
    assertThat(seed("004").metadata().title()).startsWith("مفاوضات روسية أميركية");
  }

  @Test
  void datesAndOutletsComeFromTheSidecars() {
    assertThat(seed("000").metadata().published())
        .isEqualTo(new DateSpan(LocalDate.of(2022, 12, 10), LocalDate.of(2022, 12, 16)));
    assertThat(seed("001").metadata().publisher()).isNull();
    assertThat(seed("003").metadata().publisher()).isEqualTo("الشرق");
    assertThat(seed("004").metadata().publisher()).isEqualTo("الجزيرة");
  }

  @Test
  void withoutTheSidecarTheSourceLineNamesTheOutlet(@TempDir Path folder) throws IOException {
    String file = "004_2408f6fd23dc511e.txt";
    Files.copy(SharedData.orSkip("seeds/" + file), folder.resolve(file));
    assertThat(ReadArticles.one(folder).metadata().publisher()).isEqualTo("الجزيرة");
  }

  @Test
  void withoutTheSidecarAMissingTitleIsKnownToBeMissing(@TempDir Path folder) throws IOException {
    String file = "002_6b6843914a22ef7f.txt";
    Files.copy(SharedData.orSkip("seeds/" + file), folder.resolve(file));
    assertThat(ReadArticles.one(folder).metadata().title()).isEmpty();
  }

  private Article seed(String name) {
    return Objects.requireNonNull(seeds.get(name), name);
  }

  private List<String> rules(String seed) {
    return seed(seed).dropped().stream().map(Dropped::rule).toList();
  }

  private List<String> sections(String seed) {
    return seed(seed).paragraphs().stream().map(Paragraph::section).distinct().toList();
  }
}
