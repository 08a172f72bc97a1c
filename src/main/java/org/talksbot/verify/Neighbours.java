package org.talksbot.verify;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.talksbot.article.Sentence;
import org.talksbot.search.Passage;
import org.talksbot.search.PassageHit;

/**
 * Joins passages that follow one another in an article, so that a sentence which runs over a
 * passage's end, or two sentences on either side of it, are still found.
 */
final class Neighbours {
  /** A paragraph's end and a blank line, as Windows writes them. */
  private static final int MAX_GAP = 4;

  private Neighbours() {}

  /** The hits, in the order in which their articles first appear, joined where they touch. */
  static List<PassageHit> joined(List<PassageHit> hits) {
    Map<String, List<PassageHit>> byArticle = new LinkedHashMap<>();
    for (PassageHit hit : hits) {
      String article = hit.passage().source().article();
      byArticle.computeIfAbsent(article, _ -> new ArrayList<>()).add(hit);
    }
    List<PassageHit> joined = new ArrayList<>();
    for (List<PassageHit> ofArticle : byArticle.values()) {
      ofArticle.sort(comparingInt(hit -> hit.passage().start()));
      PassageHit run = ofArticle.getFirst();
      for (PassageHit next : ofArticle.subList(1, ofArticle.size())) {
        if (next.passage().start() - end(run.passage()) <= MAX_GAP) {
          run = new PassageHit(join(run.passage(), next.passage()),
              Math.max(run.score(), next.score()), run.topic(), run.copies());
        } else {
          joined.add(run);
          run = next;
        }
      }
      joined.add(run);
    }
    return joined;
  }

  /** White space stands between paragraphs; the passages do not tell which, so line ends serve. */
  private static Passage join(Passage one, Passage next) {
    int gap = next.start() - end(one);
    if (end(next) <= end(one)) {
      return one;
    }
    String text = one.text() + "\n".repeat(Math.max(0, gap))
        + next.text().substring(Math.max(0, -gap));
    List<Sentence> sentences = new ArrayList<>(one.sentences());
    next.sentences().stream().filter(s -> s.start() >= end(one)).forEach(sentences::add);
    return new Passage(one.source(), one.start(), one.line(), text, sentences);
  }

  private static int end(Passage passage) {
    return passage.start() + passage.text().length();
  }
}
