package org.talksbot.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.apache.lucene.search.ScoreDoc;
import org.talksbot.search.PassageHit;
import org.talksbot.search.index.IndexFields;

/**
 * Chooses among documents that are equally good, in the order of {@link PassageHit#BEST_FIRST}, by
 * the beginning of what is stored of each: there may be thousands of which a few are read.
 */
final class TieBreak {
  private record Tied(ScoreDoc hit, PassageCodec.Place place) {}

  private static final Comparator<Tied> LAST_FIRST = Comparator
      .comparing(Tied::place, PassageCodec.Place.ORDER)
      .reversed();

  private TieBreak() {}

  /**
   * The first of some documents.
   *
   * @param found the best first, equal ones by number; those from {@code limit} on are as good as
   *     the one before
   * @param limit above 0
   */
  static ScoreDoc[] first(PassageSearcher searcher, ScoreDoc[] found, int limit)
      throws IOException {
    if (found.length <= limit) {
      return found;
    }
    int better = limit - 1;
    while (better > 0 && found[better - 1].score == found[limit - 1].score) {
      better--;
    }
    PriorityQueue<Tied> first = new PriorityQueue<>(LAST_FIRST);
    for (int i = better; i < found.length; i++) {
      first.add(new Tied(found[i],
          PassageCodec.decodePlace(searcher.bytes(found[i].doc, IndexFields.PASSAGE))));
      if (first.size() > limit - better) {
        first.remove();
      }
    }
    ScoreDoc[] chosen = Arrays.copyOf(found, limit);
    for (int i = better; i < limit; i++) {
      chosen[i] = first.remove().hit;
    }
    return chosen;
  }
}
