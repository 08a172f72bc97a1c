package org.talksbot.config;

import java.util.List;

/** What a setting's value may be. */
sealed interface Shape {
  /** A whole number between the bounds, both included. */
  record Whole(int min, int max) implements Shape {}

  /** A number from 0 to 1. */
  record Share() implements Shape {}

  /** Yes or no. */
  record Yes() implements Shape {}

  /** One of some words; the first holds where nothing is said. */
  record Word(List<String> words) implements Shape {
    /** Copies the list. */
    public Word {
      words = List.copyOf(words);
    }
  }

  /** A text of some form, which its reader checks. */
  record Text() implements Shape {}

  /** Any number of such texts. */
  record Texts() implements Shape {}

  /** Any number of whole numbers above 0. */
  record Ids() implements Shape {}
}
