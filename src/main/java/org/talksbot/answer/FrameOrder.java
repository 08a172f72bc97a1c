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
 * Puts sentences of another time than the question's behind those of its time: who asks about 2022
 * gets nothing of 2025 while there is something of 2022. Safe for use by many threads.
 */
final class FrameOrder {
  /** A sentence that names other days only; with the floor for second quotes, it is dropped. */
  private static final double OUTSIDE = 0.001;
  /** A sentence of an unknown time. */
  private static final double UNKNOWN = 0.1;

  private static final String SINCE = ArabicFolding.fold("\u0645\u0646\u0630");

  private final QuoteDates dates;

  FrameOrder(QuoteDates dates) {
    this.dates = dates;
  }

  /** The same sentences, best first, when the question's time counts too. */
  List<ScoredSentence> order(TimeFrame frame, @Nullable LocalDate asked,
      List<ScoredSentence> sentences) {
    AskedTime time = new AskedTime(frame, asked);
    if (time.isOpen()) {
      return sentences;
    }
    Map<String, ArticleDates> articles = new HashMap<>();
    List<ScoredSentence> ordered = new ArrayList<>();
    boolean any = false;
    for (ScoredSentence sentence : sentences) {
      double share = share(time, sentence, articles);
      any |= share == 1;
      ordered.add(new ScoredSentence(sentence.hit(), sentence.sentence(), sentence.features(),
          share * sentence.score()));
    }
    ordered.sort(Comparator.comparingDouble(ScoredSentence::score).reversed());
    return any ? ordered : sentences;
  }

  private double share(AskedTime time, ScoredSentence sentence,
      Map<String, ArticleDates> articles) {
    Passage passage = sentence.hit().passage();
    ArticleDates article = articles.computeIfAbsent(passage.source().article(),
        id -> dates.article(passage));
    List<DateSpan> own = spans(
        foreground(passage.text(sentence.sentence()),
            dates.of(article, passage, sentence.sentence())));
    if (own.isEmpty()) {
      own = ofArticle(passage.source().metadata(), article);
    }
    if (own.isEmpty()) {
      return UNKNOWN;
    }
    return own.stream().anyMatch(time::holds) ? 1 : OUTSIDE;
  }

  /** Without the dates since which something holds, where there are others: those tell when. */
  private static List<ResolvedDate> foreground(String sentence, List<ResolvedDate> dates) {
    List<ResolvedDate> foreground = new ArrayList<>();
    int from = 0;
    for (ResolvedDate date : dates) {
      if (!isSince(sentence, from, date.start())) {
        foreground.add(date);
      }
      from = date.end();
    }
    return foreground.isEmpty() ? dates : foreground;
  }

  private static boolean isSince(String sentence, int from, int to) {
    for (WordScanner words = new WordScanner(sentence, from, to); words.next();) {
      if (words.word().folded().equals(SINCE)) {
        return true;
      }
    }
    return false;
  }

  /** What the article is about: the dates of its meeting, else of its title, else its own. */
  private static List<DateSpan> ofArticle(Metadata metadata, ArticleDates article) {
    for (String label : List.of(metadata.meeting() == null ? "" : metadata.meeting(),
        metadata.title())) {
      List<DateSpan> named = spans(article.of(label, ""));
      if (!named.isEmpty()) {
        return named;
      }
    }
    return article.written() == null ? List.of() : List.of(article.written());
  }

  private static List<DateSpan> spans(List<ResolvedDate> dates) {
    return dates.stream().map(date -> new DateSpan(date.from(), date.to())).toList();
  }
}
