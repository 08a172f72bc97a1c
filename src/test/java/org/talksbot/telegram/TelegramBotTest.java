package org.talksbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.talksbot.reply.SampleQuotes.KNOWN;
import static org.talksbot.reply.SampleQuotes.answer;
import static org.talksbot.reply.SampleQuotes.quote;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.talksbot.answer.Answerer;
import org.talksbot.reply.Messages;
import org.talksbot.state.BotState;
import org.talksbot.telegram.testserver.SentMessage;
import org.talksbot.telegram.testserver.TestBotApi;
import org.talksbot.telegram.testserver.TestBotApiMain;

@Timeout(30)
class TelegramBotTest {
  /** Quotes the question itself, so that each answer tells which question it belongs to. */
  private static final Answerer ECHO = question -> answer(
      quote(question.text(), null, KNOWN, List.of()));

  private static final Duration LIMIT = Duration.ofSeconds(20);

  @TempDir
  private Path folder;
  private TestBotApi api;

  @BeforeEach
  void startServer() throws IOException {
    api = new TestBotApi();
  }

  @AfterEach
  void stopServer() {
    api.close();
  }

  @Test
  void answersAQuestionAsAReply() throws InterruptedException {
    try (RunningBot _ = start(ECHO)) {
      int message = api.write(1, "متى عقد اللقاء؟");
      SentMessage sent = api.awaitSent(1).getFirst();
      assertThat(sent.chat()).isEqualTo(1);
      assertThat(sent.repliesTo()).isEqualTo(message);
      assertThat(sent.quotations()).containsExactly("متى عقد اللقاء؟");
      assertThat(sent.links()).hasSize(1)
          .allMatch(link -> link.startsWith("https://example.org/a/1#:~:text="));
      assertThat(sent.fields().path("link_preview_options").path("is_disabled").asBoolean())
          .isTrue();
    }
  }

  @Test
  void answersAlsoWhenTheQuestionIsDeletedMeanwhile() throws InterruptedException {
    int message = api.write(1, "سؤال");
    api.delete(message);
    try (RunningBot _ = start(ECHO)) {
      assertThat(api.awaitSent(1)).hasSize(1);
    }
  }

  @Test
  void longAnswerComesInPartsOfWhichTheFirstIsTheReply() throws InterruptedException {
    String text = "جملة من عشر كلمات لا أكثر. ".repeat(380).strip();
    try (RunningBot _ = start(_ -> answer(quote(text, null, KNOWN, List.of())))) {
      int message = api.write(1, "سؤال");
      List<SentMessage> sent = api.awaitSent(3);
      assertThat(sent).extracting(SentMessage::repliesTo)
          .containsExactly(message, 0, message);
      assertThat(sent.stream()
          .flatMap(part -> part.quotations().stream())
          .collect(Collectors.joining())).isEqualTo(text);
    }
  }

  @Test
  void introducesItselfAndItsMenuInBothLanguages() throws InterruptedException {
    try (RunningBot _ = start(ECHO)) {
      api.write(1, "/start");
      api.write(1, "/help@" + TestBotApi.BOT_NAME);
      List<SentMessage> sent = api.awaitSent(2);
      assertThat(sent.getFirst().visible()).startsWith("أهلًا بك");
      assertThat(sent.getLast().buttons()).isNotEmpty();
      assertThat(api.menuLanguages()).containsExactly("", "ar");
    }
  }

  @Test
  void keepsTheOrderInAChatWhileOtherChatsGoOn() throws InterruptedException {
    CountDownLatch release = new CountDownLatch(1);
    api.write(1, "بطيء");
    api.write(1, "تالٍ");
    api.write(2, "آخر");
    try (RunningBot _ = start(question -> {
      if (question.text().equals("بطيء")) {
        await(release);
      }
      return ECHO.answer(question);
    })) {
      assertThat(api.awaitSent(1)).extracting(SentMessage::chat).containsExactly(2L);
      release.countDown();
      assertThat(api.awaitSent(3)).extracting(SentMessage::quotations)
          .containsExactly(List.of("آخر"), List.of("بطيء"), List.of("تالٍ"));
    }
  }

