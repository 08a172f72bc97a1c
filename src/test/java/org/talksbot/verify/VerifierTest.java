package org.talksbot.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.talksbot.search.WordSearch;
import org.talksbot.verify.WordChange.Added;
import org.talksbot.verify.WordChange.Changed;
import org.talksbot.verify.WordChange.LeftOut;
import org.talksbot.verify.WordChange.Respelled;

class VerifierTest {
  private static final String FIRST = "وصل الوفد الروسي إلى الرياض صباح الثلاثاء.";
  private static final String SECOND = "لم يحضر الجلسة أي ممثل عن أوكرانيا.";
  private static final String THIRD = "دامت الجلسة «أربع ساعات ونصف الساعة».";

  @TempDir
  private Path corpus;

  @BeforeEach
  void writeArticles() throws IOException {
    Files.writeString(corpus.resolve("riyadh.md"),
        "---\ntitle: جلسة الرياض\n---\n" + FIRST + " " + SECOND + "\n\n" + THIRD + "\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {FIRST, SECOND, "  " + SECOND + "\n", FIRST + " " + SECOND,
      "الوفد الروسي إلى الرياض", "الرياض صباح الثلاثاء. لم يحضر"})
  void whatStandsThereLetterForLetterIsExact(String typed) {
    assertThat(only(typed).match()).isEqualTo(Match.EXACT);
    assertThat(only(typed).changes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"وصل الوفد الروسي الى الرياض صباح الثلاثاء",
      "وصلَ الوفدُ الروسيُّ إلى الرياض، صباح الثلاثاء!", "دامت الجلسة أربع ساعات ونصف الساعة",
      "لم يحضر الجلسه اي ممثل\u00A0عن أوكرانيـــا.", "أوكرانيا. دامت الجلسة"})
  void spellingPunctuationAndBlanksMakeNoOtherSentence(String typed) {
    assertThat(only(typed).match()).isEqualTo(Match.FOLDED);
    assertThat(verify(typed).stands()).isTrue();
  }

  @Test
  void aPartOfAWordIsNotExact() {
    assertThat(verify("فد الروسي إلى الريا").findings())
        .noneMatch(finding -> finding.match() == Match.EXACT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"اجتمع مجلس الأمن في نيويورك مساء الخميس", "الروسي الأوكراني",
      "الساعة الروسي الجلسة الرياض عن أربع", "؟!", ""})
  void whatOnlySharesWordsIsNotFound(String typed) {
    assertThat(verify(typed).findings()).isEmpty();
  }

  @Test
  void nearlyTellsEveryDifference() {
    Finding finding = only("وصل الوفد الامريكي الروسي إلى جدة صباح");
    assertThat(finding.match()).isEqualTo(Match.NEARLY);
    assertThat(told(finding)).containsExactly("+الامريكي", "الرياض>جدة");
  }

  @Test
  void aDroppedNegationIsADifference() {
    Finding finding = only("يحضر الجلسة ممثل عن أوكرانيا");
    assertThat(finding.isPart()).isTrue();
    assertThat(finding.text(finding.sentences().start(), finding.sentences().end()))
        .isEqualTo(SECOND);
    assertThat(told(finding)).containsExactly("-أي");
  }

  @Test
  void respelledWordsAreTold() {
    assertThat(told(only("الى الرياض صباح"))).containsExactly("إلى~الى");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"لم يحضر الجلسة | 4", "دامت الجلسة | 6"})
  void namesTheLineOfTheFile(String typed, int line) {
    assertThat(only(typed).line()).isEqualTo(line);
  }

  @Test
  void everyArticleThatHoldsItIsNamed() throws IOException {
    Files.writeString(corpus.resolve("copy.txt"), "عنوان آخر\n\n" + SECOND + " ثم انتهى كل شيء.\n");
    assertThat(verify(SECOND).findings())
        .extracting(finding -> finding.passage().source().file())
        .containsExactlyInAnyOrder("riyadh.md", "copy.txt");
  }

  @Test
  void aBetterPlaceHidesTheWorse() throws IOException {
    Files.writeString(corpus.resolve("near.txt"), "عنوان\n\nلم يحضر الجلسة أي ممثل عن بولندا.\n");
    assertThat(only(SECOND).passage().source().file()).isEqualTo("riyadh.md");
  }

  @Test
  void theWholeSentenceIsNoPart() {
    assertThat(only(FIRST).isPart()).isFalse();
    assertThat(only("وصل الوفد الروسي الى الرياض صباح الثلاثاء").isPart()).isFalse();
  }

  private Finding only(String typed) {
    List<Finding> findings = verify(typed).findings();
    assertThat(findings).hasSize(1);
    return findings.getFirst();
  }

  private Verdict verify(String typed) {
    return new Verifier(new WordSearch(List.of(corpus))).verify(typed);
  }

  private static List<String> told(Finding finding) {
    return finding.changes().stream().map(change -> switch (change) {
      case Respelled(int start, int end, String typed) -> finding.text(start, end) + "~" + typed;
      case Changed(int start, int end, String typed) -> finding.text(start, end) + ">" + typed;
      case LeftOut(int start, int end) -> "-" + finding.text(start, end);
      case Added(String typed) -> "+" + typed;
    }).toList();
  }
}
