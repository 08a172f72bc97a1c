package org.talksbot.meeting;

import java.util.ArrayList;
import java.util.List;

/** Takes off the particles that Arabic writes together with the word behind them. */
final class Particles {
  /** And, so. */
  private static final String JOINING = "\u0648\u0641";
  /** By, to, as. */
  private static final String PREPOSITIONS = "\u0628\u0644\u0643";
  private static final String ARTICLE = "\u0627\u0644";
  private static final char LAM = '\u0644';
  private static final int SHORTEST = 2;

  private Particles() {}

  /** The folded word itself, and what may be left of it without particles; longest first. */
  static List<String> without(String word) {
    List<String> forms = new ArrayList<>();
    forms.add(word);
    String bare = word;
    if (begins(bare, JOINING)) {
      bare = bare.substring(1);
      forms.add(bare);
    }
    if (bare.length() > SHORTEST && bare.charAt(0) == LAM && bare.charAt(1) == LAM) {
      bare = ARTICLE + bare.substring(2);
      forms.add(bare);
    } else if (begins(bare, PREPOSITIONS)) {
      bare = bare.substring(1);
      forms.add(bare);
    }
    if (bare.length() > ARTICLE.length() + SHORTEST && bare.startsWith(ARTICLE)) {
      forms.add(bare.substring(ARTICLE.length()));
    }
    return forms;
  }

  /** Whether a folded word carries the article, also behind a particle. */
  static boolean hasArticle(String word) {
    String bare = begins(word, JOINING) ? word.substring(1) : word;
    return bare.startsWith(ARTICLE) || bare.startsWith("\u0644\u0644")
        || (begins(bare, PREPOSITIONS) && bare.startsWith(ARTICLE, 1));
  }

  /** Whether this, before a number, is nothing or one particle. */
  static boolean isPrefix(String letters) {
    return letters.isEmpty()
        || (letters.length() == 1 && (JOINING + PREPOSITIONS).contains(letters));
  }

  private static boolean begins(String word, String letters) {
    return word.length() > SHORTEST && letters.indexOf(word.charAt(0)) >= 0;
  }
}
