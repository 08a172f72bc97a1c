package org.talksbot.answer;

import java.util.List;

/**
 * What the owner says is called by several names.
 *
 * @param groups in the file's order
 */
public record EqualNames(List<Group> groups) {
  /** No names. */
  public static final EqualNames NONE = new EqualNames(List.of());

  /** Copies the list. */
  public EqualNames {
    groups = List.copyOf(groups);
  }

  /** How near the names of a group are to each other. */
  public enum Kind {
    /** The same thing. */
    SAME(0.8f),
    /** One is often meant by the other. */
    NEAR(0.5f),
    /** An office and who held it in some years. */
    HELD(0.5f);

    private final float weight;

    Kind(float weight) {
      this.weight = weight;
    }

    /** How surely a sentence with one name means another, 0 to 1. */
    float weight() {
      return weight;
    }
  }

  /**
   * Some equal names.
   *
   * @param kind how near they are
   * @param names two or more, each of one or several words
   * @param from first year in which they are equal
   * @param to last year in which they are equal
   */
  public record Group(Kind kind, List<String> names, int from, int to) {
    /** Copies the list; refuses a single name. */
    public Group {
      names = List.copyOf(names);
      if (names.size() < 2) {
        throw new IllegalArgumentException("one name equals nothing: " + names);
      }
    }

    /** Names that are equal at all times. */
    public Group(Kind kind, List<String> names) {
      this(kind, names, 0, Integer.MAX_VALUE);
    }
  }
}
