package org.talksbot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How often what two articles say of one thing is found to differ, or to be the same. */
class ToldTwiceTest {
  private static final Path PAIRS = Path
      .of("src/test/resources/org/talksbot/answer/told-twice.txt");
  private static final AnswerSettings ALWAYS = new AnswerSettings(3, 0);
  private static final EqualNames NAMES = new EqualNames(
      Stream.of(List.of("استغرق", "استمر", "دام"), List.of("استغرقت", "استمرت", "دامت"),
          List.of("ساعة", "ساعات", "ساعتين"))
          .map(names -> new EqualNames.Group(EqualNames.Kind.NEAR, names))
          .toList());
  private static final Knowledge KNOWLEDGE = new Knowledge(NAMES,
      Knowledge.builtIn().meetings(), Knowledge.builtIn().model());
  private static final String CONTRADICT = "contradict";
  private static final String AGREE = "agree";
  private static final String APART = "apart";

  @TempDir
  Path folder;

  /** A pair of sentences; {@code found} is what the program says of it. */
  private record Pair(String holds, String question, String one, String other, String found) {}

  @Test
  void whatIsShownAsContradictingOrAgreeingIsSo() throws IOException {
    assertThat(pairs()).filteredOn(pair -> !pair.found().equals(APART))
        .allSatisfy(pair -> assertThat(pair.found()).as("%s", pair).isEqualTo(pair.holds()));
  }

  @Test
  void mostIsFound() throws IOException {
    List<Pair> pairs = pairs();
    assertThat(recall(pairs, CONTRADICT)).isGreaterThanOrEqualTo(0.95);
    assertThat(recall(pairs, AGREE)).isGreaterThanOrEqualTo(0.85);
  }

  private static double recall(List<Pair> pairs, String relation) {
    List<Pair> held = pairs.stream().filter(pair -> pair.holds().equals(relation)).toList();
    return (double) held.stream().filter(pair -> pair.found().equals(relation)).count()
        / held.size();
  }

  private List<Pair> pairs() throws IOException {
    List<Pair> pairs = new ArrayList<>();
    try (Stream<String> lines = Files.lines(PAIRS)) {
      for (String line : lines.filter(line -> !line.isEmpty() && !line.startsWith("#")).toList()) {
        String[] parts = line.split(" \\| ", -1);
        pairs.add(new Pair(parts[0], parts[1], parts[2], parts[3],
            found(folder.resolve("pair-" + pairs.size()), parts)));
      }
    }
    return pairs;
  }

  private static String found(Path folder, String... parts) throws IOException {
    try (SmallCorpus corpus = new SmallCorpus(folder)) {
      corpus.with("one.md", "خبر أول", parts[2])
          .with("other.md", "خبر ثان", parts[3])
          .with("wheat.md", "تجارة الحبوب", "تصدر الموانئ القمح والشعير عبر البحر الأسود.")
          .index();
      Answer.Quoted answer = (Answer.Quoted) corpus.answer(parts[1], ALWAYS, KNOWLEDGE);
      if (!answer.disagreements().isEmpty()) {
        return CONTRADICT;
      }
      return answer.quotes().stream().allMatch(quote -> quote.alsoIn().isEmpty()) ? APART : AGREE;
    }
  }
}
