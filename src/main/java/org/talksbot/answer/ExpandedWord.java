package org.talksbot.answer;

import java.util.ArrayList;
import java.util.List;
import org.talksbot.search.QueryWord;

/**
 * A word of a question with other ways to say it.
 *
 * @param word as typed
 * @param alternatives the likeliest first
 * @param misspelled whether the articles hold alternatives only, and not the word as it was typed
 */
record ExpandedWord(QueryWord word, List<Alternative> alternatives, boolean misspelled) {
  ExpandedWord {
    alternatives = List.copyOf(alternatives);
  }

  /** A word with nothing beside it. */
  static ExpandedWord alone(QueryWord word) {
    return new ExpandedWord(word, List.of(), false);
  }

  /** What is searched for: each word, and behind it the words of its alternatives in order. */
  static List<QueryWord> query(List<ExpandedWord> words) {
    List<QueryWord> query = new ArrayList<>();
    for (ExpandedWord expanded : words) {
      query.add(expanded.word);
      for (Alternative alternative : expanded.alternatives) {
        float weight = expanded.word.weight() * alternative.searched();
        alternative.words().forEach(word -> query.add(new QueryWord(word, weight)));
      }
    }
    return query;
  }
}
