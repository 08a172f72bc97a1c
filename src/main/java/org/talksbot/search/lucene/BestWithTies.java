package org.talksbot.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/**
 * Collects the best documents and all that are as good as the last of them, in one pass: Lucene's
 * collectors keep of those that are equally good the ones with the lowest numbers, so that what
 * comes next would take another search. They are told apart by what they hold instead.
 */
final class BestWithTies implements CollectorManager<BestWithTies.Documents, ScoreDoc[]> {
  private static final Comparator<ScoreDoc> BEST_FIRST = Comparator
      .comparingDouble((ScoreDoc hit) -> -hit.score)
      .thenComparingInt(hit -> hit.doc);

  private final int limit;
  private final float untied;

  /**
   * Collects so many.
   *
   * @param limit above 0
   * @param untied of documents that score no more than this, no more than {@code limit} are kept
   */
  BestWithTies(int limit, float untied) {
    this.limit = limit;
    this.untied = untied;
  }

  @Override
  public Documents newCollector() {
    return new Documents(limit, untied);
  }

  /** The best, in the order of score and number. */
  @Override
  public ScoreDoc[] reduce(Collection<Documents> collectors) {
    List<ScoreDoc> all = new ArrayList<>();
    collectors.forEach(collector -> all.addAll(collector.kept));
    all.sort(BEST_FIRST);
    int end = Math.min(limit, all.size());
    while (end > 0 && end < all.size() && all.get(end).score == all.get(end - 1).score
        && all.get(end).score > untied) {
      end++;
    }
    return all.subList(0, end).toArray(ScoreDoc[]::new);
  }

  /** Those of some segments. */
  static final class Documents extends SimpleCollector {
    private final int limit;
    private final float untied;
    /** The best scores, the least of them first. */
    private final PriorityQueue<Float> scores = new PriorityQueue<>();
    private final List<ScoreDoc> kept = new ArrayList<>();
    private Scorable scorer = new Unscored();
    private int base;
    private float least;
    private int room;

    private Documents(int limit, float untied) {
      this.limit = limit;
      this.untied = untied;
      this.room = 4 * limit;
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.TOP_SCORES;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) {
      base = context.docBase;
    }

    @Override
    public void setScorer(Scorable next) throws IOException {
      scorer = next;
      scorer.setMinCompetitiveScore(least);
    }

    @Override
    public void collect(int doc) throws IOException {
      float score = scorer.score();
      if (score < least) {
        return;
      }
      kept.add(new ScoreDoc(base + doc, score));
      scores.add(score);
      if (scores.size() > limit) {
        scores.remove();
      }
      if (scores.size() == limit) {
        raise(scores.element());
      }
    }

    private void raise(float score) throws IOException {
      float competitive = score > untied ? score : Math.nextUp(score);
      if (competitive > least) {
        least = competitive;
        scorer.setMinCompetitiveScore(least);
      }
      if (kept.size() > room) {
        kept.removeIf(hit -> hit.score < score);
        room = Math.max(room, 2 * kept.size());
      }
    }
  }

  /** Stands for the scorer before the first segment. */
  private static final class Unscored extends Scorable {
    @Override
    public float score() {
      throw new IllegalStateException("no segment yet");
    }
  }
}
