package org.talksbot.app;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.talksbot.answer.Answer;
import org.talksbot.config.ServeSettings;
import org.talksbot.telegram.BotListener;

/**
 * Numbers about the bot for Prometheus. No question, no name and no id is in them. Safe for use by
 * many threads.
 */
final class Metrics implements BotListener, ReloadListener, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Metrics.class);
  private static final Duration[] BUCKETS = {Duration.ofMillis(1), Duration.ofMillis(2),
      Duration.ofMillis(5), Duration.ofMillis(10), Duration.ofMillis(20), Duration.ofMillis(50),
      Duration.ofMillis(100), Duration.ofMillis(200), Duration.ofMillis(500),
      Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(5), Duration.ofSeconds(30)};

  private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(
      PrometheusConfig.DEFAULT);
  private final JvmGcMetrics collector = new JvmGcMetrics();
  private final AtomicInteger articles = new AtomicInteger();
  private final AtomicInteger searchable = new AtomicInteger(1);
  private final AtomicInteger underWay = new AtomicInteger();
  private final Counter polls = counter("talksbot.receives", "Polls that brought an answer");
  private final Counter failedPolls = counter("talksbot.receive.failures",
      "Polls that brought none");
  private final Counter failures = counter("talksbot.failures",
      "Updates that ended with an apology");
  private volatile @Nullable Path index;
  private final Timer handling = timer("talksbot.handling",
      "From the turn of an update to its end, with what was sent").register(registry);

  /** Numbers from now on. */
  Metrics() {
    Gauge.builder("talksbot.articles", articles, AtomicInteger::get)
        .description("Articles that are served")
        .register(registry);
    Gauge.builder("talksbot.updates.under.way", underWay, AtomicInteger::get)
        .description("Updates that were received and are not finished")
        .register(registry);
    Gauge.builder("talksbot.index.searchable", searchable, AtomicInteger::get)
        .description("1, or 0 where the cluster that keeps the index cannot be reached")
        .register(registry);
    Gauge.builder("talksbot.index.bytes", this, Metrics::indexBytes)
        .description("What the index takes on the disk")
        .register(registry);
    new JvmMemoryMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    collector.bindTo(registry);
  }

  /** How many updates are finished. */
  long finishedUpdates() {
    return handling.count();
  }

  /** All numbers in Prometheus' text format. */
  String text() {
    return registry.scrape();
  }

  @Override
  public void close() {
    collector.close();
    registry.close();
  }

  @Override
  public void receiving() {
    polls.increment();
  }

  @Override
  public void notReceiving() {
    failedPolls.increment();
  }

  @Override
  public void taken() {
    underWay.incrementAndGet();
  }

  @Override
  public void answered(Answer answer, Duration thinking) {
    String outcome = switch (answer) {
      case Answer.Quoted _ -> "quoted";
      case Answer.Refused refused -> refused.reason().name().toLowerCase(Locale.ROOT);
    };
    timer("talksbot.thinking", "What the engine took for a question").tag("outcome", outcome)
        .register(registry)
        .record(thinking);
  }

  @Override
  public void finished(Duration took) {
    underWay.decrementAndGet();
    handling.record(took);
  }

  @Override
  public void failed() {
    failures.increment();
  }

  @Override
  public void called(String method, String outcome, Duration took) {
    timer("talksbot.calls", "Calls of the Bot API but polls, 429 among their outcomes")
        .tag("method", method)
        .tag("outcome", outcome)
        .register(registry)
        .record(took);
  }

  @Override
  public void searchable() {
    searchable.set(1);
  }

  @Override
  public void unsearchable(String reason) {
    searchable.set(0);
  }

  @Override
  public void reloaded(ServeSettings settings, int count) {
    articles.set(count);
    index = IndexFolder.of(settings.settings());
    reloads("taken");
  }

  @Override
  public void refused(String reason) {
    reloads("refused");
  }

  private double indexBytes() {
    Path folder = index;
    if (folder == null) {
      return 0;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(Metrics::bytes).sum();
    } catch (IOException e) {
      LOG.debug("the index cannot be measured", e);
      return Double.NaN;
    }
  }

  /** 0 for a file that a commit removes just then. */
  private static long bytes(Path file) {
    try {
      return Files.size(file);
    } catch (IOException _) {
      return 0;
    }
  }

  private void reloads(String outcome) {
    Counter.builder("talksbot.reloads")
        .description("Changes of articles and settings")
        .tag("outcome", outcome)
        .register(registry)
        .increment();
  }

  private Counter counter(String name, String description) {
    return Counter.builder(name).description(description).register(registry);
  }

  private static Timer.Builder timer(String name, String description) {
    return Timer.builder(name).description(description).serviceLevelObjectives(BUCKETS);
  }
}
