package org.talksbot.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talksbot.arabic.ArabicFolding;
import org.talksbot.arabic.WordForms;
import org.talksbot.arabic.WordScanner;

/**
 * Puts together sentences that several articles hold in nearly the same words. Sentences that
 * differ in a word without a like on the other side (another place, name or number) say different
 * things, however much they share; only words that one of them has in addition are let pass.
 */
final class NearDuplicates {
  /** Share of the longer sentence's words that the shorter one must hold. */
  private static final double SAME = 0.8;
  /** Texts whose lengths differ more cannot share so many words. */
  private static final double ABOUT_AS_LONG = 0.7;

  /** Negations, and what makes a number another one: half, less a quarter. */
  private final Set<String> changing;

  NearDuplicates(SpanWords words) {
    changing = Stream.of("negation", "fraction")
        .map(words::of)
        .flatMap(List::stream)
        .map(ArabicFolding::fold)
        .collect(Collectors.toUnmodifiableSet());
  }

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
  List<Group> group(List<ScoredSentence> sentences, int limit) {
    List<Group> groups = new ArrayList<>();
    List<Words> firsts = new ArrayList<>();
    for (ScoredSentence sentence : sentences) {
      Words own = new Words(sentence.text());
      int same = same(own, firsts);
      if (same >= 0) {
        groups.get(same).others.add(sentence);
      } else if (groups.size() < limit) {
        groups.add(new Group(sentence, new ArrayList<>()));
        firsts.add(own);
      }
    }
    return groups;
  }

  /** The words of a sentence, taken apart only if a sentence of about its length is there. */
  private static final class Words {
    private final String text;
    private final List<WordForms> forms = new ArrayList<>();

    Words(String text) {
      this.text = text;
    }

    boolean isAboutAsLongAs(Words other) {
      int shorter = Math.min(text.length(), other.text.length());
      return shorter >= ABOUT_AS_LONG * Math.max(text.length(), other.text.length());
    }

    List<WordForms> forms() {
      if (forms.isEmpty()) {
        for (WordScanner scanner = new WordScanner(text); scanner.next();) {
          forms.add(WordForms.ofOneThread(text.substring(scanner.start(), scanner.end())));
        }
      }
      return forms;
    }
  }

  private int same(Words own, List<Words> groups) {
    for (int i = 0; i < groups.size(); i++) {
      Words group = groups.get(i);
      if (own.isAboutAsLongAs(group) && (own.forms().size() > group.forms().size()
          ? holds(own.forms(), group.forms())
          : holds(group.forms(), own.forms()))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether every word of {@code few} stands in {@code many}, which adds little and no number. */
  private boolean holds(List<WordForms> many, List<WordForms> few) {
    if (few.size() < SAME * many.size()) {
      return false;
    }
    List<WordForms> left = new ArrayList<>(many);
    for (WordForms word : few) {
      WordForms like = like(word, left);
      if (like == null) {
        return false;
      }
      left.remove(like);
    }
    return left.stream().noneMatch(this::changesMeaning);
  }

  private static @Nullable WordForms like(WordForms word, List<WordForms> others) {
    for (WordForms other : others) {
      if (word.isVariantOf(other)) {
        return other;
      }
    }
    return null;
  }

  private boolean changesMeaning(WordForms word) {
    return word.isNumber() || changing.contains(word.folded());
  }
}
