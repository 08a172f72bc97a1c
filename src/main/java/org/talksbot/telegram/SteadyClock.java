package org.talksbot.telegram;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A clock that begins with the time of day and goes on evenly, also where the system's is set anew:
 * limits by the minute and memories of half an hour neither end early nor stand still.
 */
final class SteadyClock extends Clock {
  private final Clock zoned;
  private final Instant begin;
  private final long nanos = System.nanoTime();

  SteadyClock(Clock clock) {
    this(clock, clock.instant());
  }

  private SteadyClock(Clock zoned, Instant begin) {
    this.zoned = zoned;
    this.begin = begin;
  }

  @Override
  public Instant instant() {
    return begin.plusNanos(System.nanoTime() - nanos);
  }

  @Override
  public ZoneId getZone() {
    return zoned.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new SteadyClock(zoned.withZone(zone), instant());
  }
}
