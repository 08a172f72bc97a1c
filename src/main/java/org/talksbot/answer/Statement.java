package org.talksbot.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.talksbot.arabic.WordForms;

/**
 * What a quote tells, without the words that answer and without its times.
 *
 * @param content its words that mean something, those of one meaning as one
 * @param marks what keeps it from being told of the same as another: negations, ordinals, sides
 * @param sides the sides at the table among them
 * @param exact whether it tells a fact, in no more than one number: neither nearly nor perhaps
 */
record Statement(List<String> content, Set<String> marks, Set<String> sides, boolean exact) {
  /** Copies the collections. */
  Statement {
    content = List.copyOf(content);
    marks = Set.copyOf(marks);
    sides = Set.copyOf(sides);
  }

  /**
   * Share of the shorter statement's words that stand in the other, in any form; 0 for one of fewer
   * words than {@code least}, which tells too little.
   */
  double sharedWith(Statement other, int least) {
    List<String> shorter = content.size() <= other.content.size() ? content : other.content;
    List<String> longer = shorter.equals(content) ? other.content : content;
    if (shorter.size() < least) {
      return 0;
    }
    List<WordForms> forms = longer.stream().map(WordForms::of).toList();
    Set<String> shared = new HashSet<>(shorter);
    shared.removeIf(word -> forms.stream().noneMatch(WordForms.of(word)::isVariantOf));
    return (double) shared.size() / Set.copyOf(shorter).size();
  }
}
