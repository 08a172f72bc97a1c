package org.talksbot.answer.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.talksbot.article.Metadata;
import org.talksbot.article.Sentence;
import org.talksbot.search.Passage;
import org.talksbot.search.Source;

class SpeakersTest {
  private static final String ARROW = " => ";
  private static final String HEAD = "##";

  private final Speakers speakers = new Speakers();

  /**
   * A sentence in its article.
   *
   * @param article the article
   * @param sentence the sentence
   * @param text its text, for the report
   * @param expected who says it, "?" before one whose name is kept back, "-" for nobody
   */
  record Case(List<Passage> article, Sentence sentence, String text, String expected) {
    @Override
    public String toString() {
      return text + ARROW + expected;
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void speakerIsFoundOrNone(Case one) {
    assertThat(shown(one.article(), one.sentence())).isEqualTo(one.expected());
  }

  @Test
  void thereAreEnoughCases() {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(80);
  }

  @Test
  void sentenceOfAnotherArticleHasNoSpeaker() {
    List<Passage> article = article(List.of("قال بيسكوف إن الباب مفتوح.")).article();
    assertThat(speakers.of(article, new Sentence(3, 9))).isEmpty();
    assertThat(speakers.of(List.of(), new Sentence(3, 9))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      قال بيسكوف إن الباب مفتوح. | وأضاف أن الموعد قريب. | true
      قال بيسكوف إن الباب مفتوح. | وقال مسؤول أميركي إن الموعد بعيد. | false
      قال بيسكوف إن الباب مفتوح. | وتوقف التحضير للقاء في المساء. | false
      توقف التحضير للقاء في المساء. | وقال بيسكوف إن الباب مفتوح. | false
      """)
  void twoSentencesHaveOneSpeakerWhereTheSecondGoesOn(String one, String other, boolean may) {
    String text = one + " " + other;
    Sentence first = new Sentence(0, one.length());
    Sentence second = new Sentence(one.length() + 1, text.length());
    Passage passage = new Passage(new Source("a", "a", Metadata.NONE), 0, 1, text,
        List.of(first, second));
    assertThat(speakers.mayBeOf(passage, new Sentence(0, text.length()))).isEqualTo(may);
    assertThat(speakers.mayBeOf(passage, second)).isEqualTo(!other.startsWith("وتوقف"));
  }

  @Test
  void endlessSentenceIsReadInReasonableTime() {
    String sentence = "قال وزير " + "وقال رئيس الوفد ".repeat(20_000) + "بحسب المصدر";
    List<Passage> article = article(List.of(sentence)).article();
    assertThat(shown(article, article.getFirst().sentences().getFirst())).isEqualTo("-");
  }

  private String shown(List<Passage> article, Sentence sentence) {
    return speakers.of(article, sentence)
        .map(found -> (found.anonymous() ? "?" : "") + found.name())
        .orElse("-");
  }

  static List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (String block : lines().split("\n\n+", -1)) {
      List<String> lines = block.lines().filter(line -> !line.startsWith("# ")).toList();
      List<String> texts = lines.stream().map(line -> line.split(ARROW, -1)[0]).toList();
      Paragraphs article = article(texts);
      for (int i = 0; i < lines.size(); i++) {
        String[] parts = lines.get(i).split(ARROW, -1);
        if (parts.length == 2) {
          cases.add(new Case(article.article(), article.sentences().get(i), parts[0], parts[1]));
        }
      }
    }
    return cases;
  }

  /**
   * An article of one sentence a paragraph.
   *
   * @param article its passages
   * @param sentences the sentence of each paragraph
   */
  private record Paragraphs(List<Passage> article, List<Sentence> sentences) {}

  private static Paragraphs article(List<String> texts) {
    Source source = new Source("a", "a", Metadata.NONE);
    List<Passage> passages = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (String text : texts) {
      Sentence sentence = new Sentence(start, start + text.length());
      sentences.add(sentence);
      if (text.equals(HEAD)) {
        start += 20;
        continue;
      }
      passages.add(new Passage(source, start, 1, text, List.of(sentence)));
      start += text.length() + 1;
    }
    return new Paragraphs(passages, sentences);
  }

  private static String lines() {
    try (InputStream in = SpeakersTest.class.getResourceAsStream("speakers.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
