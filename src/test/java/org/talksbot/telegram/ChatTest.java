package org.talksbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talksbot.reply.SampleQuotes.KNOWN;
import static org.talksbot.reply.SampleQuotes.answer;
import static org.talksbot.reply.SampleQuotes.quote;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.talksbot.answer.AnswerSettings;
import org.talksbot.answer.Knowledge;
import org.talksbot.answer.QuotingAnswerer;
import org.talksbot.answer.SuggestingAnswerer;
import org.talksbot.article.ArticleFolder;
import org.talksbot.article.Corpus;
import org.talksbot.search.IndexListener;
import org.talksbot.search.index.CorpusShelf;
import org.talksbot.search.lucene.LuceneIndex;
import org.talksbot.state.BotState;
import org.talksbot.state.Vote;
import org.talksbot.telegram.testserver.SentMessage;
import org.talksbot.telegram.testserver.TestBotApi;
import org.talksbot.verify.Verifier;

/** Conversations with the real engine on the articles that come with the program. */
@Timeout(60)
@TestInstance(Lifecycle.PER_CLASS)
class ChatTest {
  private static final String ANKARA = "متى التقى بيرنز وناريشكين في أنقرة؟";
  private static final String ALASKA = "أين التقى ترامب وبوتين في أغسطس 2025؟";
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private LuceneIndex index;
  private BotContent content;
  private Path folder;
  private TestBotApi api;
  private MovableClock clock;

  @BeforeAll
  void openIndex(@TempDir Path data) {
    index = new LuceneIndex(data);
    Corpus corpus = new Corpus(List.of(Path.of("corpus")));
    index.update(corpus, IndexListener.SILENT);
    content = new BotContent(
        new SuggestingAnswerer(new QuotingAnswerer(index.search(), AnswerSettings.DEFAULT)),
        new QuotingAnswerer(index.search(),
            new AnswerSettings(10, AnswerSettings.DEFAULT.floor())),
        AnswerSettings.DEFAULT.maxQuotes(), index.search(), index.catalog(),
        new Verifier(index.search()), Knowledge.builtIn().meetings(),
        new CorpusShelf(index.catalog(), corpus,
            new ArticleFolder(new Corpus(List.of(data)), data, Clock.systemUTC()), () -> {
              throw new IllegalStateException("nobody reloads");
            }));
  }

  @AfterAll
  void closeIndex() throws IOException {
    index.close();
  }

  @BeforeEach
  void startServer(@TempDir Path data) throws IOException {
    folder = data;
    clock = new MovableClock(Instant.parse("2025-04-10T08:00:00Z"));
    api = new TestBotApi();
  }

  @AfterEach
  void stopServer() {
    api.close();
  }

  @Test
  void followUpWithinHalfAnHourIsUnderstood() throws InterruptedException {
    try (RunningBot _ = start()) {
      api.write(1, "أين التقى بيرنز وناريشكين؟");
      assertThat(sent(1).visible()).contains("أنقرة");
      clock.move(Duration.ofMinutes(29));
      api.write(1, "ومتى كان ذلك؟");
      assertThat(sent(2).bold()).anyMatch(words -> words.contains("14 نوفمبر 2022"));
    }
  }

  @Test
  void followUpAfterHalfAnHourStandsAlone() throws InterruptedException {
    try (RunningBot _ = start()) {
      api.write(1, "أين التقى بيرنز وناريشكين؟");
      sent(1);
      clock.move(Duration.ofMinutes(31));
      api.write(1, "ومتى كان ذلك؟");
      assertThat(sent(2).quotations()).isEmpty();
    }
  }

  @Test
  void questionsOfAnotherPersonDoNotMixIn() throws InterruptedException {
    try (RunningBot _ = start()) {
      api.write(1, "أين التقى بيرنز وناريشكين؟");
      sent(1);
      api.write(2, "ومتى كان ذلك؟");
      assertThat(sent(2).quotations()).isEmpty();
    }
  }

  @Test
  void replyToAnOldAnswerFollowsThatAnswerUp() throws InterruptedException {
    try (RunningBot _ = start()) {
      api.write(1, "أين التقى بيرنز وناريشكين؟");
      SentMessage ankara = sent(1);
      api.write(1, ALASKA);
      sent(2);
      clock.move(Duration.ofHours(5));
      api.write(1, "ومتى كان ذلك؟", ankara.id());
      assertThat(sent(3).bold()).anyMatch(words -> words.contains("14 نوفمبر 2022"));
    }
  }

