package org.talksbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talksbot.reply.SampleQuotes.KNOWN;
import static org.talksbot.reply.SampleQuotes.answer;
import static org.talksbot.reply.SampleQuotes.quote;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.talksbot.answer.Answerer;
import org.talksbot.telegram.testserver.SentMessage;
import org.talksbot.telegram.testserver.TestBotApi;

/** That each question is answered, once, and waits for no other chat's. */
@Timeout(60)
class ReceivingTest {
  private static final Answerer ECHO = question -> answer(
      quote(question.text(), null, KNOWN, List.of()));
  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final int MORE_THAN_A_BATCH = 350;

  @TempDir
  private Path folder;
  private TestBotApi api;
  private MovableClock clock;

  @BeforeEach
  void startServer() throws IOException {
    api = new TestBotApi();
    clock = new MovableClock(Instant.parse("2025-04-10T08:00:00Z"));
  }

  @AfterEach
  void stopServer() {
    api.close();
  }

  @Test
  void slowChatKeepsNoOtherWaiting() throws InterruptedException {
    CountDownLatch release = new CountDownLatch(1);
    try (RunningBot bot = start(slow(release), true, LIMIT)) {
      api.write(1, "بطيء");
      for (int i = 0; i < MORE_THAN_A_BATCH; i++) {
        api.write(i + 2L, "سؤال");
      }
      api.awaitSent(90);
      clock.move(Duration.ofSeconds(3));
      assertThat(api.awaitSent(MORE_THAN_A_BATCH)).noneMatch(sent -> sent.chat() == 1);
      assertThat(bot.log()).anyMatch(line -> line.contains("takes long and was set aside"));
      release.countDown();
      assertThat(api.awaitSent(MORE_THAN_A_BATCH + 1)).filteredOn(sent -> sent.chat() == 1)
          .hasSize(1);
    }
  }

  @Test
  void chatThatTelegramHoldsUpKeepsNoOtherWaiting() throws InterruptedException {
    CountDownLatch release = new CountDownLatch(1);
    api.write(1, "أول");
    api.write(2, "ثانٍ");
    try (RunningBot _ = start(slow(release), false, LIMIT)) {
      assertThat(api.awaitSent(2)).hasSize(2);
      api.write(3, "بطيء");
      api.write(4, "رابع");
      assertThat(api.awaitSent(3).getLast().chat()).isEqualTo(4);
      api.write(5, "خامس");
      assertThat(api.awaitSent(4).getLast().chat()).isEqualTo(5);
      release.countDown();
      assertThat(api.awaitConfirmed(LIMIT)).isTrue();
    }
  }

  @Test
  void withTheJournalNothingIsAnsweredTwiceAfterACrash() throws InterruptedException {
    for (int chat = 1; chat <= 20; chat++) {
      api.write(chat, chat == 1 ? "بطيء" : "سؤال");
    }
    try (RunningBot _ = start(slow(new CountDownLatch(1)), true, Duration.ZERO)) {
      api.awaitSent(19);
    }
    assertThat(api.unconfirmed()).isEqualTo(20);
    try (RunningBot _ = start(ECHO, true, LIMIT)) {
      assertThat(api.awaitConfirmed(LIMIT)).isTrue();
    }
    assertThat(api.sent()).extracting(SentMessage::chat)
        .doesNotHaveDuplicates()
        .hasSize(20);
  }

  @Test
  void questionThatWasSetAsideIsAnsweredAtTheNextStartThoughItWasConfirmed()
      throws InterruptedException {
    api.write(1, "بطيء");
    try (RunningBot bot = start(slow(new CountDownLatch(1)), true, Duration.ZERO)) {
      api.awaitPolls(2);
      clock.move(Duration.ofSeconds(3));
      assertThat(api.awaitConfirmed(LIMIT)).isTrue();
      assertThat(bot.log()).anyMatch(line -> line.contains("set aside"));
    }
    assertThat(api.sent()).isEmpty();
    try (RunningBot _ = start(ECHO, true, LIMIT)) {
      assertThat(api.awaitSent(1).getFirst().quotations()).containsExactly("بطيء");
    }
    try (RunningBot _ = start(ECHO, true, LIMIT)) {
      api.write(2, "سؤال");
      assertThat(api.awaitSent(2)).extracting(SentMessage::chat).containsExactly(1L, 2L);
    }
  }

  @Test
  void idThatComesAgainADayLaterIsANewQuestion() throws InterruptedException {
    api.write(1, "قديم");
    try (RunningBot _ = start(ECHO, true, LIMIT)) {
      assertThat(api.awaitConfirmed(LIMIT)).isTrue();
    }
    clock.move(Duration.ofDays(8));
    api.restartIdsAt(700_000_001);
    api.write(1, "جديد");
    try (RunningBot _ = start(ECHO, true, LIMIT)) {
      assertThat(api.awaitSent(2).getLast().quotations()).containsExactly("جديد");
    }
  }

  @Test
  void answerThatTakesTooLongIsGivenUpWithAnApology() throws InterruptedException {
    Deadline shortOne = new Deadline(Duration.ofMillis(50), Duration.ofMillis(200));
    try (RunningBot bot = RunningBot.start(settings(false),
        NoArticles.content(slow(new CountDownLatch(1))), clock, LIMIT, shortOne)) {
      api.write(1, "بطيء");
      assertThat(api.awaitSent(1).getFirst().visible()).startsWith("تعذّرت عليّ الإجابة");
      assertThat(api.typing()).containsExactly("1");
      assertThat(api.awaitConfirmed(LIMIT)).isTrue();
      assertThat(bot.log()).anyMatch(line -> line.startsWith("ERROR update 700000001 failed"));
      api.write(1, "سؤال");
      assertThat(api.awaitSent(2).getLast().quotations()).containsExactly("سؤال");
    }
  }

  @Test
  void quickAnswerShowsNoTyping() throws InterruptedException {
    try (RunningBot _ = start(ECHO, false, LIMIT)) {
      api.write(1, "سؤال");
      api.awaitSent(1);
      assertThat(api.typing()).isEmpty();
    }
  }

  @Test
  void partsThatWereSentBeforeAnOutageAreNotSentAgain() throws InterruptedException {
    String text = "جملة من عشر كلمات لا أكثر. ".repeat(300).strip();
    api.write(1, "سؤال");
    try (RunningBot _ = start(_ -> answer(quote(text, null, KNOWN, List.of())), false, LIMIT)) {
      api.awaitSent(1);
      api.failNext("sendmessage", 502, "Bad Gateway", Map.of());
      assertThat(api.awaitConfirmed(LIMIT)).isTrue();
      assertThat(api.sent()).hasSize(2);
    }
  }

  private static Answerer slow(CountDownLatch release) {
    return question -> {
      if (question.text().equals("بطيء")) {
        try {
          release.await();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new IllegalStateException(e);
        }
      }
      return ECHO.answer(question);
    };
  }

  private RunningBot start(Answerer answerer, boolean journal, Duration grace) {
    return RunningBot.start(settings(journal), NoArticles.content(answerer), clock, grace);
  }

  private TelegramSettings settings(boolean journal) {
    return new TelegramSettings(TestBotApi.TOKEN, api.url(), TelegramSettings.MAX_POLL,
        folder.resolve("alive"), journal, null);
  }
}
