package org.talksbot.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Bidi;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.talksbot.answer.Answer;
import org.talksbot.answer.Certainty;
import org.talksbot.answer.Disagreement;
import org.talksbot.answer.Quote;
import org.talksbot.answer.RefusalReason;
import org.talksbot.answer.Speaker;
import org.talksbot.answer.Spelled;
import org.talksbot.article.DateSpan;
import org.talksbot.article.Metadata;
import org.talksbot.search.Source;

/** What the program says now is written to {@code target/replies}, beside Telegram's messages. */
class TerminalReplyTest {
  private static final Path NOW = Path.of("target", "replies");

  @Test
  void showsQuoteAnswerAndSourceWithoutDecoration() throws IOException {
    check(TerminalStyle.PLAIN, Quotes.answer(Quotes.dated()), "quote-plain.txt");
  }

  @Test
  void marksTheAnswerInsideTheQuoteOnATerminal() throws IOException {
    check(TerminalStyle.ANSI, Quotes.answer(Quotes.dated()), "quote-ansi.txt");
  }

  @Test
  void showsWhatIsKnownBesideTheWordsAndWhatToAskNext() throws IOException {
    Quote noted = SampleQuotes.noted(new Speaker("مصدر دبلوماسي", true), Certainty.LIKELY);
    check(TerminalStyle.PLAIN, new Answer.Quoted(List.of(noted), 0.9, List.of(),
        List.of("أين التقى الوفدان؟", "من حضر؟")), "notes-plain.txt");
  }

  @Test
  void separatesQuotesAndNamesFileLineAndOtherArticles() throws IOException {
    check(TerminalStyle.PLAIN, Quotes.answer(Quotes.dated(), Quotes.withoutUrl()),
        "quotes-plain.txt");
  }

  @Test
  void saysHowManyTellTheSameAndWhichTheyAre() throws IOException {
    Source other = new Source("b.md", "b.md", new Metadata("خبر ثان", "https://example.org/b",
        "صحيفة", null, DateSpan.day(LocalDate.of(2022, 11, 16)), List.of(), null));
    Source third = new Source("c.md", "c.md",
        new Metadata("خبر ثالث", null, "Example News", null, null, List.of(), null));
    check(TerminalStyle.PLAIN,
        Quotes.answer(Quotes.quote(Quotes.SENTENCE, null, Quotes.ANKARA, other, third)),
        "told-by-plain.txt");
  }

  @Test
  void saysWhatWasSearchedForAndWhereTheSourcesDiffer() throws IOException {
    String five = "ضم الوفد 5 مندوبين.";
    String six = "ضم الوفد ستة مندوبين.";
    Metadata latin = new Metadata("خبر", null, "RIA Novosti", null,
        DateSpan.day(LocalDate.of(2022, 11, 14)), List.of(), null);
    Metadata undated = new Metadata("خبر", null, "صحيفة", null, null, List.of(), null);
    Answer answer = new Answer.Quoted(
        List.of(Quotes.quote(five, Quotes.highlight(five, "5 مندوبين"), latin),
            Quotes.quote(six, Quotes.highlight(six, "ستة مندوبين"), undated), Quotes.dated()),
        0.9, List.of(), List.of(),
        List.of(new Spelled("بيرنس", "بيرنز"), new Spelled("Naryshkin", "ناريشكين")),
        List.of(new Disagreement(0, 1)));
    check(TerminalStyle.PLAIN, answer, "differ-plain.txt");
    check(TerminalStyle.ANSI, answer, "differ-ansi.txt");
  }

  @Test
  void quoteStandsWordForWordOnALineOfItsOwn() {
    String quoted = "قال \"نعم\"\u00A0– ثم\tأضاف:  لا…";
    assertThat(plain(Quotes.answer(Quotes.quote(quoted, null, Metadata.NONE))).lines().toList())
        .contains("«" + quoted + "»");
  }

