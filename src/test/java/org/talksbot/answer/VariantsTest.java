package org.talksbot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words of a question are told to have been taken for others. */
class VariantsTest {
  private final SmallCorpus corpus;

  VariantsTest(@TempDir Path folder) throws IOException {
    corpus = new SmallCorpus(folder)
        .with("calls.md", "مكالمات", "تحدث بيتروشكين وكولنغتون في الرياض عن المشكلة النووية.")
        .with("friday.md", "موعد", "تبدأ جلسات التفكير الهادئ كل صباح من أيام الجمعة.")
        .index();
  }

  @AfterEach
  void close() throws IOException {
    corpus.close();
  }

  @ParameterizedTest
  @CsvSource({"بتروشكين, بيتروشكين", "كولنجتون, كولنغتون", "الرياظ, الرياض",
      "وبتروشكين, بيتروشكين", "Kolington, كولنغتون", "المشلكة, المشكلة"})
  void namesAndSlipsOfTheFingerAreTold(String typed, String found) {
    assertThat(variants("تحدث عن النووية " + typed)).containsExactly(
        new Spelled(typed, found));
  }

  @ParameterizedTest
  @CsvSource({"جامعة", "جمعات", "تفكر", "هادي", "جلسه", "بجلسات", "المفكر"})
  void otherWordsOfOneRootAreNotTold(String typed) {
    assertThat(variants("متى جلسات صباح أيام " + typed)).isEmpty();
  }

  private List<Spelled> variants(String question) {
    return corpus.answer(question, new AnswerSettings(3, 0)).variants();
  }
}
