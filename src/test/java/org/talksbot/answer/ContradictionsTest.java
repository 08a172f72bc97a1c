package org.talksbot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContradictionsTest {
  private static final AnswerSettings ALWAYS = new AnswerSettings(3, 0);

  @TempDir
  Path folder;

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "كم دامت محادثات إسطنبول في أبريل 2025؟ "
          + "| في 10 أبريل 2025 دامت محادثات إسطنبول خمس ساعات. "
          + "| في 10 أبريل 2025 دامت محادثات إسطنبول سبع ساعات.",
      "كم دامت محادثات إسطنبول في أبريل 2025؟ "
          + "| في 10 أبريل 2025 دامت محادثات إسطنبول خمس ساعات. "
          + "| في 10 أبريل 2025 دامت محادثات إسطنبول 7 ساعات.",
      "متى وصل ناريشكين إلى أنقرة؟ | وصل ناريشكين إلى أنقرة في 14 نوفمبر 2022. "
          + "| وصل ناريشكين إلى أنقرة في 13 نوفمبر 2022."})
  void otherValueInTheSameWordsContradicts(String question, String one, String other)
      throws IOException {
    assertThat(disagreements(question, one, other)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "كم دامت محادثات إسطنبول في أبريل 2025؟ "
          + "| في 10 أبريل 2025 دامت محادثات إسطنبول خمس ساعات. "
          + "| في 10 أبريل 2025 دامت محادثات إسطنبول 5 ساعات.",
      "كم دامت محادثات إسطنبول في أبريل 2025؟ "
          + "| في 10 أبريل 2025 دامت محادثات إسطنبول خمس ساعات. "
          + "| في 10 أبريل 2025 دامت محادثات إسطنبول نحو ست ساعات.",
      "كم دبلوماسيا ضم الوفد في إسطنبول في أبريل 2025؟ "
          + "| في 10 أبريل 2025 ضم الوفد الروسي في إسطنبول خمسة دبلوماسيين. "
          + "| في 10 أبريل 2025 ضم الوفد الأمريكي في إسطنبول سبعة دبلوماسيين.",
      "متى وصل ناريشكين إلى أنقرة؟ | وصل ناريشكين إلى أنقرة في 14 نوفمبر 2022. "
          + "| وصل ناريشكين إلى أنقرة في 9 مارس 2021.",
      "متى وصل ناريشكين إلى أنقرة؟ | وصل ناريشكين إلى أنقرة في 14 نوفمبر 2022. "
          + "| لم يصل ناريشكين إلى أنقرة في 13 نوفمبر 2022."})
  void whatMayBothBeRightDoesNot(String question, String one, String other) throws IOException {
    assertThat(disagreements(question, one, other)).isZero();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "خمس ساعات ونصف الساعة | 0", "خمس ساعات إلا ربعا | 0", "5 ساعات وعشرين دقيقة | 0",
      "خمس ساعات وخمسا وأربعين دقيقة | 0", "5 ساعات | 1"})
  void onlyTheWholeNumberIsTheSame(String other, int counted) throws IOException {
    String told = "في 10 أبريل 2025 دامت محادثات إسطنبول ";
    Answer.Quoted answer = ask("كم دامت محادثات إسطنبول في أبريل 2025؟",
        told + "خمس ساعات.", told + other + ".");
    assertThat(answer.quotes().stream().mapToInt(quote -> quote.alsoIn().size()).max())
        .hasValue(counted);
    assertThat(answer.disagreements()).isEmpty();
  }

  private int disagreements(String question, String one, String other) throws IOException {
    return ask(question, one, other).disagreements().size();
  }

  private Answer.Quoted ask(String question, String one, String other) throws IOException {
    try (SmallCorpus corpus = new SmallCorpus(folder)) {
      corpus.with("one.md", "خبر أول", one)
          .with("other.md", "خبر ثان", other)
          .with("wheat.md", "تجارة الحبوب", "تصدر الموانئ القمح والشعير عبر البحر الأسود.")
          .index();
      return (Answer.Quoted) corpus.answer(question, ALWAYS);
    }
  }
}
