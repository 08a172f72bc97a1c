package org.talksbot.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.talksbot.reply.SampleQuotes.KNOWN;
import static org.talksbot.reply.SampleQuotes.answer;
import static org.talksbot.reply.SampleQuotes.metadata;
import static org.talksbot.reply.SampleQuotes.noted;
import static org.talksbot.reply.SampleQuotes.quote;
import static org.talksbot.reply.SampleQuotes.source;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.talksbot.answer.Answer;
import org.talksbot.answer.Certainty;
import org.talksbot.answer.Disagreement;
import org.talksbot.answer.Highlight;
import org.talksbot.answer.Notes;
import org.talksbot.answer.Quote;
import org.talksbot.answer.RefusalReason;
import org.talksbot.answer.Speaker;
import org.talksbot.answer.Spelled;
import org.talksbot.article.DateSpan;
import org.talksbot.article.Metadata;
import org.talksbot.search.Source;
import org.talksbot.telegram.testserver.HtmlText;

/** Answers and refusals, also hostile ones; see {@link TelegramGolden}. */
class TelegramReplyTest {
  private static final String SENTENCE = "عقد اللقاء في أنقرة يوم الاثنين.";
  private static final TelegramReply REPLY = new TelegramReply(Messages.builtIn(),
      Numerals.LATIN, "TalksTestBot");

