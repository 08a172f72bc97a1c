package org.talksbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.slf4j.LoggerFactory;
import org.talksbot.answer.Answerer;
import org.talksbot.reply.Messages;
import org.talksbot.state.BotState;
import org.talksbot.telegram.testserver.TestBotApi;

/**
 * A bot that runs, with everything that it logs and each wait that it asked for. Waits take no
 * time. Closing it checks that the token stands nowhere in its log.
 */
final class RunningBot implements AutoCloseable {
  static final Instant NOW = Instant.parse("2025-04-10T08:00:00Z");

  private static final Clock STOPPED = Clock.fixed(NOW, ZoneOffset.UTC);

  private final List<Duration> waits = new CopyOnWriteArrayList<>();
  private final List<String> log = new CopyOnWriteArrayList<>();
  private final AppenderBase<ILoggingEvent> appender;
  private final TelegramBot bot;
  private final BotState state;
  private final FutureTask<Void> run;

  private RunningBot(TelegramSettings settings, BotSetup setup, BotState state, Clock clock,
      Duration grace, Deadline deadline) {
    Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    this.state = state;
    appender = new AppenderBase<>() {
      @Override
      protected void append(ILoggingEvent event) {
        log.add(event.getLevel() + " " + event.getFormattedMessage()
            + (event.getThrowableProxy() == null
                ? ""
                : "\n" + ThrowableProxyUtil.asString(event.getThrowableProxy())));
      }
    };
    appender.start();
    root.setLevel(Level.TRACE);
    root.detachAndStopAllAppenders();
    root.addAppender(appender);
    bot = new TelegramBot(settings, setup, state, clock, clock, BotListener.SILENT,
        (wait, cut) -> {
          waits.add(wait);
          return cut.getCount() == 0;
        }, grace, deadline);
    run = new FutureTask<>(() -> {
      bot.run();
      return null;
    });
    Thread.ofPlatform().name("bot-under-test").daemon().start(run);
  }

  static RunningBot start(TestBotApi api, Path folder, Answerer answerer) {
    return start(settings(TestBotApi.TOKEN, api.url(), folder), answerer, Duration.ofSeconds(20));
  }

  static RunningBot start(TelegramSettings settings, Answerer answerer, Duration grace) {
    return start(settings, NoArticles.content(answerer), STOPPED, grace);
  }

  static RunningBot start(TelegramSettings settings, BotContent content, Clock clock,
      Duration grace) {
    return start(settings, content, clock, grace,
        new Deadline(Duration.ofSeconds(1), Duration.ofSeconds(30)));
  }

  static RunningBot start(TelegramSettings settings, BotSetup setup, Clock clock,
      Duration grace) {
    return start(settings, setup, clock, grace,
        new Deadline(Duration.ofSeconds(1), Duration.ofSeconds(30)));
  }

  static RunningBot start(TelegramSettings settings, BotContent content, Clock clock,
      Duration grace, Deadline deadline) {
    return start(settings, new BotSetup(content, Messages.builtIn(), ChatSettings.DEFAULT), clock,
        grace, deadline);
  }

  private static RunningBot start(TelegramSettings settings, BotSetup setup, Clock clock,
      Duration grace, Deadline deadline) {
    Path folder = Objects.requireNonNull(settings.heartbeat().getParent());
    return new RunningBot(settings, setup,
        BotState.open(folder, settings.botId(), settings.journal(), clock), clock, grace,
        deadline);
  }

  static TelegramSettings settings(String token, URI url, Path folder) {
    return new TelegramSettings(token, url, TelegramSettings.MAX_POLL, folder.resolve("alive"),
        false, null);
  }

  List<Duration> waits() {
    return List.copyOf(waits);
  }

  /** What was logged, each with its level and its stack trace. */
  List<String> log() {
    return List.copyOf(log);
  }

  /** Gives it something else to work with. */
  void replace(BotSetup next, Runnable whenUnused) {
    bot.replace(next, whenUnused);
  }

  /** Waits until it has ended by itself; the failure that it ended with. */
  Throwable failure() throws InterruptedException {
    try {
      run.get();
    } catch (ExecutionException e) {
      return Objects.requireNonNull(e.getCause());
    }
    throw new AssertionError("the bot ended without a failure");
  }

  /** Closes it on a thread of its own and returns once the bot has been told. */
  FutureTask<Void> beginClosing() {
    FutureTask<Void> closing = new FutureTask<>(() -> {
      bot.close();
      return null;
    });
    Thread thread = Thread.ofPlatform().name("closing").daemon().start(closing);
    while (thread.getState() != Thread.State.TIMED_WAITING && !closing.isDone()) {
      Thread.onSpinWait();
    }
    return closing;
  }

  /** Waits until it has asked for so many waits. */
  void awaitWaits(int count) {
    while (waits.size() < count) {
      Thread.onSpinWait();
    }
  }

  @Override
  public void close() {
    bot.close();
    state.journal().close();
    ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).detachAppender(appender);
    appender.stop();
    assertThat(log).noneMatch(line -> line.contains(TestBotApi.TOKEN));
  }

  /** Waits until it has ended without a failure. */
  void awaitEnd() throws InterruptedException, ExecutionException {
    run.get();
  }
}