  @Test
  void failureInOneUpdateIsToldAndTouchesNoOther() throws InterruptedException {
    api.write(1, "سيئ");
    api.write(1, "جيد");
    api.write(2, "جيد أيضًا");
    try (RunningBot bot = start(question -> {
      if (question.text().equals("سيئ")) {
        throw new IllegalStateException("cannot read " + question.text());
      }
      return ECHO.answer(question);
    })) {
      List<SentMessage> sent = api.awaitSent(3);
      assertThat(sent.stream().filter(m -> m.chat() == 1).map(SentMessage::visible).toList())
          .satisfiesExactly(first -> assertThat(first).startsWith("تعذّرت عليّ الإجابة"),
              second -> assertThat(second).startsWith("جيد"));
      assertThat(api.awaitConfirmed(LIMIT)).isTrue();
      assertThat(bot.log()).anySatisfy(line -> assertThat(line)
          .startsWith("ERROR update 700000001 failed")
          .contains("IllegalStateException"));
    }
  }

  @Test
  void noWordOfAUserStandsInTheLogFromInfoOn() throws InterruptedException {
    api.write(1, "سر دفين");
    try (RunningBot bot = start(question -> {
      throw new IllegalStateException(question.text(), new IOException(question.text()));
    })) {
      api.awaitSent(1);
      assertThat(api.awaitConfirmed(LIMIT)).isTrue();
      assertThat(bot.log()).filteredOn(line -> !line.startsWith("DEBUG"))
          .isNotEmpty()
          .noneMatch(line -> line.contains("سر دفين"));
    }
  }

  @Test
  void errorsOfTheMachineDoNotEndPollingEither() throws InterruptedException {
    api.write(1, "عميق");
    try (RunningBot _ = start(question -> {
      if (question.text().equals("عميق")) {
        throw new StackOverflowError();
      }
      return ECHO.answer(question);
    })) {
      api.awaitSent(1);
      api.write(1, "سؤال");
      assertThat(api.awaitSent(2).getLast().quotations()).containsExactly("سؤال");
    }
  }

