package org.talksbot.telegram;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.talksbot.answer.Answerer;
import org.talksbot.reply.Messages;
import org.talksbot.reply.TelegramReply;
import org.talksbot.state.UpdateJournal;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;

/**
 * The bot: {@link #run} on one thread, {@link #close} on any other. Every question is answered at
 * least once, also over a crash; after a clean end none is answered again.
 */
public final class TelegramBot implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(TelegramBot.class);
  /** What answers that are under way may still take when the bot is closed. */
  private static final Duration GRACE = Duration.ofSeconds(20);
  /** What the last call to Telegram may take after that. */
  private static final Duration FAREWELL = Duration.ofSeconds(5);

  private final TelegramSettings settings;
  private final Answerer answerer;
  private final Messages messages;
  private final UpdateJournal journal;
  private final Clock clock;
  private final Waiter waiter;
  private final Duration grace;
  private final BotApi api;
  private final ChatLanes lanes = new ChatLanes();
  private final AtomicBoolean started = new AtomicBoolean();
  private final CountDownLatch stop = new CountDownLatch(1);
  private final CountDownLatch finished = new CountDownLatch(1);

  /**
   * A bot that has not begun to run; it makes no connection yet.
   *
   * @param answerer answers from many threads at once
   * @param messages what the bot says itself
   * @param journal what was finished before
   * @param clock gives the heartbeat's time
   */
  public TelegramBot(TelegramSettings settings, Answerer answerer, Messages messages,
      UpdateJournal journal, Clock clock) {
    this(settings, answerer, messages, journal, clock, Waiter.REAL, GRACE);
  }

  TelegramBot(TelegramSettings settings, Answerer answerer, Messages messages,
      UpdateJournal journal, Clock clock, Waiter waiter, Duration grace) {
    this.settings = settings;
    this.answerer = answerer;
    this.messages = messages;
    this.journal = journal;
    this.clock = clock;
    this.waiter = waiter;
    this.grace = grace;
    this.api = new BotApi(settings);
  }

  /**
   * Receives and answers until {@link #close} is called; can be called once.
   *
   * @throws BotTokenRejectedException when the Bot API does not know the token, at the start or
   *     later
   * @throws java.io.UncheckedIOException when the heartbeat's folder cannot be made
   * @throws InterruptedException when the thread is interrupted; what was not confirmed comes
   *     again at the next start
   */
  public void run() throws InterruptedException {
    if (!started.compareAndSet(false, true)) {
      throw new IllegalStateException("a bot runs once");
    }
    try {
      Heartbeat heartbeat = new Heartbeat(settings.heartbeat(), clock);
      Recovery recovery = new Recovery(settings.apiUrl(), waiter, stop);
      Optional<User> bot = introduce(recovery);
      if (bot.isPresent()) {
        receive(bot.get(), recovery, heartbeat);
      }
    } finally {
      lanes.abandon();
      finished.countDown();
    }
  }

  private void receive(User bot, Recovery recovery, Heartbeat heartbeat)
      throws InterruptedException {
    UpdateWindow window = new UpdateWindow();
    Intake intake = new Intake(window, lanes, handler(bot), journal, clock);
    Polling polling = new Polling(api, window, intake, recovery, heartbeat, stop, clock);
    intake.resume();
    polling.run();
    if (!lanes.awaitIdle(grace)) {
      LOG.warn("answers still under way after {} s are given up; they come at the next start",
          grace.toSeconds());
      lanes.abandon();
    }
    polling.confirm();
  }

  /**
   * Takes no more updates, lets what is under way finish, confirms it, and ends every thread and
   * connection. Returns after at most 25 seconds.
   */
  @Override
  public void close() {
    stop.countDown();
    api.cancel();
    if (started.get() && !await(grace.plus(FAREWELL))) {
      lanes.abandon();
    }
    api.close();
  }

  private boolean await(Duration duration) {
    try {
      return finished.await(duration.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private UpdateHandler handler(User bot) {
    return new UpdateHandler(new IncomingReader(bot), answerer, new TelegramReply(messages),
        new Delivery(api, waiter));
  }

  /** Asks who the bot is until it is told, or until the bot is closed. */
  private Optional<User> introduce(Recovery recovery) throws InterruptedException {
    while (stop.getCount() > 0) {
      try {
        User bot = api.cancellable(new GetMe(), stop);
        LOG.info("answering as @{} through {}", bot.getUserName(), settings.apiUrl());
        recovery.succeeded();
        prepare();
        return Optional.of(bot);
      } catch (BotApiException e) {
        recovery.after(e);
      }
    }
    return Optional.empty();
  }

  /** A webhook would keep polls from working; without commands registered the bot still works. */
  private void prepare() throws InterruptedException {
    attempt(new DeleteWebhook());
    List<BotCommand> commands = messages.commands()
        .entrySet()
        .stream()
        .map(command -> new BotCommand(command.getKey(), command.getValue()))
        .toList();
    attempt(SetMyCommands.builder().commands(commands).build());
    attempt(SetMyCommands.builder().commands(commands).languageCode("ar").build());
  }

  private void attempt(BotApiMethod<Boolean> method) throws InterruptedException {
    try {
      api.cancellable(method, stop);
    } catch (BotApiException e) {
      LOG.warn("{} failed ({}); going on without", method.getMethod(), e.getMessage());
    }
  }
}
