package org.talksbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.talksbot.state.BotState;
import org.telegram.telegrambots.meta.api.objects.Update;

class IntakeTest {
  private static final Duration LIMIT = Duration.ofSeconds(10);

  @TempDir
  private Path data;
  private final ChatLanes lanes = new ChatLanes();
  private final Handlers handlers = mock();
  private BotState state;
  private Intake intake;

  @BeforeEach
  void open() {
    state = BotState.open(data, 1, true, Clock.systemUTC());
    intake = new Intake(lanes, handlers, state.journal(), new MessageNumbers(state.hasher()));
  }

  @AfterEach
  void close() {
    lanes.abandon();
    state.journal().close();
  }

  @Test
  void whatFailsBeyondItsHandlerIsToComeAgain() throws InterruptedException {
    Update first = update(7);
    Update second = update(8);
    doThrow(new IllegalStateException("failed on purpose")).when(handlers).handle(first);
    assertThat(taken(first)).failsWithin(LIMIT);
    assertThat(taken(second)).succeedsWithin(LIMIT);
    assertThat(state.journal().isKnown(7)).isFalse();
    assertThat(state.journal().isKnown(8)).isTrue();
  }

  @Test
  void whatIsFinishedIsNotHandledAgain() throws InterruptedException {
    assertThat(taken(update(7))).succeedsWithin(LIMIT);
    doThrow(new IllegalStateException("handled again")).when(handlers).handle(update(7));
    assertThat(taken(update(7))).succeedsWithin(LIMIT);
  }

  private CompletableFuture<Void> taken(Update update) {
    CompletableFuture<Void> end = new CompletableFuture<>();
    intake.take(update, new Intake.End() {
      @Override
      public void finished() {
        end.complete(null);
      }

      @Override
      public void failed(Throwable cause) {
        end.completeExceptionally(cause);
      }
    });
    return end;
  }

  private static Update update(int id) {
    Update update = new Update();
    update.setUpdateId(id);
    return update;
  }
}
