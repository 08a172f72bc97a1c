package org.talksbot.telegram;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.talksbot.reply.Messages;
import org.talksbot.state.BotState;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.description.SetMyDescription;
import org.telegram.telegrambots.meta.api.methods.description.SetMyShortDescription;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeChat;

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

  /** After this who waits sees that an answer is being made. */
  private static final Duration NOTICEABLE = Duration.ofSeconds(1);
  /** After this it is given up. */
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private final TelegramSettings settings;
  private final Replaceable<BotSetup> setups;
  private final BotState state;
  private final Clock clock;
  private final Clock steady;
  private final Waiter waiter;
  private final Duration grace;
  private final Deadline deadline;
  private final BotListener listener;
  private final BotApi api;
  private final ChatLanes lanes = new ChatLanes();
  private final AtomicBoolean started = new AtomicBoolean();
  private final CountDownLatch stop = new CountDownLatch(1);
  private final CountDownLatch finished = new CountDownLatch(1);

  /**
   * A bot that has not begun to run; it makes no connection yet.
   *
   * @param setup what it begins with
   * @param state what it keeps
   * @param clock the time of day
   * @param listener hears what happens
   */
  public TelegramBot(TelegramSettings settings, BotSetup setup, BotState state, Clock clock,
      BotListener listener) {
    this(settings, setup, state, clock, new SteadyClock(clock), listener, Waiter.REAL, GRACE,
        new Deadline(NOTICEABLE, LONGEST));
  }

  TelegramBot(TelegramSettings settings, BotSetup setup, BotState state, Clock clock,
      Clock steady, BotListener listener, Waiter waiter, Duration grace, Deadline deadline) {
    this.settings = settings;
    this.setups = new Replaceable<>(setup);
    this.state = state;
    this.clock = clock;
    this.steady = steady;
    this.listener = listener;
    this.waiter = waiter;
    this.grace = grace;
    this.deadline = deadline;
    this.api = new BotApi(settings, listener);
  }

  /**
   * Gives the bot something else to work with. Updates that are under way go on with what they
   * began with; can be called at any time.
   *
   * @param whenUnused is run once, when none is left that uses the old setup; maybe at once
   */
  public void replace(BotSetup next, Runnable whenUnused) {
    setups.replace(next, whenUnused);
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
    Intake intake = new Intake(lanes, handlers(bot), state.journal(),
        new MessageNumbers(state.hasher()));
    if (settings.webhook() == null) {
      poll(intake, recovery, heartbeat);
    } else {
      serve(settings.webhook(), intake, heartbeat);
    }
  }

  private void poll(Intake intake, Recovery recovery, Heartbeat heartbeat)
      throws InterruptedException {
    UpdateWindow window = new UpdateWindow();
    Polling polling = new Polling(api, window, intake,
        new SlowUpdates(window, state.journal(), steady), recovery, heartbeat, stop, steady,
        listener);
    intake.resume();
    polling.run();
    awaitIdle();
    polling.confirm();
  }

  private void serve(WebhookSettings webhook, Intake intake, Heartbeat heartbeat)
      throws InterruptedException {
    try (Webhook posts = new Webhook(webhook, intake, stop, listener)) {
      intake.resume();
      posts.run(heartbeat);
      awaitIdle();
    }
  }

  private void awaitIdle() throws InterruptedException {
    if (!lanes.awaitIdle(grace)) {
      LOG.warn("answers still under way after {} s are given up; they come at the next start",
          grace.toSeconds());
      lanes.abandon();
    }
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

  private Handlers handlers(User bot) {
    return new Handlers(bot, setups, new Lasting(api, state, new Conversations(steady),
        new Counts(), deadline, waiter, Delivery.slots(), clock, steady, listener));
  }

  /** Asks who the bot is until it is told, or until the bot is closed. */
  private Optional<User> introduce(Recovery recovery) throws InterruptedException {
    while (stop.getCount() > 0) {
      try {
        User bot = api.cancellable(new GetMe(), stop);
        LOG.info("answering as @{} through {}", bot.getUserName(), settings.apiUrl());
        recovery.succeeded();
        try (Replaceable<BotSetup>.Use use = setups.use()) {
          prepare(use.value());
        }
        return Optional.of(bot);
      } catch (BotApiException e) {
        recovery.after(e);
      }
    }
    return Optional.empty();
  }

  /**
   * A webhook would keep polls from working; it is left alone where none are made. Without commands
   * registered the bot still works.
   */
  private void prepare(BotSetup setup) throws InterruptedException {
    if (settings.webhook() == null) {
      attempt(new DeleteWebhook());
    }
    Messages messages = setup.messages();
    List<BotCommand> menu = new ArrayList<>(menu(messages.commands()));
    attempt(SetMyCommands.builder().commands(menu).build());
    attempt(SetMyCommands.builder().commands(menu).languageCode("ar").build());
    menu.addAll(menu(messages.owner().commands()));
    for (long owner : setup.chats().owners()) {
      // refused until the owner has written to the bot for the first time
      attempt(SetMyCommands.builder()
          .commands(menu)
          .scope(new BotCommandScopeChat(Long.toString(owner)))
          .build());
    }
    attempt(SetMyDescription.builder().description(messages.description()).build());
    attempt(SetMyShortDescription.builder().shortDescription(messages.about()).build());
  }

  private static List<BotCommand> menu(Map<String, String> commands) {
    return commands.entrySet()
        .stream()
        .map(command -> new BotCommand(command.getKey(), command.getValue()))
        .toList();
  }

  private void attempt(BotApiMethod<Boolean> method) throws InterruptedException {
    try {
      api.cancellable(method, stop);
    } catch (BotApiException e) {
      LOG.warn("{} failed ({}); going on without", method.getMethod(), e.getMessage());
    }
  }
}
