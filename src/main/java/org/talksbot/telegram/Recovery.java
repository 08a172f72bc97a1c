package org.talksbot.telegram;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What follows when receiving fails: a clear line and a wait, or the end. */
final class Recovery {
  private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);

  private final URI apiUrl;
  private final Waiter waiter;
  private final CountDownLatch stop;
  private final BackOff backOff = new BackOff();

  Recovery(URI apiUrl, Waiter waiter, CountDownLatch stop) {
    this.apiUrl = apiUrl;
    this.waiter = waiter;
    this.stop = stop;
  }

  /**
   * Waits until the next attempt, or until the bot is closed.
   *
   * @throws BotTokenRejectedException when no attempt can succeed
   */
  void after(BotApiException failure) throws InterruptedException {
    if (stop.getCount() == 0) {
      return;
    }
    if (failure.rejectsToken()) {
      throw BotTokenRejectedException.at(apiUrl, failure);
    }
    Duration wait = failure.retryAfter().orElseGet(backOff::next);
    if (failure.isConflict()) {
      LOG.warn(
          "another instance polls for this bot, or a webhook is set ({}); trying again in {} s",
          failure.getMessage(), wait.toSeconds());
    } else {
      LOG.warn("{} cannot be polled ({}); trying again in {} s", apiUrl, failure.getMessage(),
          wait.toSeconds());
    }
    waiter.await(wait, stop);
  }

  /** An attempt succeeded: the next wait is a short one again. */
  void succeeded() {
    backOff.reset();
  }
}