  @Test
  void changedQuestionIsAnsweredInThePlaceOfTheOldAnswer() throws InterruptedException {
    try (RunningBot _ = start()) {
      int question = api.write(1, ANKARA);
      SentMessage answer = sent(1);
      assertThat(answer.visible()).contains("أنقرة");
      api.edit(1, question, ALASKA);
      assertThat(api.awaitConfirmed(LIMIT)).isTrue();
      assertThat(api.sent()).hasSize(1);
      assertThat(shown(answer).visible()).contains("أنكوريج");
      api.write(1, "ومتى كان ذلك؟");
      assertThat(sent(2).visible()).contains("2025");
    }
  }

  @Test
  void answerThatGrowsTakesMoreMessagesAndGivesThemBack() throws InterruptedException {
    String endless = "هذه جملة طويلة تُكتب مرة بعد مرة. ".repeat(300).strip();
    BotContent growing = NoArticles.content(question -> answer(
        quote(
            question.text().equals("طويل") ? endless : "قصير.", null,
            KNOWN, List.of())));
    try (RunningBot _ = start(growing)) {
      int question = api.write(1, "قصير");
      sent(1);
      api.edit(1, question, "طويل");
      assertThat(api.awaitConfirmed(LIMIT)).isTrue();
      assertThat(api.shown()).hasSize(3);
      api.edit(1, question, "قصير");
      assertThat(api.awaitConfirmed(LIMIT)).isTrue();
      assertThat(api.shown().values()).extracting(SentMessage::quotations)
          .containsExactly(List.of("قصير."));
    }
  }

  @Test
  void questionThatWasNotAnsweredYetIsAnsweredWhenItIsChanged() throws InterruptedException {
    int question = api.write(1, "سؤال");
    try (RunningBot _ = start()) {
      sent(1);
    }
    api.edit(1, question, ANKARA);
    try (RunningBot _ = start()) {
      assertThat(sent(2).visible()).contains("14 نوفمبر 2022");
    }
  }

  @Test
  void contextIsShownAndHiddenInPlace() throws InterruptedException {
    try (RunningBot _ = start()) {
      api.write(1, ANKARA);
      SentMessage answer = sent(1);
      press(answer, "السياق");
      assertThat(shown(answer).html()).contains("<blockquote expandable>");
      assertThat(shown(answer).quotations()).containsAll(answer.quotations());
      press(shown(answer), "إخفاء السياق");
      assertThat(shown(answer).html()).isEqualTo(answer.html());
      assertThat(api.sent()).hasSize(1);
    }
  }

  @Test
  void moreQuotesStandBehindTheFirstOnes() throws InterruptedException {
    try (RunningBot _ = start()) {
      api.write(1, "ماذا قال بيسكوف؟");
      SentMessage answer = sent(1);
      press(answer, "اقتباسات أخرى");
      assertThat(shown(answer).quotations()).startsWith(
          answer.quotations().toArray(String[]::new))
          .hasSizeGreaterThan(
              answer.quotations().size());
    }
  }

  @Test
  void sourcesNameTheReportsThatAnArticleRestsOn() throws InterruptedException {
    try (RunningBot _ = start()) {
      api.write(1, ANKARA);
      SentMessage answer = sent(1);
      press(answer, "المصادر");
      assertThat(shown(answer).links()).anyMatch(link -> link.contains("hurriyetdailynews.com"));
    }
  }

  @Test
  void buttonsWorkAfterARestart() throws InterruptedException {
    try (RunningBot _ = start()) {
      api.write(1, ANKARA);
      sent(1);
    }
    try (RunningBot _ = start()) {
      SentMessage answer = sent(1);
      press(answer, "السياق");
      assertThat(shown(answer).html()).contains("expandable");
    }
  }

  @Test
  void suggestedQuestionIsAnsweredByATapAndItsButtonsWork() throws InterruptedException {
    try (RunningBot _ = start()) {
      api.write(1, ANKARA);
      SentMessage answer = sent(1);
      int first = answer.data().indexOf("q:0");
      String question = answer.buttons().get(first);
      press(answer, question);
      SentMessage second = sent(2);
      assertThat(second.repliesTo()).isEqualTo(answer.id());
      assertThat(second.visible()).startsWith("سؤالك: " + question);
      assertThat(second.quotations()).isNotEmpty();
      press(second, "السياق");
      assertThat(shown(second).visible()).startsWith("سؤالك: " + question)
          .contains(second.quotations().getFirst());
      assertThat(shown(second).html()).contains("expandable");
    }
  }

