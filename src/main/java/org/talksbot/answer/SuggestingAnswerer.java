package org.talksbot.answer;

import java.util.List;
import org.talksbot.article.Metadata;
import org.talksbot.question.Question;
import org.talksbot.search.Source;

/**
 * Adds to the answers of another engine what could be asked next: questions from the articles that
 * it quotes, or nearly quoted. Safe for use by many threads.
 */
public final class SuggestingAnswerer implements Answerer {
  private final Answerer engine;
  private final NextQuestions next;

  /** Adds to the answers of {@code engine}, which also says whether a question is answered. */
  public SuggestingAnswerer(Answerer engine) {
    this.engine = engine;
    this.next = new NextQuestions(SuggestingAnswerer::questions, engine::answer);
  }

  @Override
  public Answer answer(Question question) {
    return switch (engine.answer(question)) {
      case Answer.Quoted quoted -> new Answer.Quoted(quoted.quotes(), quoted.confidence(),
          quoted.passages(), next.after(question, sources(quoted.quotes()), quoted.quotes()),
          quoted.variants());
      case Answer.Refused refused -> new Answer.Refused(refused.reason(), refused.missingWords(),
          refused.below(), refused.confidence(), refused.passages(),
          next.after(question, sources(refused.below()), List.of()), refused.variants());
    };
  }

  private static List<Source> sources(List<Quote> quotes) {
    return quotes.stream().map(Quote::source).toList();
  }

  private static List<String> questions(Source source) {
    Metadata metadata = source.metadata();
    return metadata.questions();
  }
}
