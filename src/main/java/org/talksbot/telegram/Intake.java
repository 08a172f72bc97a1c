package org.talksbot.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.talksbot.state.UpdateJournal;
import org.telegram.telegrambots.meta.api.objects.Update;

/**
 * Takes each received update to its chat's lane, once: one that the journal knows as finished is
 * confirmed and not handled again.
 */
final class Intake {
  private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
  private static final ObjectMapper JSON = new ObjectMapper();
  /** An update that takes longer than this may keep others from being confirmed. */
  private static final Duration SLOW = Duration.ofSeconds(2);

  private final UpdateWindow window;
  private final ChatLanes lanes;
  private final UpdateHandler handler;
  private final UpdateJournal journal;
  private final MessageNumbers numbers;
  private final Clock clock;

  Intake(UpdateWindow window, ChatLanes lanes, UpdateHandler handler, UpdateJournal journal,
      MessageNumbers numbers, Clock clock) {
    this.window = window;
    this.lanes = lanes;
    this.handler = handler;
    this.journal = journal;
    this.numbers = numbers;
    this.clock = clock;
  }

  /** Takes up what an earlier process set aside and did not finish. */
  void resume() {
    for (String json : journal.left()) {
      try {
        add(UpdateJson.read(JSON.readTree(json)));
      } catch (JsonProcessingException e) {
        LOG.error("an update that was set aside cannot be read: {}", e.getClass().getSimpleName());
      }
    }
  }

  /** Hands an update over. */
  void take(Update update) {
    if (journal.isKnown(update.getUpdateId())) {
      LOG.info("update {} came again", update.getUpdateId());
      window.finish(update.getUpdateId());
    } else {
      add(update);
    }
  }

  /**
   * Sets aside the update that keeps those behind it from being confirmed, where it has been under
   * way for long.
   */
  void setAsideSlow() {
    window.waitingSince(clock.instant().minus(SLOW)).ifPresent(update -> {
      if (journal.setAside(update.getUpdateId(), json(update))) {
        LOG.info("update {} takes long and was set aside", update.getUpdateId());
        window.finish(update.getUpdateId());
      }
    });
  }

  private void add(Update update) {
    if (update.getMessage() != null) {
      journal.received(numbers.place(update.getMessage().getChatId(),
          update.getMessage().getMessageId()));
    }
    lanes.add(UpdateChat.of(update), () -> {
      handler.handle(update);
      journal.finish(update.getUpdateId());
      window.finish(update.getUpdateId());
    });
  }

  private static String json(Update update) {
    try {
      return JSON.writeValueAsString(update);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an update that was read can be written", e);
    }
  }
}
