package org.talksbot.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
  private final ChatLanes lanes;
  private final Handlers handlers;
  private final UpdateJournal journal;
  private final MessageNumbers numbers;

  /** What becomes of an update. */
  @FunctionalInterface
  interface End {
    /** It need never come again. */
    void finished();

    /** It failed and is to come again. */
    default void failed(Throwable cause) {}
  }

  Intake(ChatLanes lanes, Handlers handlers, UpdateJournal journal, MessageNumbers numbers) {
    this.lanes = lanes;
    this.handlers = handlers;
    this.journal = journal;
    this.numbers = numbers;
  }

  /** Takes up what an earlier process set aside and did not finish. */
  void resume() {
    for (String json : journal.left()) {
      try {
        add(UpdateJson.read(JSON.readTree(json)), () -> {});
      } catch (JsonProcessingException e) {
        LOG.error("an update that was set aside cannot be read: {}", e.getClass().getSimpleName());
      }
    }
  }

  /**
   * Hands an update over.
   *
   * @param end hears what becomes of it; nothing where the bot is closed before
   */
  void take(Update update, End end) {
    if (journal.isKnown(update.getUpdateId())) {
      LOG.info("update {} came again", update.getUpdateId());
      end.finished();
    } else {
      add(update, end);
    }
  }

  private void add(Update update, End end) {
    if (update.getMessage() != null) {
      journal.received(numbers.place(update.getMessage().getChatId(),
          update.getMessage().getMessageId()));
    }
    handlers.taken();
    lanes.add(UpdateChat.of(update), () -> {
      try {
        handlers.handle(update);
        journal.finish(update.getUpdateId());
      } catch (RuntimeException | Error e) {
        LOG.error("update {} failed and is to come again", update.getUpdateId(),
            WordlessFailure.of(e));
        end.failed(e);
        return;
      }
      end.finished();
    });
  }
}
