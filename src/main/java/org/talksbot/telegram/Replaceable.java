package org.talksbot.telegram;

/**
 * Something that is replaced while it is in use: each use goes on with what it began with, and who
 * replaces it hears when the last one has ended. Safe for use by many threads.
 */
final class Replaceable<T> {
  private Held<T> current;

  /** At first this; nobody need hear of its end. */
  Replaceable(T first) {
    current = new Held<>(first);
  }

  /** A value and how often it is in use. */
  private static final class Held<T> {
    private final T value;
    private int uses;
    private Runnable whenUnused = () -> {};
    private boolean replaced;

    Held(T value) {
      this.value = value;
    }
  }

  /** A use of a value; to be closed once. */
  final class Use implements AutoCloseable {
    private final Held<T> held;

    private Use(Held<T> held) {
      this.held = held;
    }

    T value() {
      return held.value;
    }

    @Override
    public void close() {
      end(held);
    }
  }

  /** Begins a use of the present value. */
  synchronized Use use() {
    current.uses++;
    return new Use(current);
  }

  /**
   * Puts a value in the place of the present one.
   *
   * @param whenUnused is run once, when no use of the old value is left; maybe at once
   */
  void replace(T next, Runnable whenUnused) {
    boolean unused;
    synchronized (this) {
      Held<T> old = current;
      current = new Held<>(next);
      old.replaced = true;
      old.whenUnused = whenUnused;
      unused = old.uses == 0;
    }
    if (unused) {
      whenUnused.run();
    }
  }

  private void end(Held<T> held) {
    boolean unused;
    synchronized (this) {
      held.uses--;
      unused = held.replaced && held.uses == 0;
    }
    if (unused) {
      held.whenUnused.run();
    }
  }
}