  @Test
  void leadsInWhereAQuoteBeginsWithLatinLetters() {
    String quoted = "(CNN) نقلت الخبر.";
    assertThat(plain(Quotes.answer(Quotes.quote(quoted, null, Metadata.NONE))))
        .startsWith("الاقتباس: «" + quoted + "»\n");
  }

  @Test
  void anOutletInLatinLettersStandsApartFromTheDate() {
    Metadata metadata = new Metadata("", null, "RIA Novosti", null,
        DateSpan.day(LocalDate.of(2025, 2, 18)), List.of(), null);
    assertThat(plain(Quotes.answer(Quotes.quote(Quotes.SENTENCE, null, metadata))).lines())
        .contains("المصدر: RIA Novosti", "تاريخ النشر: 18 فبراير/شباط 2025");
  }

  @Test
  void everyLineRunsInOneKnownDirection() {
    String text = plain(Quotes.answer(Quotes.dated(), Quotes.withoutUrl()));
    for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
      Bidi bidi = new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
      boolean latin = line.matches("https:.*|ankara.md:7|─+");
      assertThat(latin ? bidi.isLeftToRight() : !bidi.baseIsLeftToRight()).as(line).isTrue();
    }
  }

  @Test
  void nothingInvisibleIsWrittenToAPipe() {
    assertThat(plain(Quotes.answer(Quotes.dated(), Quotes.withoutUrl())))
        .doesNotContainPattern("[\\p{C}&&[^\\n]]");
  }

  @Test
  void answerThatGoesOverAnEndOfLineIsToldOnOne() {
    String text = "حضر وزير\nالخارجية أمس.";
    assertThat(plain(Quotes.answer(
        Quotes.quote(text, Quotes.highlight(text, "وزير\nالخارجية"), Quotes.ANKARA))))
        .contains(text)
        .contains("وزير الخارجية\n")
        .doesNotContain("\uFFFD");
  }

  @Test
  void controlCharactersOfAnArticleDoNotReachTheTerminal() {
    String text = "جملة\u001B[2J خبيثة.";
    Metadata metadata = new Metadata("عنوان\r\u0007", "https://news.example/\u009B1m", "ناشر\n",
        null, null, List.of(), null);
    String reply = new TerminalReply(TerminalStyle.PLAIN)
        .text(Quotes.answer(Quotes.quote(text, null, metadata)));
    assertThat(reply).contains("«جملة\uFFFD[2J خبيثة.»")
        .doesNotContain("\u001B", "\r", "\u0007",
            "\u009B");
  }

  @ParameterizedTest
  @EnumSource(RefusalReason.class)
  void everyRefusalIsOneArabicSentence(RefusalReason reason) {
    String reply = plain(refused(reason));
    assertThat(reply).endsWith("\n").hasLineCount(1);
    assertThat(new Bidi(reply, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight())
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "طوكيو       | كلمة «طوكيو».", "طوكيو;باريس | ما يلي: «طوكيو»، «باريس»."})
  void refusalNamesTheWordsThatNoArticleHolds(String words, String expected) {
    assertThat(plain(refused(RefusalReason.UNKNOWN_WORD, words.split(";"))).strip())
        .endsWith(expected);
  }

  @Test
  void aLongWordOfTheUserIsShortened() {
    assertThat(plain(refused(RefusalReason.UNKNOWN_WORD, "س".repeat(500))))
        .contains("«" + "س".repeat(40) + "…»");
  }

  private static Answer refused(RefusalReason reason, String... missing) {
    return new Answer.Refused(reason, List.of(missing), List.of(), 0.1, List.of(), List.of());
  }

  private static String plain(Answer answer) {
    return new TerminalReply(TerminalStyle.PLAIN).text(answer);
  }

  private static void check(TerminalStyle style, Answer answer, String golden) throws IOException {
    String shown = Golden.visible(new TerminalReply(style).text(answer));
    Files.createDirectories(NOW);
    Files.writeString(NOW.resolve(golden), shown);
    assertThat(shown)
        .isEqualTo(Golden.read(golden));
  }
}