  @Test
  void whatWasNotFinishedComesAgainAtTheNextStart() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    api.write(1, "أول");
    api.write(2, "ثانٍ");
    api.write(3, "ثالث");
    try (RunningBot _ = RunningBot.start(settings(), question -> {
      if (question.text().equals("ثانٍ")) {
        begun.countDown();
        await(new CountDownLatch(1));
      }
      return ECHO.answer(question);
    }, Duration.ZERO)) {
      begun.await();
      api.awaitSent(2);
    }
    try (RunningBot _ = start(ECHO)) {
      assertThat(api.awaitConfirmed(LIMIT)).isTrue();
      assertThat(api.sent()).extracting(SentMessage::quotations)
          .contains(List.of("أول"), List.of("ثانٍ"), List.of("ثالث"));
    }
  }

  @Test
  void unconfirmedUpdatesAreLeftWhereTheyAre() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    api.write(1, "أول");
    try (RunningBot _ = RunningBot.start(settings(), _ -> {
      begun.countDown();
      await(new CountDownLatch(1));
      throw new AssertionError();
    }, Duration.ZERO)) {
      begun.await();
    }
    assertThat(api.unconfirmed()).isEqualTo(1);
  }

  @Test
  void closingFinishesWhatIsUnderWayConfirmsItAndTakesNoMore()
      throws InterruptedException, ExecutionException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    api.write(1, "أول");
    try (RunningBot bot = start(question -> {
      begun.countDown();
      await(release);
      return ECHO.answer(question);
    })) {
      begun.await();
      FutureTask<Void> closing = bot.beginClosing();
      api.write(1, "ثانٍ");
      assertThat(closing).isNotDone();
      release.countDown();
      closing.get();
      bot.awaitEnd();
      assertThat(api.sent()).extracting(SentMessage::quotations).containsExactly(List.of("أول"));
      assertThat(api.unconfirmed()).isEqualTo(1);
    }
  }

  @Test
  void closingEndsAPollThatHolds() throws InterruptedException, ExecutionException {
    try (RunningBot bot = start(ECHO)) {
      api.awaitPolls(1);
      bot.beginClosing().get();
      bot.awaitEnd();
    }
  }

  @Test
  void leavesNoThreadThatKeepsTheProgramAlive() throws InterruptedException {
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    try (RunningBot _ = start(ECHO)) {
      api.write(1, "سؤال");
      api.awaitSent(1);
    }
    List<Thread> after = new ArrayList<>(Thread.getAllStackTraces().keySet());
    after.removeAll(before);
    assertThat(after).allMatch(Thread::isDaemon);
  }

  @Test
  void unknownTokenEndsTheBotWithAClearLine() throws InterruptedException {
    String token = "1:not-the-token";
    try (RunningBot bot = RunningBot.start(RunningBot.settings(token, api.url(), folder), ECHO,
        Duration.ZERO)) {
      assertThat(bot.failure()).isInstanceOf(BotTokenRejectedException.class)
          .hasMessageContaining("401 Unauthorized")
          .hasMessageContaining("TELEGRAM_BOT_TOKEN")
          .hasMessageNotContaining(token);
    }
  }

  @Test
  void addressThatIsNoBotApiEndsTheBotWithAClearLine() throws InterruptedException {
    URI wrong = URI.create(api.url() + "/wrong");
    try (RunningBot bot = RunningBot.start(
        RunningBot.settings(TestBotApi.TOKEN, wrong, folder), ECHO, Duration.ZERO)) {
      assertThat(bot.failure()).isInstanceOf(BotTokenRejectedException.class)
          .hasMessageContaining("404 Not Found")
          .hasMessageContaining("telegram.api-url");
    }
  }

  @Test
  void tokenRevokedLaterEndsTheBotToo() throws InterruptedException {
    api.write(1, "سؤال");
    try (RunningBot bot = start(ECHO)) {
      api.awaitSent(1);
      api.failNext("getupdates", 401, "Unauthorized", Map.of());
      api.write(1, "آخر");
      assertThat(bot.failure()).isInstanceOf(BotTokenRejectedException.class);
    }
  }

  @Test
  void goesOnWhileAnotherInstancePolls() throws InterruptedException {
    api.failNext("getupdates", 409, "Conflict: terminated by other getUpdates",
        Map.of());
    api.write(1, "سؤال");
    try (RunningBot bot = start(ECHO)) {
      api.awaitSent(1);
      assertThat(bot.waits()).containsExactly(Duration.ofSeconds(1));
      assertThat(bot.log()).anyMatch(line -> line.startsWith("WARN another instance polls"));
    }
  }

  @Test
  void waitsAsLongAsTelegramSaysBeforeItPollsAgain() throws InterruptedException {
    api.failNext("getupdates", 429, "Too Many Requests", Map.of("retry_after", 37L));
    api.write(1, "سؤال");
    try (RunningBot bot = start(ECHO)) {
      api.awaitSent(1);
      assertThat(bot.waits()).containsExactly(Duration.ofSeconds(37));
    }
  }

  @Test
  void waitsAsLongAsTelegramSaysBeforeItSendsAgain() throws InterruptedException {
    api.failNext("sendmessage", 429, "Too Many Requests", Map.of("retry_after", 3L));
    api.write(1, "سؤال");
    try (RunningBot bot = start(ECHO)) {
      api.awaitSent(1);
      assertThat(bot.waits()).containsExactly(Duration.ofSeconds(3));
    }
  }

  @Test
  void waitsLongerEachTimeTheServerIsOutOfOrder() throws InterruptedException {
    for (String method : List.of("getme", "getupdates", "getupdates", "getupdates")) {
      api.failNext(method, 502, "a page", Map.of());
    }
    api.write(1, "سؤال");
    try (RunningBot bot = start(ECHO)) {
      api.awaitSent(1);
      assertThat(bot.waits()).extracting(Duration::toSeconds).containsExactly(1L, 1L, 2L, 4L);
      assertThat(bot.log()).anyMatch(line -> line.contains("502"));
    }
  }

  @Test
  void keepsTryingWhileTheServerCannotBeReached() throws IOException {
    URI nobody = api.url();
    api.close();
    try (RunningBot bot = RunningBot.start(
        RunningBot.settings(TestBotApi.TOKEN, nobody, folder), ECHO, Duration.ofSeconds(20))) {
      bot.awaitWaits(8);
      assertThat(bot.waits().subList(0, 8)).extracting(Duration::toSeconds)
          .containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L);
      assertThat(bot.log()).anyMatch(line -> line.contains("ConnectException"));
      assertThat(folder.resolve("alive")).doesNotExist();
    }
  }

  @Test
  void skipsAnUpdateThatCannotBeReadAndAnswersTheOthers() throws InterruptedException {
    api.write(1, "قبل");
    api.receiveUnreadable(1);
    api.write(1, "بعد");
    try (RunningBot bot = start(ECHO)) {
      assertThat(api.awaitSent(2)).extracting(SentMessage::quotations)
          .containsExactly(List.of("قبل"), List.of("بعد"));
      assertThat(api.awaitConfirmed(LIMIT)).isTrue();
      assertThat(bot.log()).anyMatch(line -> line.startsWith("WARN update 700000002"));
    }
  }

  @Test
  void skipsAMessageWithoutAChatAndAnswersTheOthers() throws InterruptedException {
    api.receiveChatless();
    api.write(1, "بعد");
    try (RunningBot bot = start(ECHO)) {
      assertThat(api.awaitSent(1).getFirst().quotations()).containsExactly("بعد");
      assertThat(api.awaitConfirmed(LIMIT)).isTrue();
      assertThat(bot.log()).anyMatch(line -> line.startsWith("WARN update 700000001"));
    }
  }

  @Test
  void survivesThatUpdateIdsBeginAnewBelow() throws InterruptedException {
    api.write(1, "قديم");
    try (RunningBot _ = start(ECHO)) {
      api.awaitSent(1);
      assertThat(api.awaitConfirmed(LIMIT)).isTrue();
      api.restartIdsAt(5);
      api.write(1, "جديد");
      api.awaitSent(2);
      assertThat(api.awaitConfirmed(LIMIT)).isTrue();
      api.write(1, "أحدث");
      assertThat(api.awaitSent(3)).extracting(SentMessage::quotations)
          .containsExactly(List.of("قديم"), List.of("جديد"), List.of("أحدث"));
    }
  }

  @Test
  void sendsPlainTextWhereTheMarkupIsRefused() throws InterruptedException {
    api.failNext("sendmessage", 400,
        "Bad Request: can't parse entities: Unsupported start tag", Map.of());
    api.write(1, "سؤال");
    try (RunningBot _ = start(ECHO)) {
      SentMessage sent = api.awaitSent(1).getFirst();
      assertThat(sent.fields().has("parse_mode")).isFalse();
      assertThat(sent.html()).startsWith("سؤال\nالمصدر: لقاء في أنقرة");
    }
  }

  @Test
  void followsAGroupThatBecameASupergroup() throws InterruptedException {
    api.failNext("sendmessage", 400, "Bad Request: group chat was upgraded",
        Map.of("migrate_to_chat_id", -100200L));
    api.write(1, "سؤال");
    try (RunningBot _ = start(ECHO)) {
      assertThat(api.awaitSent(1)).extracting(SentMessage::chat).containsExactly(-100200L);
    }
  }

  @Test
  void doesNotInsistWhereItIsBlocked() throws InterruptedException {
    api.block(1);
    api.write(1, "سؤال");
    api.write(2, "آخر");
    try (RunningBot bot = start(ECHO)) {
      api.awaitSent(1);
      assertThat(api.awaitConfirmed(LIMIT)).isTrue();
      assertThat(bot.waits()).isEmpty();
      assertThat(bot.log()).noneMatch(line -> line.startsWith("WARN"));
    }
  }

  @Test
  void waitsOutAnOutageHoweverLong() throws InterruptedException {
    for (int i = 0; i < 20; i++) {
      api.failNext("sendmessage", 502, "Bad Gateway", Map.of());
    }
    api.write(1, "سؤال");
    try (RunningBot bot = start(ECHO)) {
      assertThat(api.awaitSent(1).getFirst().quotations()).containsExactly("سؤال");
      assertThat(bot.waits()).hasSize(20);
      assertThat(bot.log()).noneMatch(line -> line.startsWith("ERROR"));
    }
  }

  @Test
  void givesUpAMessageThatTheServerNeverTakesAndGoesOn() throws InterruptedException {
    for (int i = 0; i < 6; i++) {
      api.failNext("sendmessage", 500, "Internal Server Error", Map.of());
    }
    api.write(1, "سؤال");
    api.write(1, "آخر");
    try (RunningBot bot = start(ECHO)) {
      assertThat(api.awaitSent(1).getFirst().quotations()).containsExactly("آخر");
      assertThat(bot.log()).anyMatch(line -> line.startsWith("ERROR update 700000001"));
    }
  }

  @Test
  void heartbeatHasTheTimeOfTheLastPoll() throws IOException, InterruptedException {
    Path heartbeat = folder.resolve("new folder").resolve("alive");
    TelegramSettings settings = new TelegramSettings(TestBotApi.TOKEN, api.url(),
        TelegramSettings.MAX_POLL, heartbeat, false, null);
    try (RunningBot _ = RunningBot.start(settings, ECHO, Duration.ofSeconds(20))) {
      api.write(1, "سؤال");
      api.awaitSent(1);
      assertThat(Files.getLastModifiedTime(heartbeat).toInstant()).isEqualTo(RunningBot.NOW);
    }
  }

  @Test
  void reachesAServerWhoseAddressHasAPath() throws IOException, InterruptedException {
    InetSocketAddress free = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    try (TestBotApi behindPath = new TestBotApi(free, "/telegram/api");
        RunningBot _ = RunningBot.start(RunningBot.settings(TestBotApi.TOKEN,
            URI.create(behindPath.url() + "/"), folder), ECHO, Duration.ofSeconds(20))) {
      behindPath.write(1, "سؤال");
      assertThat(behindPath.awaitSent(1)).hasSize(1);
    }
  }

  @Test
  void serverAsAProgramSeesThatEachQuestionIsAnswered() throws InterruptedException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    assertThat(TestBotApiMain.answered(api, List.of("أين؟"), Duration.ZERO, out)).isFalse();
    try (RunningBot _ = start(ECHO)) {
      assertThat(TestBotApiMain.answered(api, List.of("متى؟", "من؟"), LIMIT, out)).isTrue();
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).contains("? متى؟\nمتى؟\nالمصدر:");
  }

  @Test
  void canBeClosedWithoutHavingRun() throws InterruptedException {
    TelegramBot bot = new TelegramBot(settings(),
        new BotSetup(NoArticles.content(ECHO), Messages.builtIn(), ChatSettings.DEFAULT),
        BotState.open(folder, TestBotApi.BOT_ID, false, Clock.systemUTC()), Clock.systemUTC(),
        BotListener.SILENT);
    bot.close();
    bot.run();
    assertThatThrownBy(bot::run).hasMessage("a bot runs once");
  }

  private RunningBot start(Answerer answerer) {
    return RunningBot.start(api, folder, answerer);
  }

  private TelegramSettings settings() {
    return RunningBot.settings(TestBotApi.TOKEN, api.url(), folder);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
