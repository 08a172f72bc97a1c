package org.talksbot.answer;

import java.util.ArrayList;
import java.util.List;
import org.talksbot.arabic.SpokenFuture;
import org.talksbot.search.NearWord;
import org.talksbot.search.PassageSearch;
import org.talksbot.search.QueryWord;

/**
 * Finds other ways to say the words of a question: for a word that no article holds, the words of
 * the articles that are spelled nearly so; for a name, the names that the owner calls equal.
 *
 * <p>Alternatives are added at low weight and never replace a word: one term for all variants of a
 * frequent name would take its rarity away.
 */
final class Expander {
  /** How fast trust falls with the distance: from 1 for the same word to .4 at the largest. */
  private static final float CAUTION = 3;
  /** Share in the search of a word that is spelled nearly so; measured, docs/quality.md. */
  private static final float SEARCHED = 0.6f;
  /** Others as near as the nearest one are as likely meant. */
  private static final float AS_NEAR = 0.03f;
  private static final int MAX_SPELLINGS = 2;
  /** How surely a word without the mark of the spoken future is the word that was said. */
  private static final float IMPERFECT = 0.9f;

  private final PassageSearch search;
  private final NameBook names;

  Expander(PassageSearch search, NameBook names) {
    this.search = search;
    this.names = names;
  }

  /** The words in order, each with its alternatives. */
  List<ExpandedWord> expand(List<QueryWord> words) {
    List<ExpandedWord> expanded = new ArrayList<>();
    List<String> texts = words.stream().map(QueryWord::text).toList();
    List<List<Alternative>> equal = names.of(texts);
    List<List<NearWord>> near = search.near(texts);
    for (int i = 0; i < words.size(); i++) {
      List<Alternative> spellings = spellings(near.get(i));
      List<Alternative> all = new ArrayList<>(spellings);
      all.addAll(equal.get(i));
      SpokenFuture.imperfect(texts.get(i)).ifPresent(imperfect -> {
        all.add(new Alternative(List.of(imperfect), IMPERFECT, SEARCHED));
        all.addAll(names.of(List.of(imperfect)).getFirst());
      });
      expanded.add(new ExpandedWord(words.get(i), all, !spellings.isEmpty()));
    }
    return expanded;
  }

  private static List<Alternative> spellings(List<NearWord> near) {
    return near.stream()
        .takeWhile(found -> found.distance() <= near.getFirst().distance() + AS_NEAR)
        .limit(MAX_SPELLINGS)
        .map(found -> new Alternative(List.of(found.text()), 1 - CAUTION * found.distance(),
            SEARCHED))
        .toList();
  }
}
