package org.talksbot.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.talksbot.question.Question;
import org.talksbot.search.Source;

/** The engine over a real index of small articles. */
class QuotingAnswererTest {
  private static final AnswerSettings ALWAYS = new AnswerSettings(3, 0);

  private static final String ANKARA = "التقى بيرنز نظيره ناريشكين في أنقرة يوم 14 نوفمبر 2022.";
  private static final String WARNING = "حمل بيرنز تحذيرا من عواقب السلاح النووي.";
  private static final String RIYADH = "جلس لافروف وروبيو إلى طاولة واحدة في الرياض صباح 18 فبراير 2025.";
  private static final String HOURS = "دامت جلسة الرياض أربع ساعات ونصف.";
  private static final String STAFF = "ناقش الدبلوماسيون عمل السفارتين وحجم طواقمهما في منزل القنصل الأمريكي.";
  private static final String NEARLY_STAFF = "ناقش الدبلوماسيون عمل السفارتين وحجم طواقمهما أمس في منزل القنصل الأمريكي.";
  private static final String WHEAT = "تصدر الموانئ القمح والشعير عبر البحر الأسود.";

  private final Path folder;
  private final SmallCorpus corpus;

  QuotingAnswererTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    corpus = new SmallCorpus(folder)
        .with("ankara.md", "رئيسا الاستخبارات في تركيا", ANKARA, WARNING)
        .with("riyadh.md", "الوزيران في السعودية", RIYADH, HOURS)
        .with("istanbul.md", "السفارتان على الطاولة", STAFF)
        .with("istanbul-late.md", "ما بعد الجولة", NEARLY_STAFF, "غادر الوفدان المدينة مساء.")
        .with("wheat.md", "تجارة الحبوب", WHEAT)
        .with("wheat-copy.md", "تجارة الحبوب", WHEAT)
        .index();
  }

  @AfterEach
  void close() throws IOException {
    corpus.close();
  }

  static Stream<List<String>> questions() {
    return Stream.of(List.of("متى التقى بيرنز وناريشكين في أنقرة؟", ANKARA),
        List.of("امتى بيرنز قابل ناريشكين في انقره", ANKARA),
        List.of("مم حذر بيرنز؟", WARNING), List.of("أين جلس لافروف وروبيو؟", RIYADH),
        List.of("كم ساعة دامت جلسة الرياض؟", HOURS),
        List.of("ماذا تصدر موانئ البحر الأسود؟", WHEAT));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void rightSentenceIsQuotedFirst(List<String> questionAndQuote) {
    assertThat(quotes(questionAndQuote.getFirst()).getFirst().text())
        .isEqualTo(questionAndQuote.getLast());
  }

  @ParameterizedTest
  @MethodSource("questions")
  void everyQuoteIsCutFromItsFile(List<String> questionAndQuote) {
    for (Quote quote : quotes(questionAndQuote.getFirst())) {
      assertThat(corpus.text(quote.source().file())
          .substring(quote.sentence().start(), quote.sentence().end())).isEqualTo(quote.text());
    }
  }

  @Test
  void quotesStandBestFirst() {
    assertThat(quotes("متى التقى بيرنز وناريشكين في أنقرة؟")).extracting(Quote::score)
        .isSortedAccordingTo((a, b) -> Double.compare(b, a));
  }

  @Test
  void nearlyTheSameSentenceOfTwoArticlesIsOneQuote() {
    List<Quote> quotes = quotes("ماذا ناقش الدبلوماسيون في منزل القنصل؟");
    Quote first = quotes.getFirst();
    assertThat(Stream.concat(Stream.of(first.source()), first.alsoIn().stream()))
        .extracting(Source::file)
        .containsExactlyInAnyOrder("istanbul.md", "istanbul-late.md");
    assertThat(quotes).extracting(Quote::text)
        .filteredOn(text -> text.contains("القنصل"))
        .hasSize(1);
  }

  @Test
  void articleOfTheSameTextIsNamedBesideTheFirst() {
    Quote first = quotes("ماذا تصدر موانئ البحر الأسود؟").getFirst();
    assertThat(Stream.concat(Stream.of(first.source()), first.alsoIn().stream()))
        .extracting(Source::file)
        .containsExactlyInAnyOrder("wheat.md", "wheat-copy.md");
  }

  @Test
  void bestArticleIsTheFirstPassage() {
    assertThat(corpus.answer("متى التقى بيرنز وناريشكين في أنقرة؟", ALWAYS).passages())
        .startsWith("ankara.md")
        .doesNotHaveDuplicates();
  }

  @Test
  void followUpIsAnsweredFromWhatTheQuestionBeforeWasAbout() {
    Question question = new Question("وأين؟", List.of("متى جلس لافروف وروبيو إلى طاولة واحدة؟"));
    assertThat(quotes(corpus.answerer().answer(question)).getFirst().text()).isEqualTo(RIYADH);
  }

  @Test
  void dateOfAnotherEventIsNotHighlighted() throws IOException {
    String question = "متى التقى بيرنز وناريشكين في أنقرة؟";
    assertThat(highlight(quotes(corpus.answer(question, ALWAYS)).getFirst()))
        .isEqualTo("يوم 14 نوفمبر 2022");
    SmallCorpus war = new SmallCorpus(folder.resolve("war")).with("a.md",
        "بيرنز وناريشكين في أنقرة", "كان ذلك أول اتصال منذ اندلاع الحرب في 24 فبراير 2022.")
        .index();
    try (war) {
      List<Quote> quotes = quotes(war.answer(question, ALWAYS));
      assertThat(quotes.getFirst().text()).contains("24 فبراير");
      assertThat(quotes.getFirst().highlight()).isNull();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "؟؟", "\uD83D\uDE00", "\uD83D"})
  void textWithoutAWordIsRefusedAsEmpty(String text) {
    checkRefused(text, RefusalReason.EMPTY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"What is the capital of Peru?", "Когда прошла встреча", "12345"})
  void otherLanguagesAreRefusedAsNotArabic(String text) {
    checkRefused(text, RefusalReason.NOT_ARABIC);
  }

  @ParameterizedTest
  @ValueSource(strings = {"السلام عليكم ورحمة الله", "تحياتي", "صباح الخير"})
  void greetingsAreRefusedAsWithoutContent(String text) {
    checkRefused(text, RefusalReason.NO_CONTENT);
  }

  @ParameterizedTest
  @CsvSource({"متى بنيت أهرامات الجيزة؟, بنيت أهرامات الجيزة",
      "من فاز بكأس العالم مع بيرنز؟, فاز بكأس العالم"})
  void wordsThatNoArticleHoldsAreNamed(String text, String missing) {
    assertThat(checkRefused(text, RefusalReason.UNKNOWN_WORD).missingWords())
        .containsExactly(missing.split(" "));
  }

  @Test
  void knownWordsThatDoNotStandTogetherAreRefused() {
    checkRefused("متى صدر القنصل طاولة القمح مساء؟", RefusalReason.NO_SUCH_FACT);
  }

  @Test
  void floorDecidesBetweenAnswerAndRefusal() {
    String question = "متى التقى بيرنز وناريشكين في أنقرة؟";
    double confidence = corpus.answer(question, ALWAYS).confidence();
    assertThat(corpus.answer(question, new AnswerSettings(3, confidence)))
        .isInstanceOf(Answer.Quoted.class);
    Answer above = corpus.answer(question, new AnswerSettings(3, Math.nextUp(confidence)));
    assertThat(above).isInstanceOfSatisfying(Answer.Refused.class,
        refused -> assertThat(refused.below().getFirst().text()).isEqualTo(ANKARA));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5})
  void noMoreQuotesThanAsked(int maxQuotes) {
    Answer answer = corpus.answer("بيرنز الرياض السفارتين القمح جلسة",
        new AnswerSettings(maxQuotes, 0));
    assertThat(quotes(answer)).hasSizeBetween(1, maxQuotes);
  }

  @ParameterizedTest
  @CsvSource({"في جدة يوم الأحد, في أبها يوم الأحد", "في 3 مارس, في 4 مارس",
      "وقد وافقا على الهدنة, ولم يوافقا على الهدنة"})
  void anotherPlaceNumberOrNegationIsAnotherQuote(String one, String other) throws IOException {
    String start = "تصافح الوزيران الروسي والأمريكي طويلا أمام عدسات المصورين ";
    try (SmallCorpus two = new SmallCorpus(folder.resolve("two"))) {
      two.with("a.md", "خبر أول", start + one + ".").with("b.md", "خبر ثان", start + other + ".");
      List<Quote> found = quotes(two.index().answer("هل تصافح الوزيران أمام المصورين؟", ALWAYS));
      assertThat(found).hasSize(2).allSatisfy(quote -> assertThat(quote.alsoIn()).isEmpty());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ما سعر القمح؟", "من طباخ الرياض؟"})
  void halfOfTheWordsUnknownIsRefused(String question) {
    checkRefused(question, RefusalReason.UNKNOWN_WORD);
  }

  @Test
  void anEndlessLineIsNoQuote() throws IOException {
    try (SmallCorpus endless = new SmallCorpus(folder.resolve("endless"))) {
      endless.with("a.md", "سرد", "تصافح الوزيران " + "ثم تبادلا الحديث ".repeat(200) + ".",
          "تصافح الوزيران ساعة الوداع.");
      assertThat(quotes(endless.index().answer("متى تصافح الوزيران؟", ALWAYS)))
          .extracting(Quote::text)
          .containsExactly("تصافح الوزيران ساعة الوداع.");
    }
  }

  @Test
  void weakSecondQuotesAreLeftOut() {
    assertThat(quotes(corpus.answer("ماذا تصدر الموانئ عبر البحر الأسود؟", ALWAYS)))
        .extracting(Quote::text)
        .containsExactly(WHEAT);
  }

  @Test
  void equallyGoodSentencesAreAllQuoted() {
    assertThat(quotes(corpus.answer("جلسة الرياض", ALWAYS)).stream()
        .map(Quote::text)
        .toList()
        .toString()).contains(RIYADH, HOURS);
  }

  @ParameterizedTest
  @CsvSource({"0, 0.2", "11, 0.2", "3, -0.1", "3, 1.1", "3, NaN"})
  void settingsOutOfRangeAreRefused(int maxQuotes, double floor) {
    assertThatIllegalArgumentException().isThrownBy(() -> new AnswerSettings(maxQuotes, floor));
  }

  static Stream<String> hostile() {
    return Stream.of("م".repeat(1_000_000), "محادثات ".repeat(100_000),
        "م" + "\u0651".repeat(10_000), "\u064B".repeat(10_000),
        "+(بيرنز AND -أنقرة) OR \"title:*\" ~2 ^9 [a TO z] \\ /.*/ {!}", "*:*", "بيرنز*", "NOT",
        "\u202E\u2066متى التقى\u2069 بيرنز\u202C", "بيرنز \uD83D", "\uDE00 بيرنز \uD83D أنقرة",
        "\u0000بيرنز\uFFFF", "\uFEFF", "<script>alert(1)</script>", "1".repeat(5000));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void hostileInputIsAnsweredOrRefused(String text) {
    Answer answer = corpus.answer(text, AnswerSettings.DEFAULT);
    assertThat(answer.confidence()).isBetween(0.0, 1.0);
    assertThat(corpus.answerer().answer(new Question(text, List.of(text, text))).confidence())
        .isBetween(0.0, 1.0);
  }

  @Test
  void marksOfDirectionDoNotHideTheQuestion() {
    assertThat(quotes("\u202Eمتى التقى \u2067بيرنز\u2069 وناريشكين\u200F في أنقرة\u202C").getFirst()
        .text()).isEqualTo(ANKARA);
  }

  private List<Quote> quotes(String question) {
    return quotes(corpus.answer(question, ALWAYS));
  }

  private static List<Quote> quotes(Answer answer) {
    assertThat(answer.confidence()).isBetween(0.0, 1.0);
    assertThat(answer).isInstanceOf(Answer.Quoted.class);
    return ((Answer.Quoted) answer).quotes();
  }

  private static String highlight(Quote quote) {
    Highlight highlight = quote.highlight();
    return highlight == null ? "" : quote.text().substring(highlight.start(), highlight.end());
  }

  private Answer.Refused checkRefused(String question, RefusalReason reason) {
    Answer answer = corpus.answer(question, AnswerSettings.DEFAULT);
    assertThat(answer).as("%s", answer).isInstanceOf(Answer.Refused.class);
    Answer.Refused refused = (Answer.Refused) answer;
    assertThat(refused.reason()).isEqualTo(reason);
    return refused;
  }
}
