package org.talksbot.telegram;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.objects.Update;

/**
 * Receives updates at least once: the offset, which confirms all updates before it, moves only when
 * every update of a batch is handled, and it follows the batch, never a maximum of all times, since
 * Telegram begins with lower ids after a week without updates.
 */
final class Polling {
  private static final Logger LOG = LoggerFactory.getLogger(Polling.class);

  private final BotApi api;
  private final ChatLanes lanes;
  private final UpdateHandler handler;
  private final Recovery recovery;
  private final Heartbeat heartbeat;
  private final CountDownLatch stop;
  private int offset;
  private int confirmed;

  Polling(BotApi api, ChatLanes lanes, UpdateHandler handler, Recovery recovery,
      Heartbeat heartbeat, CountDownLatch stop) {
    this.api = api;
    this.lanes = lanes;
    this.handler = handler;
    this.recovery = recovery;
    this.heartbeat = heartbeat;
    this.stop = stop;
  }

  /**
   * Receives and handles until the latch opens, then confirms what was handled.
   *
   * @throws BotTokenRejectedException when no poll can succeed
   */
  void run() throws InterruptedException {
    while (stop.getCount() > 0) {
      try {
        List<Update> updates = api.poll(offset, stop);
        confirmed = offset;
        recovery.succeeded();
        heartbeat.beat();
        if (!updates.isEmpty() && stop.getCount() > 0) {
          offset = lanes.handle(updates, handler);
        }
      } catch (BotApiException e) {
        recovery.after(e);
      }
    }
    confirm();
  }

  private void confirm() throws InterruptedException {
    if (offset == confirmed) {
      return;
    }
    try {
      api.confirm(offset);
    } catch (BotApiException e) {
      LOG.warn("the updates before {} stay unconfirmed ({}); they will be answered again", offset,
          e.getMessage());
    }
  }
}