  static Stream<Arguments> answers() {
    LocalDate day = LocalDate.of(2022, 11, 14);
    return Stream.of(
        arguments("everything-known", answer(quote(SENTENCE, "يوم الاثنين", KNOWN, List.of()))),
        arguments("no-address", answered(metadata("لقاء في أنقرة", null, "وكالة المثال", null))),
        arguments("no-outlet", answered(
            metadata("لقاء في أنقرة", "https://example.org/a", null, DateSpan.day(day)))),
        arguments("no-title", answered(metadata("", "https://example.org/a", "وكالة", null))),
        arguments("nothing-known", answered(Metadata.NONE)),
        arguments("days-of-one-month", answered(dated(day, day.plusDays(3)))),
        arguments("days-of-two-months", answered(dated(day, day.plusDays(30)))),
        arguments("days-of-two-years", answered(dated(day, day.plusDays(60)))),
        arguments("three-quotes", answer(quote(SENTENCE, "أنقرة", KNOWN, List.of()),
            quote("طلبت واشنطن اللقاء.", null, dated(day, day), List.of()),
            quote("لم يعلن عن جدول الأعمال.", null, Metadata.NONE, List.of()))),
        arguments("notes", answer(noted(
            new Speaker("المتحدث باسم الكرملين دميتري بيسكوف", false), Certainty.CERTAIN))),
        arguments("notes-unsure", answer(noted(new Speaker("مصدر دبلوماسي", true),
            Certainty.LIKELY))),
        arguments("next-questions", new Answer.Quoted(answer(quote(SENTENCE, null, KNOWN,
            List.of())).quotes(), 0.9, List.of(), List.of("أين التقى الوفدان؟",
                "من مثل وكالة CIA في اللقاء؟"))),
        arguments("refused-next", new Answer.Refused(RefusalReason.NO_SUCH_FACT, List.of(),
            List.of(), 0.1, List.of(), List.of("أين التقى الوفدان؟"))),
        arguments("two-more-sources", answer(quote(SENTENCE, null, KNOWN,
            List.of(source(metadata("خبر آخر", "https://example.org/b", "صحيفة", null)),
                source(Metadata.NONE))))),
        arguments("seven-more-sources", answer(quote(SENTENCE, null, KNOWN,
            Collections.nCopies(7, source(metadata("خبر", null, null, null)))))),
        arguments("three-outlets", answer(quote(SENTENCE, null, KNOWN,
            List.of(source(metadata("خبر آخر", "https://example.org/b", "صحيفة", null)),
                source(metadata("خبر ثالث", null, "Example News", DateSpan.day(day))))))),
        arguments("two-outlets", answer(quote(SENTENCE, null, KNOWN,
            List.of(source(metadata("خبر آخر", "https://example.org/b", "صحيفة", null)))))),
        arguments("eleven-more-sources", answer(quote(SENTENCE, null, KNOWN,
            Collections.nCopies(11, source(metadata("خبر", null, null, null)))))),
        arguments("searched-for", searched(new Spelled("بيرنس", "بيرنز"))),
        arguments("searched-for-latin", searched(new Spelled("Burns", "بيرنز"),
            new Spelled("ناريشكن", "ناريشكين"))),
        arguments("searched-for-hostile", searched(new Spelled("<b>\u202E\u2066", "أنقرة"))),
        arguments("differ", differing(KNOWN, dated(day.plusDays(1), day.plusDays(1)))),
        arguments("differ-by-outlet", differing(KNOWN,
            metadata("Spies & co", null, "Example <News>", null))),
        arguments("differ-unknown", differing(Metadata.NONE, Metadata.NONE)),
        arguments("markup-in-title-and-quote", answer(quote("قال \"نعم\" & <b>لا</b> بعد 5 < 6.",
            "<b>لا</b>", metadata("<script>alert(1)</script> & \"خبر\"",
                "https://example.org/?a=1&b=\u00AB2\u00BB", "<i>وكالة</i>", null),
            List.of()))),
        arguments("latin-title", answered(metadata("Spies meet in Ankara",
            "https://example.org/a", "Example News", DateSpan.day(day)))),
        arguments("latin-inside-title", answered(metadata("مدير CIA في أنقرة",
            "https://example.org/a", "وكالة 24", null))),
        arguments("latin-first-in-quote", answer(quote("CIA أكدت اللقاء في أنقرة (Ankara) أمس.",
            "أمس", KNOWN, List.of()))),
        arguments("steering-in-title", answered(metadata("خبر\u202E\nمقلوب\u2066 \u200Fهنا",
            null, "وكالة\u00A0المثال", null))),
        arguments("script-address", answered(
            metadata("خبر", "javascript:alert(1)", null, null))),
        arguments("broken-address", answered(
            metadata("خبر", "https://exa mple.org/\"><b>", null, null))),
        arguments("address-with-fragment", answered(
            metadata("خبر", "https://example.org/a#part-2", null, null))),
        arguments("long-sentence", answer(quote("بدأ اللقاء في الصباح، وتناول - كما قيل - ملفات"
            + " كثيرة & متشعبة، ثم انتهى قبل الظهر بقليل.", "الصباح", KNOWN, List.of()))),
        arguments("endless-title", answered(metadata("كلمة ".repeat(100), null, null, null))),
        arguments("line-break-in-quote", answer(quote("قال الوزير:\nلن نتراجع.", "لن نتراجع",
            KNOWN, List.of()))),
        arguments("refused-empty", refused(RefusalReason.EMPTY)),
        arguments("refused-not-arabic", refused(RefusalReason.NOT_ARABIC, "hello")),
        arguments("refused-no-content", refused(RefusalReason.NO_CONTENT)),
        arguments("refused-unknown-word", refused(RefusalReason.UNKNOWN_WORD, "المريخ")),
        arguments("refused-two-words", refused(RefusalReason.UNKNOWN_WORD, "المريخ", "NASA")),
        arguments("refused-many-words", refused(RefusalReason.UNKNOWN_WORD, "المريخ", "زحل",
            "<b>", "\u202E", "المريخ", "عطارد", "نبتون", "بلوتو")),
        arguments("refused-no-such-fact", refused(RefusalReason.NO_SUCH_FACT)),
        arguments("refused-not-connected",
            refused(RefusalReason.NOT_CONNECTED, "جنيف")),
        arguments("refused-small-talk", refused(RefusalReason.SMALL_TALK)),
        arguments("refused-about-bot", refused(RefusalReason.ABOUT_BOT)),
        arguments("refused-insult", refused(RefusalReason.INSULT)),
        arguments("refused-instruction", refused(RefusalReason.INSTRUCTION)),
        arguments("refused-opinion", refused(RefusalReason.OPINION)),
        arguments("refused-other-topic", refused(RefusalReason.OTHER_TOPIC)),
        arguments("refused-leftover", refused(RefusalReason.LEFTOVER)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("answers")
  void looksAsInTheGoldenFile(String name, Answer answer) throws IOException {
    TelegramGolden.check(name, REPLY.answer(answer, AnswerView.PLAIN));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("answers")
  void everyLineOutsideQuotesBeginsWithAnArabicLetter(String name, Answer answer) {
    for (MessagePart part : REPLY.answer(answer, AnswerView.PLAIN).parts()) {
      String outside = part.html().replaceAll("(?s)<blockquote>.*?</blockquote>", "");
      assertThat(HtmlText.read(outside).visible().lines().filter(line -> !line.isEmpty()))
          .as(name)
          .allMatch(line -> Character.getDirectionality(
              line.codePointAt(0)) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("answers")
  void markupSaysWhatThePlainTextSays(String name, Answer answer) {
    assertThat(REPLY.answer(answer, AnswerView.PLAIN).parts()).as(name)
        .allSatisfy(part -> assertThat(HtmlText.read(part.html()).visible())
            .isEqualTo(part.plain()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("answers")
  void quotesAreVerbatim(String name, Answer answer) {
    List<String> shown = REPLY.answer(answer, AnswerView.PLAIN)
        .parts()
        .stream()
        .flatMap(part -> HtmlText.read(part.html()).quotations().stream())
        .toList();
    assertThat(shown).as(name).isEqualTo(switch (answer) {
      case Answer.Quoted quoted -> quoted.quotes().stream().map(Quote::text).toList();
      case Answer.Refused _ -> List.of();
    });
  }

  @Test
  void longQuoteIsCutAtSentenceEndsAndLosesNothing() {
    String text = "قيلت هذه الجملة مرارًا في يوم واحد. ".repeat(300).strip();
    List<MessagePart> parts = REPLY
        .answer(answer(quote(text, null, KNOWN, List.of())), AnswerView.PLAIN)
        .parts();
    assertThat(parts).hasSize(3);
    assertThat(quoted(parts)).isEqualTo(text);
    assertThat(parts.subList(0, 2)).allSatisfy(part -> assertThat(part.plain()).endsWith(". "));
  }

  @Test
  void longHighlightStaysBoldInEveryPart() {
    String text = "كلمة ".repeat(2000).strip();
    List<MessagePart> parts = REPLY
        .answer(answer(quote(text, text, KNOWN, List.of())), AnswerView.PLAIN)
        .parts();
    assertThat(parts.stream()
        .flatMap(part -> HtmlText.read(part.html()).bold().stream())
        .collect(Collectors.joining())).isEqualTo(text);
  }

  @Test
  void pairsOfSurrogatesStayTogetherWhereTextIsCut() {
    String text = "ا" + "\uD83D\uDE00".repeat(5000);
    List<MessagePart> parts = REPLY
        .answer(answer(quote(text, null, KNOWN, List.of())), AnswerView.PLAIN)
        .parts();
    assertThat(quoted(parts)).isEqualTo(text);
    assertThat(parts).allSatisfy(part -> assertThat(part.plain()
        .codePoints()
        .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)).isFalse());
  }

  @Test
  void highlightNeverCutsAPairOfSurrogates() {
    Quote quote = quote("ا\uD83D\uDE00ب", null, KNOWN, List.of());
    Quote cut = new Quote(quote.passage(), quote.sentence(), new Highlight(2, 3), 1, List.of(),
        Notes.NONE);
    assertThat(REPLY.answer(answer(cut), AnswerView.PLAIN).parts().getFirst().html())
        .contains("<b>\uD83D\uDE00</b>");
  }

  @Test
  void quoteThatDoesNotFitAnyMoreGoesToTheNextMessageWhole() {
    Quote quote = quote("كلمة ".repeat(500).strip() + ".", null, KNOWN, List.of());
    List<MessagePart> parts = REPLY.answer(answer(quote, quote, quote), AnswerView.PLAIN).parts();
    assertThat(parts).hasSize(3)
        .allSatisfy(
            part -> assertThat(HtmlText.read(part.html()).quotations())
                .containsExactly(quote.text()));
  }

  private static String quoted(List<MessagePart> parts) {
    return parts.stream()
        .flatMap(part -> HtmlText.read(part.html()).quotations().stream())
        .collect(Collectors.joining());
  }

  private static Answer searched(Spelled... variants) {
    return new Answer.Quoted(List.of(quote(SENTENCE, null, KNOWN, List.of())), 0.9, List.of(),
        List.of(), List.of(variants));
  }

  /** The first two of three quotes, on articles of that metadata, contradict each other. */
  private static Answer differing(Metadata one, Metadata other) {
    return new Answer.Quoted(
        List.of(quote("ضم الوفد 5 مندوبين.", "5 مندوبين", one, List.of()),
            quote("ضم الوفد ستة مندوبين.", "ستة مندوبين", other, List.of()),
            quote(SENTENCE, null, KNOWN, List.of())),
        0.9, List.of(), List.of(), List.of(), List.of(new Disagreement(0, 1)));
  }

  private static Answer answered(Metadata metadata) {
    return answer(quote(SENTENCE, null, metadata, List.<Source>of()));
  }

  private static Metadata dated(LocalDate from, LocalDate to) {
    return metadata("لقاء في أنقرة", "https://example.org/a", "وكالة المثال",
        new DateSpan(from, to));
  }

  private static Answer refused(RefusalReason reason, String... missing) {
    return new Answer.Refused(reason, List.of(missing), List.of(), 0.1, List.of(), List.of());
  }
}
