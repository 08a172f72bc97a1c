package org.talksbot.evaluation;

import java.util.List;
import org.talksbot.answer.Answer;
import org.talksbot.answer.Answerer;
import org.talksbot.answer.Quote;
import org.talksbot.question.Question;

/** Our answers, those below the floor of confidence included. */
final class AnswererRanking implements Ranked {
  private final Answerer answerer;

  AnswererRanking(Answerer answerer) {
    this.answerer = answerer;
  }

  @Override
  public Ranking rank(Question question) {
    return of(answerer.answer(question));
  }

  /** An answer as it is measured. */
  static Ranking of(Answer answer) {
    return switch (answer) {
      case Answer.Quoted quoted ->
        new Ranking(true, quoted.confidence(), quoted.passages(), cuts(quoted.quotes()));
      case Answer.Refused refused ->
        new Ranking(false, refused.confidence(), refused.passages(), cuts(refused.below()));
    };
  }

  private static List<Ranking.Cut> cuts(List<Quote> quotes) {
    return quotes.stream()
        .map(quote -> new Ranking.Cut(quote.source().article(), quote.sentence().start(),
            quote.sentence().end(), quote.text()))
        .toList();
  }
}
