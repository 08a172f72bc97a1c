package org.talksbot.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.talksbot.arabic.WordScanner;

/** Puts together sentences that several articles hold in nearly the same words. */
final class NearDuplicates {
  /** Share of common words from which two sentences count as the same (Jaccard, stems). */
  private static final double SAME = 0.8;

  private NearDuplicates() {}

  /**
   * A sentence and those that say the same in nearly the same words.
   *
   * @param best the first of them
   * @param others the others, from the same or other articles
   */
  record Group(ScoredSentence best, List<ScoredSentence> others) {}

  /**
   * The first groups of a list.
   *
   * @param sentences best first
   * @param limit largest number of groups
   */
  static List<Group> group(List<ScoredSentence> sentences, int limit) {
    List<Group> groups = new ArrayList<>();
    List<Set<String>> words = new ArrayList<>();
    for (ScoredSentence sentence : sentences) {
      Set<String> own = stems(sentence.text());
      int same = same(own, words);
      if (same >= 0) {
        groups.get(same).others.add(sentence);
      } else if (groups.size() < limit) {
        groups.add(new Group(sentence, new ArrayList<>()));
        words.add(own);
      }
    }
    return groups;
  }

  private static int same(Set<String> own, List<Set<String>> groups) {
    for (int i = 0; i < groups.size(); i++) {
      Set<String> group = groups.get(i);
      long common = own.stream().filter(group::contains).count();
      if (common >= SAME * (own.size() + group.size() - common)) {
        return i;
      }
    }
    return -1;
  }

  private static Set<String> stems(String text) {
    Set<String> stems = new HashSet<>();
    for (WordScanner words = new WordScanner(text); words.next();) {
      stems.add(words.word().stem());
    }
    return stems;
  }
}
