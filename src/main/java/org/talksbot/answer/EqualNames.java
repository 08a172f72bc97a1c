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
    /** Words that are said for others that are written. */
    SPOKEN(0.8f),
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
   * @param typed names for which the others are looked up, each of one or several words
   * @param names the others; where each equals each, the same ones
   * @param from first year in which they are equal
   * @param to last year in which they are equal
   */
  public record Group(Kind kind, List<String> typed, List<String> names, int from, int to) {
    /** Copies the lists; refuses a single name. */
    public Group {
      typed = List.copyOf(typed);
      names = List.copyOf(names);
      if (typed.isEmpty() || names.isEmpty() || (names.size() == 1 && names.equals(typed))) {
        throw new IllegalArgumentException("one name equals nothing: " + names);
      }
    }

    /** Names of which each equals each other in some years. */
    public Group(Kind kind, List<String> names, int from, int to) {
      this(kind, names, names, from, to);
    }

    /** The same at all times. */
    public Group(Kind kind, List<String> names) {
      this(kind, names, names, 0, Integer.MAX_VALUE);
    }

    /** Words that are said, and the ones that are written for them. */
    public static Group spoken(List<String> said, List<String> written) {
      return new Group(Kind.SPOKEN, said, written, 0, Integer.MAX_VALUE);
    }
  }
}
