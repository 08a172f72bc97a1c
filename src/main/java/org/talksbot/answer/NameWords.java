package org.talksbot.answer;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import org.talksbot.arabic.BareWords;
import org.talksbot.arabic.PlaceNames;
import org.talksbot.arabic.Skeleton;
import org.talksbot.arabic.SpellingDistance;
import org.talksbot.arabic.TextWords;
import org.talksbot.arabic.WordForms;

/**
 * Tells two spellings of one name from two words of one root: most words of Arabic have three
 * consonants, between which other vowels make another word (university and Friday).
 */
final class NameWords {
  static final String ARTICLE = "\u0627\u0644";
  /** With so many consonants a word is rarely Arabic, unless it begins as derived ones do. */
  private static final int FOREIGN = 4;
  /** Alef, teh, meem, waw, yeh: so begin words with more than their root's consonants. */
  private static final String DERIVED = "\u0627\u062A\u0645\u0648\u064A";
  private static final int SHORTEST_SLIP = 5;
  /** Between the distance of one vowel, .3, and of two. */
  private static final float ONE_VOWEL = 0.4f;
  private static final int FIRST_BEYOND_LATIN = 0x80;

  private final PlaceNames places;
  private final Set<String> holders;

  /** Knows places, and from the owner's file of names those who hold an office. */
  NameWords(PlaceNames places, EqualNames names) {
    this.places = places;
    this.holders = names.groups()
        .stream()
        .filter(group -> group.kind() == EqualNames.Kind.HELD)
        .flatMap(group -> group.names().stream())
        .filter(name -> name.indexOf(' ') < 0)
        .map(name -> WordForms.of(name).folded())
        .collect(toUnmodifiableSet());
  }

  /**
   * Whether a word that is spelled nearly as a typed one must be what was meant.
   *
   * @param typed as typed
   * @param found folded, without article and particles
   */
  boolean isRespelled(String typed, String found) {
    String word = WordForms.of(typed).folded();
    if (word.chars().allMatch(c -> c < FIRST_BEYOND_LATIN)) {
      return true;
    }
    List<String> readings = BareWords.of(word);
    return !isPart(readings.getFirst(), found)
        && (isForeign(found) || readings.stream()
            .anyMatch(reading -> isSlip(reading, found)
                || (isKnown(found) && isNear(reading, found))));
  }

  /** Whether they are the same but for what is written together with one of them. */
  private static boolean isPart(String typed, String found) {
    return typed.contains(found) || found.contains(typed);
  }

  private static boolean isForeign(String word) {
    return Skeleton.of(word).length() >= FOREIGN && DERIVED.indexOf(word.charAt(0)) < 0;
  }

  private boolean isKnown(String word) {
    return holders.contains(word) || places.match(TextWords.of(word), 0) > 0
        || places.match(TextWords.of(ARTICLE + word), 0) > 0;
  }

  /** Whether they are apart by one vowel, or by two letters of one sound. */
  private static boolean isNear(String typed, String found) {
    return SpellingDistance.between(typed, found)
        * Math.max(typed.length(), found.length()) < ONE_VOWEL;
  }

  /** Whether two neighbouring letters changed places, and nothing else. */
  private static boolean isSlip(String typed, String meant) {
    if (typed.length() != meant.length() || typed.length() < SHORTEST_SLIP) {
      return false;
    }
    int at = 0;
    while (at < typed.length() - 1 && typed.charAt(at) == meant.charAt(at)) {
      at++;
    }
    return at < typed.length() - 1 && typed.charAt(at) == meant.charAt(at + 1)
        && typed.charAt(at + 1) == meant.charAt(at)
        && typed.substring(at + 2).equals(meant.substring(at + 2));
  }
}
