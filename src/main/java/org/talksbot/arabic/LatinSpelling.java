package org.talksbot.arabic;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A name or a word of chat Arabic in Latin letters, compared with words in Arabic letters sound by
 * sound: short vowels are mostly not written in Arabic, long ones mostly are.
 *
 * @param sounds the sounds of the word; none where it is too short
 */
record LatinSpelling(List<LatinLetters.Sound> sounds) implements Spelling {
  private static final int MAX_SKELETONS = 8;

  private static final float OTHER_SPELLING = 0.1f;
  private static final float OTHER_VOWEL = 0.2f;
  private static final float SHORT_VOWEL = 0.15f;
  private static final float LONG_VOWEL = 0.3f;
  private static final float DOUBLED = 0.1f;
  private static final float CONSONANT = 0.9f;

  /** Of a word in small Latin letters. */
  LatinSpelling(String word) {
    this(word.length() < SpellingDistance.SHORTEST ? List.of() : LatinLetters.sounds(word));
  }

  LatinSpelling {
    sounds = List.copyOf(sounds);
  }

  @Override
  public List<String> words() {
    return List.of();
  }

  @Override
  public List<String> skeletons() {
    Set<String> skeletons = new LinkedHashSet<>(Set.of(""));
    for (LatinLetters.Sound sound : sounds) {
      List<String> classes = sound.vowel()
          ? List.of("")
          : sound.spellings().stream().map(Skeleton::of).distinct().toList();
      int most = Math.max(1, Math.min(classes.size(), MAX_SKELETONS / skeletons.size()));
      Set<String> longer = new LinkedHashSet<>();
      for (String skeleton : skeletons) {
        classes.stream().limit(most).forEach(next -> longer.add(joined(skeleton, next)));
      }
      skeletons = longer;
    }
    return List.copyOf(skeletons);
  }

  /** A doubled consonant stands once in a skeleton. */
  private static String joined(String skeleton, String next) {
    return !next.isEmpty() && skeleton.endsWith(next) ? skeleton : skeleton + next;
  }

  @Override
  public float distance(String word) {
    int letters = word.length();
    int longer = Math.max(sounds.size(), letters);
    float most = SpellingDistance.MOST * longer;
    float[][] cost = new float[sounds.size() + 1][letters + 1];
    for (int i = 0; i <= sounds.size(); i++) {
      float leastHere = Float.MAX_VALUE;
      for (int j = 0; j <= letters; j++) {
        cost[i][j] = i == 0 && j == 0 ? 0 : least(cost, word, i, j);
        leastHere = Math.min(leastHere, cost[i][j]);
      }
      if (leastHere > most) {
        return Float.MAX_VALUE;
      }
    }
    return cost[sounds.size()][letters] / longer;
  }

  private float least(float[][] cost, String word, int i, int j) {
    float least = Float.MAX_VALUE;
    if (i > 0) {
      least = cost[i - 1][j] + unwritten(i - 1);
    }
    if (j > 0) {
      least = Math.min(least, cost[i][j - 1] + unheard(word, j - 1));
    }
    if (i > 0 && j > 0) {
      LatinLetters.Sound sound = sounds.get(i - 1);
      for (int n = 0; n < sound.spellings().size(); n++) {
        String spelling = sound.spellings().get(n);
        if (word.startsWith(spelling, j - spelling.length())) {
          least = Math.min(least, cost[i - 1][j - spelling.length()]
              + (n == 0 || sound.vowel() ? 0 : OTHER_SPELLING));
        }
      }
      if (sound.vowel() && Skeleton.isVowel(word.charAt(j - 1))) {
        least = Math.min(least, cost[i - 1][j - 1] + OTHER_VOWEL);
      }
    }
    return least;
  }

  private float unwritten(int sound) {
    if (sounds.get(sound).vowel()) {
      return SHORT_VOWEL;
    }
    return sound > 0 && sounds.get(sound).equals(sounds.get(sound - 1)) ? DOUBLED : CONSONANT;
  }

  private static float unheard(String word, int letter) {
    if (Skeleton.isVowel(word.charAt(letter))) {
      return LONG_VOWEL;
    }
    return letter > 0 && word.charAt(letter) == word.charAt(letter - 1) ? DOUBLED : CONSONANT;
  }
}
