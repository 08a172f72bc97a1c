package org.talksbot.arabic;

import static org.talksbot.arabic.ArabicLetters.DAD;
import static org.talksbot.arabic.ArabicLetters.HAMZA;
import static org.talksbot.arabic.ArabicLetters.YEH;
import static org.talksbot.arabic.ArabicLetters.ZAH;

import java.util.List;
import java.util.stream.Stream;

/**
 * A word in Arabic letters.
 *
 * @param readings itself, and without what may be particles
 */
record ArabicSpelling(List<String> readings) implements Spelling {
  /** A reading without its first letter is the less likely one. */
  private static final float PARTICLE = 0.02f;

  /** Of a folded word. */
  ArabicSpelling(String folded) {
    this(isArabic(folded) ? BareWords.of(folded) : List.of());
  }

  ArabicSpelling {
    readings = readings.stream()
        .filter(reading -> reading.length() >= SpellingDistance.SHORTEST)
        .toList();
  }

  @Override
  public List<String> skeletons() {
    return readings.stream()
        .flatMap(reading -> Stream.of(reading, reading.replace(ZAH, DAD)))
        .map(Skeleton::of)
        .distinct()
        .toList();
  }

  @Override
  public List<String> words() {
    return readings;
  }

  @Override
  public float distance(String word) {
    float least = Float.MAX_VALUE;
    for (int i = 0; i < readings.size(); i++) {
      least = Math.min(least, SpellingDistance.between(readings.get(i), word) + i * PARTICLE);
    }
    return least;
  }

  private static boolean isArabic(String folded) {
    return !folded.isEmpty() && folded.chars().allMatch(c -> c >= HAMZA && c <= YEH);
  }
}
