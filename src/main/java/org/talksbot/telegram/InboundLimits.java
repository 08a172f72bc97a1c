package org.talksbot.telegram;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;

/**
 * Keeps one person or one group from taking the bot from all others: so many messages a minute, by
 * the token bucket algorithm. Memory is bounded whoever writes: of those who wrote longest ago the
 * bot forgets how much they wrote. Safe for use by many threads.
 */
final class InboundLimits {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final int MAX_KNOWN = 100_000;
  private static final int INLINE_PER_MINUTE = 60;

  private final int perPerson;
  private final int perGroup;
  private final Clock clock;
  private final Cache<Key, Allowance> allowances;

  /** What came in. */
  enum Admission {
    /** It is answered. */
    ADMITTED,
    /** It is one too many, and its sender has not been told for a minute. */
    TOLD,
    /** It is one too many and nothing is said. */
    DROPPED
  }

  /** Who has an allowance. */
  private record Key(Kind kind, long id) {}

  /** What for. */
  private enum Kind {
    PERSON, GROUP, INLINE
  }

  /** What is left, and whether it may be said that nothing is. */
  private record Allowance(Bucket messages, Bucket notices) {}

  InboundLimits(int perPerson, int perGroup, Clock clock) {
    this.perPerson = perPerson;
    this.perGroup = perGroup;
    this.clock = clock;
    this.allowances = Caffeine.newBuilder()
        .maximumSize(MAX_KNOWN)
        .expireAfterAccess(MINUTE.multipliedBy(2))
        .ticker(ticker(clock))
        .build();
  }

  /** A clock as a cache's source of time. */
  static Ticker ticker(Clock clock) {
    return () -> clock.millis() * 1_000_000;
  }

  /**
   * Whether a message is answered.
   *
   * @param group id of the group that it stands in, the person's own id outside of groups
   */
  Admission message(long person, long group) {
    Admission own = admit(new Key(Kind.PERSON, person), perPerson);
    return own == Admission.ADMITTED && group != person
        ? admit(new Key(Kind.GROUP, group), perGroup)
        : own;
  }

  /** Whether what somebody is typing is answered. */
  boolean inline(long person) {
    return admit(new Key(Kind.INLINE, person), INLINE_PER_MINUTE) == Admission.ADMITTED;
  }

  private Admission admit(Key key, int perMinute) {
    Allowance allowance = allowances.get(key, _ -> allowance(perMinute));
    if (allowance.messages.tryConsume(1)) {
      return Admission.ADMITTED;
    }
    return allowance.notices.tryConsume(1) ? Admission.TOLD : Admission.DROPPED;
  }

  private Allowance allowance(int perMinute) {
    return new Allowance(bucket(perMinute), bucket(1));
  }

  private Bucket bucket(int perMinute) {
    return Bucket.builder()
        .addLimit(Bandwidth.builder().capacity(perMinute).refillGreedy(perMinute, MINUTE).build())
        .withCustomTimePrecision(new ClockMeter(clock))
        .build();
  }

  /** Time as the rest of the bot sees it. */
  private record ClockMeter(Clock clock) implements TimeMeter {
    @Override
    public long currentTimeNanos() {
      return clock.millis() * 1_000_000;
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
