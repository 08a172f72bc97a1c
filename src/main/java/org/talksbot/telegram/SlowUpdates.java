package org.talksbot.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.talksbot.state.UpdateJournal;
import org.telegram.telegrambots.meta.api.objects.Update;

/** Keeps one slow update from holding up the confirmation of those behind it. */
final class SlowUpdates {
  private static final Logger LOG = LoggerFactory.getLogger(SlowUpdates.class);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration SLOW = Duration.ofSeconds(2);

  private final UpdateWindow window;
  private final UpdateJournal journal;
  private final Clock clock;

  SlowUpdates(UpdateWindow window, UpdateJournal journal, Clock clock) {
    this.window = window;
    this.journal = journal;
    this.clock = clock;
  }

  /** Sets aside the first unfinished update where it has been under way for long. */
  void setAside() {
    window.waitingSince(clock.instant().minus(SLOW)).ifPresent(update -> {
      if (journal.setAside(update.getUpdateId(), json(update))) {
        LOG.info("update {} takes long and was set aside", update.getUpdateId());
        window.finish(update.getUpdateId());
      }
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
