package org.talksbot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.talksbot.arabic.SentenceSplitter;
import org.talksbot.article.Metadata;
import org.talksbot.article.Sentence;
import org.talksbot.question.QuestionKind;
import org.talksbot.search.Passage;
import org.talksbot.search.Source;

class QuoteExtentTest {
  private final QuoteExtent extent = new QuoteExtent(new AnswerSpans(SpanWords.load()));

  @Test
  void sentenceThatPointsBackTakesTheOneBefore() {
    check(QuestionKind.WHAT, "غادر الوفد قبل الظهر. وهو ما أثار استغراب الصحفيين.", 1, false, 0, 1);
    check(QuestionKind.WHAT, "غادر الوفد قبل الظهر. لكنه عاد بعد ساعة.", 1, false, 0, 1);
    check(QuestionKind.WHAT, "غادر الوفد قبل الظهر. ولذلك تأجلت الجلسة.", 1, false, 0, 1);
  }

  @Test
  void sentenceThatIsUnderstoodAloneStaysAlone() {
    check(QuestionKind.WHAT, "غادر الوفد قبل الظهر. ووصل وفد آخر مساء.", 1, false, 1, 1);
    check(QuestionKind.WHAT, "لكنه عاد بعد ساعة. ووصل وفد آخر مساء.", 0, false, 0, 0);
  }

  @Test
  void unnamedSpeakerTakesTheSentenceBefore() {
    check(QuestionKind.WHAT, "وزع بيان في القاعة. وأضاف أن الجولة انتهت.", 1, true, 0, 1);
    check(QuestionKind.WHAT, "وزع بيان في القاعة. وأضاف أن الجولة انتهت.", 1, false, 1, 1);
  }

  @Test
  void dateInTheNextSentenceIsQuotedWithIt() {
    check(QuestionKind.WHEN, "التقى الوزيران في القصر. وجاء ذلك في 3 مارس 2021.", 0, false, 0, 1);
    check(QuestionKind.WHEN, "التقى الوزيران في 2 مارس. وجاء ذلك في جو ودي.", 0, false, 0, 0);
    check(QuestionKind.WHEN, "التقى الوزيران في القصر. ولد الوزير في 3 مارس 1950.", 0, false, 0,
        0);
    check(QuestionKind.WHO, "التقى الوزيران في القصر. وجاء ذلك في 3 مارس 2021.", 0, false, 0, 0);
  }

  @Test
  void companionIsQuotedWithASentenceThatNeedsNoOther() {
    String text = "وصل الوفد مساء. ونزل في فندق قديم. لكنه لم ينم.";
    assertThat(of(text, 1, Optional.of(0))).isEqualTo(stretch(text, 0, 1));
    assertThat(of(text, 0, Optional.of(1))).isEqualTo(stretch(text, 0, 1));
    assertThat(of(text, 2, Optional.of(1))).isEqualTo(stretch(text, 1, 2));
  }

  private Sentence of(String text, int at, Optional<Integer> companion) {
    Passage passage = passage(text);
    return extent.of(QuestionKind.WHAT, passage, passage.sentences().get(at), () -> false,
        companion.map(passage.sentences()::get));
  }

  private static Sentence stretch(String text, int first, int last) {
    List<Sentence> sentences = passage(text).sentences();
    return new Sentence(sentences.get(first).start(), sentences.get(last).end());
  }

  @Test
  void longPairIsNotQuoted() {
    check(QuestionKind.WHAT, "كلمة ".repeat(100) + "أخيرة. وهو ما لم يسمعه أحد.", 1, false, 1, 1);
  }

  private void check(QuestionKind kind, String text, int at, boolean speakerMissing, int first,
      int last) {
    Passage passage = passage(text);
    assertThat(extent.of(kind, passage, passage.sentences().get(at), () -> speakerMissing,
        Optional.empty())).isEqualTo(stretch(text, first, last));
  }

  private static Passage passage(String text) {
    List<Sentence> sentences = new ArrayList<>();
    new SentenceSplitter().split(text, 0, text.length())
        .forEach(span -> sentences.add(new Sentence(span.start(), span.end())));
    return new Passage(new Source("a", "a", Metadata.NONE), 0, 1, text, sentences);
  }
}
