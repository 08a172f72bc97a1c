package org.talksbot.cost;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.talksbot.answer.CandidateListener;
import org.talksbot.answer.Candidates;
import org.talksbot.search.NearWord;
import org.talksbot.search.Passage;
import org.talksbot.search.PassageHits;
import org.talksbot.search.PassageSearch;
import org.talksbot.search.QueryWord;

/**
 * A search that notes, in CPU time of its thread, when an answer goes from one stage to the next.
 * For one thread.
 */
public final class StageClock implements PassageSearch, CandidateListener {
  /** What an answer is made of, in order. */
  public enum Stage {
    /** The question is understood. */
    READING,
    /** Spellings are looked up and the best passages found. */
    PASSAGES,
    /** Their sentences are compared with the question. */
    SENTENCES,
    /** The best ones are weighed for whether they answer, and quoted with dates and speakers. */
    QUOTES,
    /** The quotes become a message. */
    RENDERING
  }

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final PassageSearch search;
  private final Map<Stage, Long> nanos = new EnumMap<>(Stage.class);
  private Stage stage = Stage.READING;
  private long since;

  /** Searches with {@code search}. */
  public StageClock(PassageSearch search) {
    this.search = search;
  }

  /** CPU time of this thread, in nanoseconds. */
  public static long cpu() {
    return THREADS.getCurrentThreadCpuTime();
  }

  /** A question comes. */
  public void start() {
    since = cpu();
    stage = Stage.READING;
  }

  /** What comes now belongs to another stage. */
  public void enter(Stage next) {
    long now = cpu();
    nanos.merge(stage, now - since, Long::sum);
    since = now;
    stage = next;
  }

  /** The message is there. */
  public void stop() {
    enter(Stage.READING);
  }

  /** CPU time spent in a stage so far, in nanoseconds. */
  public long nanos(Stage of) {
    return nanos.getOrDefault(of, 0L);
  }

  /** Begins anew. */
  public void reset() {
    nanos.clear();
  }

  @Override
  public PassageHits search(List<QueryWord> words, int limit) {
    enter(Stage.PASSAGES);
    PassageHits hits = search.search(words, limit);
    enter(Stage.SENTENCES);
    return hits;
  }

  @Override
  public List<List<NearWord>> near(List<String> words) {
    enter(Stage.PASSAGES);
    return search.near(words);
  }

  @Override
  public List<Passage> article(Passage passage) {
    return search.article(passage);
  }

  @Override
  public void weighed(Candidates candidates) {
    enter(Stage.QUOTES);
  }
}
