package org.talksbot.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.talksbot.arabic.ArabicFolding;
import org.talksbot.arabic.WordScanner;
import org.talksbot.article.DateSpan;
import org.talksbot.article.Metadata;
import org.talksbot.question.TimeFrame;
import org.talksbot.search.Passage;

/**
 * Puts sentences of another time than the question's behind those of its time, and drops them where
 * the best is of its time: who asks about 2022 gets nothing of 2025 while there is something of
 * 2022. Safe for use by many threads.
 */
final class FrameOrder {
  /** A sentence that names other days only. */
  private static final double OUTSIDE_SHARE = 0.001;
  /** A sentence of an unknown time. */
  private static final double UNKNOWN_SHARE = 0.1;

  private static final String SINCE = ArabicFolding.fold("\u0645\u0646\u0630");

  private final QuoteDates dates;

  FrameOrder(QuoteDates dates) {
    this.dates = dates;
  }

  /**
   * Sentences with the question's time counted: their scores are probabilities, and those of
   * sentences that fit the time grow at the cost of the others'.
   *
   * @param sentences best first
   * @param contradicted whether even the first is of another time by its own words
   */
  record Framed(List<ScoredSentence> sentences, boolean contradicted) {
    Framed {
      sentences = List.copyOf(sentences);
    }
  }

  /** How a sentence lies to the question's time. */
  private enum Fit {
    INSIDE(1), UNKNOWN(UNKNOWN_SHARE), OUTSIDE(OUTSIDE_SHARE), OUTSIDE_BY_ARTICLE(OUTSIDE_SHARE);

    private final double share;

    Fit(double share) {
      this.share = share;
    }
  }

  /** The same sentences, best first, when the question's time counts too. */
  Framed order(TimeFrame frame, @Nullable LocalDate asked, List<ScoredSentence> sentences) {
    AskedTime time = new AskedTime(frame, asked);
    if (time.isOpen() || sentences.isEmpty()) {
      return new Framed(sentences, false);
    }
    Map<String, ArticleDates> articles = new HashMap<>();
    List<Fitted> fitted = new ArrayList<>();
    double sum = 0;
    for (ScoredSentence sentence : sentences) {
      Fit fit = fit(time, sentence, articles);
      fitted.add(new Fitted(sentence, fit));
      sum += fit.share * sentence.score();
    }
    double all = sum;
    fitted.sort(Comparator.comparingDouble(Fitted::score).reversed());
    Fit first = fitted.getFirst().fit;
    return new Framed(fitted.stream()
        .filter(sentence -> first != Fit.INSIDE || sentence.fit != Fit.OUTSIDE)
        .map(sentence -> sentence.sentence.scored(sentence.score() / all))
        .toList(), first == Fit.OUTSIDE);
  }

  private record Fitted(ScoredSentence sentence, Fit fit) {
    double score() {
      return fit.share * sentence.score();
    }
  }

  private Fit fit(AskedTime time, ScoredSentence sentence, Map<String, ArticleDates> articles) {
    Passage passage = sentence.hit().passage();
    ArticleDates article = articles.computeIfAbsent(passage.source().article(),
        id -> dates.article(passage));
    List<DateSpan> own = foreground(passage.text(sentence.sentence()),
        dates.of(article, passage, sentence.sentence()));
    if (own.isEmpty()) {
      own = labels(passage.source().metadata(), article);
    }
    if (!own.isEmpty()) {
      return fit(time, own, Fit.OUTSIDE);
    }
    DateSpan written = article.daysOfWriting();
    return written == null
        ? Fit.UNKNOWN
        : fit(time, List.of(written), Fit.OUTSIDE_BY_ARTICLE);
  }

  private static Fit fit(AskedTime time, List<DateSpan> days, Fit outside) {
    if (days.stream().anyMatch(time::holds)) {
      return Fit.INSIDE;
    }
    List<DateSpan> telling = days.stream().filter(day -> !time.isTooWide(day)).toList();
    return (telling.isEmpty() ? days : telling).stream().allMatch(time::excludes)
        ? outside
        : Fit.UNKNOWN;
  }

  /** Without the dates since which something holds: the others tell when. */
  private static List<DateSpan> foreground(String sentence, List<ResolvedDate> dates) {
    List<DateSpan> foreground = new ArrayList<>();
    int from = 0;
    for (ResolvedDate date : dates) {
      if (!isSince(sentence, from, date.start())) {
        foreground.add(new DateSpan(date.from(), date.to()));
      }
      from = date.end();
    }
    return foreground;
  }

  private static boolean isSince(String sentence, int from, int to) {
    for (WordScanner words = new WordScanner(sentence, from, to); words.next();) {
      if (words.word().folded().equals(SINCE)) {
        return true;
      }
    }
    return false;
  }

  /** What the article says it is about: the dates of its meeting, else of its title. */
  private static List<DateSpan> labels(Metadata metadata, ArticleDates article) {
    for (String label : List.of(metadata.meeting() == null ? "" : metadata.meeting(),
        metadata.title())) {
      List<ResolvedDate> named = article.of(label, "");
      if (!named.isEmpty()) {
        return named.stream().map(date -> new DateSpan(date.from(), date.to())).toList();
      }
    }
    return List.of();
  }
}
