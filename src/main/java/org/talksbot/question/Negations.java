package org.talksbot.question;

import java.util.Set;

/** Words that deny what follows them. */
final class Negations {
  private static final Set<String> WORDS = Set.of("\u0644\u0627", "\u0644\u0645", "\u0644\u0646",
      "\u0644\u064A\u0633", "\u0644\u064A\u0633\u062A", "\u062F\u0648\u0646",
      "\u0628\u062F\u0648\u0646", "\u0628\u0644\u0627", "\u0645\u0634", "\u0645\u0648",
      "\u0645\u0627");

  private Negations() {}

  /** Whether a folded word is one of them. */
  static boolean holds(String folded) {
    return WORDS.contains(folded);
  }
}
