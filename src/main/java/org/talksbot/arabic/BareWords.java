package org.talksbot.arabic;

import java.util.ArrayList;
import java.util.List;

/** A word without what is written together with it, for looking it up among other words. */
public final class BareWords {
  /** With so many letters left, a first letter may have been a particle. */
  private static final int LONG = 5;

  private BareWords() {}

  /** A folded word without its article and what stands before that. */
  public static String withoutArticle(String folded) {
    char[] letters = folded.toCharArray();
    return folded.substring(Clitics.afterArticle(letters, 0, letters.length));
  }

  /**
   * What a folded word may be: itself without its article, then the same without a particle. The
   * first letter of a short name is its own: Bayern without its B would be Iran.
   */
  public static List<String> of(String folded) {
    List<String> readings = new ArrayList<>();
    String bare = withoutArticle(folded);
    readings.add(bare);
    if (bare.length() == folded.length()) {
      while (bare.length() > LONG && Clitics.isParticle(bare.charAt(0)) && readings.size() < 3) {
        bare = bare.substring(1);
        readings.add(bare);
      }
    }
    return readings;
  }
}
