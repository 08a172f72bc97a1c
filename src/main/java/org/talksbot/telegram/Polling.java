package org.talksbot.telegram;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.objects.Update;

/**
 * Receives updates at least once and hands each over once: the offset, which confirms all updates
 * before it, moves only over what is finished. It waits for no chat: while one is slow, polls go on
 * and bring what is behind it.
 */
final class Polling {
  private static final Logger LOG = LoggerFactory.getLogger(Polling.class);
  /** While updates are unfinished the server holds no poll; this lies between two without news. */
  private static final Duration PAUSE = Duration.ofMillis(50);

  private final BotApi api;
  private final UpdateWindow window;
  private final Intake intake;
  private final SlowUpdates slow;
  private final Recovery recovery;
  private final Heartbeat heartbeat;
  private final CountDownLatch stop;
  private final Clock clock;
  private final BotListener listener;
  private int confirmed;

  Polling(BotApi api, UpdateWindow window, Intake intake, SlowUpdates slow, Recovery recovery,
      Heartbeat heartbeat,
      CountDownLatch stop, Clock clock, BotListener listener) {
    this.listener = listener;
    this.api = api;
    this.window = window;
    this.intake = intake;
    this.slow = slow;
    this.recovery = recovery;
    this.heartbeat = heartbeat;
    this.stop = stop;
    this.clock = clock;
  }

  /**
   * Receives until the latch opens; what is under way then goes on.
   *
   * @throws BotTokenRejectedException when no poll can succeed
   */
  void run() throws InterruptedException {
    while (stop.getCount() > 0) {
      try {
        int offset = window.offset();
        long finishes = window.finishes();
        List<Update> updates = api.poll(offset, stop);
        confirmed = offset;
        recovery.succeeded();
        heartbeat.beat();
        listener.receiving();
        if (stop.getCount() > 0) {
          List<Update> fresh = window.receive(updates, clock.instant());
          fresh.forEach(
              update -> intake.take(update, () -> window.finish(update.getUpdateId())));
          if (fresh.isEmpty() && !updates.isEmpty()) {
            slow.setAside();
            window.awaitFinish(finishes, PAUSE);
          }
        }
      } catch (BotApiException e) {
        listener.notReceiving();
        recovery.after(e);
      }
    }
  }

  /** Confirms what was finished since the last poll. */
  void confirm() throws InterruptedException {
    int offset = window.offset();
    if (offset == confirmed) {
      return;
    }
    try {
      api.confirm(offset);
    } catch (BotApiException e) {
      LOG.warn("the updates before {} stay unconfirmed ({}); they may be answered again", offset,
          e.getMessage());
    }
  }
}