  @Test
  void votesAreKeptWithoutNamesOrQuestionsAndTheLastOneStands()
      throws InterruptedException, IOException {
    try (RunningBot _ = start()) {
      api.write(77, ANKARA);
      SentMessage answer = sent(1);
      press(answer, "صحيح");
      press(answer, "غير صحيح");
      assertThat(api.awaitAcknowledged(2)).containsOnly("شكرًا، سُجّل تقييمك.");
    }
    List<Vote> votes = BotState.feedback(folder).votes();
    assertThat(votes).hasSize(1);
    Vote vote = votes.getFirst();
    assertThat(vote.right()).isFalse();
    assertThat(vote.article()).isEqualTo("ankara-burns-naryshkin-2022.md");
    assertThat(Files.readString(folder.resolve("feedback.jsonl"))).doesNotContain("\"77\"")
        .doesNotContain(":77")
        .doesNotContain("بيرنز");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a:", "a:zzz", "q:7", "s:99999999", "c:9cl", "v:2", "x", "\u202Eq:0",
      "v:1\u0000", "start"})
  void forgedPressesAreAnsweredAndChangeNothing(String data) throws InterruptedException {
    try (RunningBot bot = start()) {
      api.write(1, ANKARA);
      SentMessage answer = sent(1);
      api.press(1, answer.id(), data);
      api.awaitAcknowledged(1);
      assertThat(api.awaitConfirmed(LIMIT)).isTrue();
      assertThat(shown(answer).html()).isEqualTo(answer.html());
      assertThat(bot.log()).noneMatch(line -> line.startsWith("ERROR"));
    }
  }

  @Test
  void pressUnderAMessageWhoseQuestionIsGoneSaysSo() throws InterruptedException {
    try (RunningBot _ = start()) {
      int question = api.write(1, ANKARA);
      SentMessage answer = sent(1);
      api.delete(question);
      api.pressInaccessible(1, answer.id(), "a:c");
      assertThat(api.awaitAcknowledged(1).getFirst()).startsWith("هذه الرسالة قديمة");
    }
  }

  @Test
  void linkToAPassageShowsItWithTheSentenceMarked() throws InterruptedException {
    try (RunningBot _ = start()) {
      api.write(1, ANKARA);
      SentMessage answer = sent(1);
      String link = answer.links().getFirst();
      assertThat(link).startsWith("https://t.me/" + TestBotApi.BOT_NAME + "?start=");
      api.write(1, "/start " + link.substring(link.indexOf('=') + 1));
      SentMessage passage = sent(2);
      assertThat(passage.bold()).containsExactly(answer.quotations().getFirst());
      assertThat(passage.quotations().getFirst()).contains(answer.quotations().getFirst());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"p-0000000000000000-0-5", "p-fecccc97532467ad-zzzzz-zzzzz"})
  void linkThatLeadsNowhereSaysSo(String payload) throws InterruptedException {
    try (RunningBot _ = start()) {
      api.write(1, "/start " + payload);
      assertThat(sent(1).visible()).startsWith("لم يعد هذا الموضع");
    }
  }

  @Test
  void articlesAreListedInPages() throws InterruptedException {
    try (RunningBot _ = start()) {
      api.write(1, "/sources");
      SentMessage first = sent(1);
      assertThat(first.visible()).contains("وعددها 22");
      assertThat(first.links()).hasSize(8);
      assertThat(first.buttons()).containsExactly("التالي");
      press(first, "التالي");
      press(shown(first), "التالي");
      assertThat(shown(first).links()).hasSize(6);
      assertThat(shown(first).buttons()).containsExactly("السابق");
    }
  }

  @Test
  void timelineNamesEachMeetingWithItsArticle() throws InterruptedException {
    try (RunningBot _ = start()) {
      api.write(1, "/timeline");
      SentMessage timeline = sent(1);
      assertThat(timeline.bold()).hasSize(12)
          .startsWith("جنيف، 16 يونيو 2021")
          .endsWith("أنكوريج، 15 أغسطس 2025");
      assertThat(timeline.links()).hasSize(12);
    }
  }

  @Test
  void sentenceIsVerifiedAlsoInReplyToIt() throws InterruptedException {
    String sentence = "ولم يشارك الرئيس الأوكراني فولوديمير زيلينسكي في قمة ألاسكا.";
    try (RunningBot _ = start()) {
      api.write(1, "/verify " + sentence);
      assertThat(sent(1).visible()).startsWith("نعم، وردت هذه الجملة حرفيًّا:");
      int message = api.write(1, sentence.replace("لم يشارك", "شارك"));
      sent(2);
      api.write(1, "/verify", message);
      assertThat(sent(3).visible()).startsWith("لم ترد هذه الجملة كما هي");
      api.write(1, "/verify");
      assertThat(sent(4).visible()).startsWith("اكتب الجملة بعد الأمر");
    }
  }

  @Test
  void settingsOfAChatHoldForItsAnswersAndOverARestart() throws InterruptedException {
    try (RunningBot _ = start()) {
      api.write(1, "/settings");
      SentMessage settings = sent(1);
      press(settings, "1");
      press(shown(settings), "السياق مخفي");
      press(shown(settings), "الأرقام: 123");
      assertThat(shown(settings).visible()).contains("اقتباسات الجواب: ١");
    }
    try (RunningBot _ = start()) {
      api.write(1, "ما نتائج محادثات الرياض؟");
      SentMessage answer = sent(2);
      assertThat(answer.quotations().size()).isBetween(2, 3);
      assertThat(answer.html()).contains("expandable");
      assertThat(answer.visible()).contains("٢٠٢٦");
      api.write(2, "ما نتائج محادثات الرياض؟");
      assertThat(sent(3).html()).doesNotContain("expandable");
    }
  }

  @Test
  void inlineQueryBringsQuotesReadyToSend() throws InterruptedException {
    try (RunningBot _ = start()) {
      api.type(5, ANKARA);
      JsonNode answer = api.awaitInline(1).getFirst();
      assertThat(answer.path("results").size()).isBetween(1, 10);
      JsonNode first = answer.path("results").get(0);
      assertThat(first.path("description").asText()).startsWith("التقى وليام بيرنز");
      assertThat(first.path("input_message_content").path("message_text").asText())
          .startsWith("<blockquote>التقى وليام بيرنز")
          .contains("المصدر: ");
    }
  }

  @Test
  void emptyInlineQueryBringsExampleQuestions() throws InterruptedException {
    try (RunningBot _ = start()) {
      api.type(5, "");
      JsonNode results = api.awaitInline(1).getFirst().path("results");
      assertThat(results).isNotEmpty()
          .allSatisfy(result -> assertThat(result.path("title").asText()).endsWith("؟"));
    }
  }

  @Test
  void inlineQueryWithoutAnAnswerSaysSo() throws InterruptedException {
    try (RunningBot _ = start()) {
      api.type(5, "وصفة الكشري");
      JsonNode answer = api.awaitInline(1).getFirst();
      assertThat(answer.path("results")).isEmpty();
      assertThat(answer.path("button").path("text").asText()).isNotEmpty();
    }
  }

  @Test
  void whoWritesTooMuchIsToldOnceAndAnsweredAgainLater() throws InterruptedException {
    try (RunningBot _ = start()) {
      for (int i = 0; i < 30; i++) {
        api.write(1, "مرحبا");
      }
      api.write(2, "مرحبا");
      assertThat(api.awaitConfirmed(LIMIT)).isTrue();
      assertThat(api.sent()).filteredOn(message -> message.chat() == 1)
          .hasSize(21)
          .filteredOn(message -> message.visible().startsWith("وصلتني منك رسائل كثيرة"))
          .hasSize(1);
      assertThat(api.sent()).filteredOn(message -> message.chat() == 2).hasSize(1);
      clock.move(Duration.ofMinutes(1));
      api.write(1, ANKARA);
      assertThat(sent(23).visible()).contains("بيرنز");
    }
  }

  @Test
  void privacyIsExplained() throws InterruptedException {
    try (RunningBot _ = start()) {
      api.write(1, "/privacy");
      assertThat(sent(1).visible()).contains("لا أحفظ أسئلتك");
    }
  }

  /** Waits until the bot has sent so many messages and is done with what it was sent. */
  private SentMessage sent(int number) throws InterruptedException {
    SentMessage message = api.awaitSent(number).get(number - 1);
    assertThat(api.awaitConfirmed(LIMIT)).isTrue();
    return message;
  }

  private SentMessage shown(SentMessage message) {
    return Objects.requireNonNull(api.shown().get(message.id()));
  }

  /** Presses a button and waits until the bot is done with it. */
  private void press(SentMessage message, String text) throws InterruptedException {
    int button = message.buttons().indexOf(text);
    assertThat(button).as("%s among %s", text, message.buttons()).isNotNegative();
    api.press(message.chat(), message.id(), message.data().get(button));
    assertThat(api.awaitConfirmed(LIMIT)).isTrue();
  }

  private RunningBot start() {
    return start(content);
  }

  private RunningBot start(BotContent known) {
    return RunningBot.start(RunningBot.settings(TestBotApi.TOKEN, api.url(), folder), known,
        clock, Duration.ofSeconds(20));
  }
}
