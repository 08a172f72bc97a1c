package org.talksbot.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.talksbot.search.IndexException;

/**
 * The right to write to the indices of an alias, which one process at a time has, kept as a
 * document of the cluster. It is held for a while and has to be renewed, so that one whose holder
 * was killed is free again; whoever takes it over says so by the document's sequence number, which
 * lets only one succeed. For one thread.
 */
final class ClusterLock implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ClusterLock.class);
  private static final Duration RENEWED = Duration.ofSeconds(10);
  /** So far the clocks of two machines may be apart. */
  private static final Duration CLOCKS = Duration.ofSeconds(110);
  /**
   * From one renewal to the end of the next, which may take long, and of the request behind it, so
   * that nothing of a holder's arrives when the lock is another's.
   */
  private static final Duration HELD = RENEWED.plus(ClusterClient.PATIENCE.multipliedBy(2))
      .plus(CLOCKS);
  private static final String HOLDER = "holder";
  private static final String UNTIL = "until";

  private final ClusterClient cluster;
  private final String path;
  private final Clock clock;
  private final String holder = UUID.randomUUID().toString();
  private long sequence;
  private long term;
  private Instant renewed;
  private Instant until = Instant.EPOCH;

  /**
   * Takes the lock.
   *
   * @throws IndexException where another process holds it
   */
  ClusterLock(ClusterClient cluster, String alias, Clock clock) {
    this.cluster = cluster;
    this.path = "/" + alias + ".lock/_doc/writer";
    this.clock = clock;
    this.renewed = clock.instant();
    ClusterResponse created = write("op_type=create");
    if (created.isConflict()) {
      takeOver(alias);
    } else {
      remember(created);
    }
  }

  /**
   * Holds it for longer, where it is time to say so.
   *
   * @throws IndexException where it was lost, because this process stood still for long
   */
  void renew() {
    if (Duration.between(renewed, clock.instant()).compareTo(RENEWED) > 0) {
      renewed = clock.instant();
      ClusterResponse written = write("if_seq_no=" + sequence + "&if_primary_term=" + term);
      if (!written.isConflict() || !isOurs()) {
        remember(written);
      }
    }
  }

  @Override
  public void close() {
    try {
      // where it was lost meanwhile, it is another's by now
      cluster.send("DELETE", path + "?if_seq_no=" + sequence + "&if_primary_term=" + term,
          ClusterClient.PATIENCE);
    } catch (IndexException e) {
      LOG.warn("the right to write is not given back, but runs out within minutes: {}",
          e.getMessage());
    }
  }

  private void takeOver(String alias) {
    if (isOurs()) {
      return;
    }
    Duration left = Duration.between(clock.instant(), until);
    if (left.isPositive()) {
      throw new IndexException("OpenSearch: another process is writing to the indices of " + alias
          + "; if it was killed, they are free again in " + (left.toSeconds() + 1) + " s");
    }
    remember(write("if_seq_no=" + sequence + "&if_primary_term=" + term));
  }

  /** Reads who holds it: an answer may be lost, and what was asked for done all the same. */
  private boolean isOurs() {
    JsonNode found = cluster.done("GET", path, null, ClusterClient.PATIENCE);
    sequence = found.path("_seq_no").asLong();
    term = found.path("_primary_term").asLong();
    until = Instant.ofEpochMilli(found.path("_source").path(UNTIL).asLong());
    return found.path("_source").path(HOLDER).asText().equals(holder);
  }

  private ClusterResponse write(String condition) {
    ObjectNode document = ClusterClient.JSON.createObjectNode();
    document.put(HOLDER, holder).put(UNTIL, clock.instant().plus(HELD).toEpochMilli());
    return cluster.send("PUT", path + "?" + condition, document, ClusterClient.PATIENCE);
  }

  private void remember(ClusterResponse written) {
    if (!written.isDone()) {
      throw written.isConflict()
          ? new IndexException("OpenSearch: another process has begun to write to the indices"
              + " meanwhile")
          : cluster.failures().refused("taking the right to write", written);
    }
    sequence = written.body().path("_seq_no").asLong();
    term = written.body().path("_primary_term").asLong();
  }
}
