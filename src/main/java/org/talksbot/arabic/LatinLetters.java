package org.talksbot.arabic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads Latin letters as sounds, by {@code latin-letters.txt}. */
final class LatinLetters {
  private static final String FILE = "latin-letters.txt";
  private static final Map<String, Sound> SOUNDS = load();
  private static final int LONGEST = SOUNDS.keySet()
      .stream()
      .mapToInt(String::length)
      .max()
      .orElse(0);

  private LatinLetters() {}

  /**
   * One sound.
   *
   * @param vowel whether Arabic may leave it out
   * @param spellings in folded Arabic letters, the usual one first
   */
  record Sound(boolean vowel, List<String> spellings) {
    Sound {
      spellings = List.copyOf(spellings);
    }
  }

  /** The sounds of a word in small Latin letters; empty where anything else is in it. */
  static List<Sound> sounds(String word) {
    List<Sound> sounds = new ArrayList<>();
    for (int at = 0; at < word.length();) {
      int end = Math.min(word.length(), at + LONGEST);
      while (end > at && !SOUNDS.containsKey(word.substring(at, end))) {
        end--;
      }
      Sound sound = SOUNDS.get(word.substring(at, end));
      if (sound == null) {
        return List.of();
      }
      sounds.add(sound);
      at = end;
    }
    return sounds;
  }

  private static Map<String, Sound> load() {
    Map<String, Sound> sounds = new HashMap<>();
    WordFile.read(LatinLetters.class, FILE, (group, line) -> {
      String[] sides = line.split(" = ", 2);
      sounds.put(sides[0], new Sound(group.equals("vowel"), Arrays.asList(sides[1].split(" "))));
    });
    return Map.copyOf(sounds);
  }
}
