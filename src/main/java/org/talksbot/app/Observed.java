package org.talksbot.app;

import java.time.Duration;
import org.talksbot.answer.Answer;
import org.talksbot.config.ServeSettings;
import org.talksbot.telegram.BotListener;

/**
 * Tells both the numbers and the health what happens.
 *
 * @param metrics numbers
 * @param health whether the bot can do its work
 */
record Observed(Metrics metrics, Health health) implements BotListener, ReloadListener {
  @Override
  public void receiving() {
    metrics.receiving();
    health.receiving();
  }

  @Override
  public void notReceiving() {
    metrics.notReceiving();
  }

  @Override
  public void taken() {
    metrics.taken();
  }

  @Override
  public void answered(Answer answer, Duration thinking) {
    metrics.answered(answer, thinking);
  }

  @Override
  public void finished(Duration handling) {
    metrics.finished(handling);
  }

  @Override
  public void failed() {
    metrics.failed();
  }

  @Override
  public void called(String method, String outcome, Duration took) {
    metrics.called(method, outcome, took);
  }

  @Override
  public void reloaded(ServeSettings settings, int articles) {
    metrics.reloaded(settings, articles);
    health.reloaded(settings, articles);
  }

  @Override
  public void refused(String reason) {
    metrics.refused(reason);
    health.refused(reason);
  }

  @Override
  public void searchable() {
    metrics.searchable();
    health.searchable();
  }

  @Override
  public void unsearchable(String reason) {
    metrics.unsearchable(reason);
    health.unsearchable(reason);
  }
}
