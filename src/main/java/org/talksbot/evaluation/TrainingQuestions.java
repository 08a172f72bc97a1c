package org.talksbot.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.talksbot.answer.Answer;
import org.talksbot.answer.AnswerModel;
import org.talksbot.answer.AnswerSettings;
import org.talksbot.answer.Answerer;
import org.talksbot.answer.CandidateListener;
import org.talksbot.answer.Candidates;
import org.talksbot.answer.Knowledge;
import org.talksbot.answer.QuotingAnswerer;
import org.talksbot.article.Corpus;
import org.talksbot.search.PassageSearch;

/**
 * Asks the questions of a set, as they are and in a way that leaves them without an answer.
 *
 * <p>A set whose questions all have an answer is asked twice: of all passages, and of those that do
 * not hold the answer. One that has questions without an answer of its own is asked once.
 */
final class TrainingQuestions {
  /** Questions that stand together in a file are often about the same, and stay in one fold. */
  private static final int TOGETHER = 5;

  private final PassageSearch search;
  private final AnswerSettings settings;
  private final Knowledge knowledge;
  private final GoldTexts texts;
  private final List<TestQuestion> questions = new ArrayList<>();
  private final boolean answerable;

  /**
   * Reads the questions.
   *
   * @param search over the set's articles
   * @throws EvaluationException where a file cannot be read
   */
  TrainingQuestions(TrainingSet set, PassageSearch search, AnswerSettings settings,
      Knowledge knowledge) {
    this.search = search;
    this.settings = settings;
    this.knowledge = knowledge;
    set.questions().forEach(file -> questions.addAll(QuestionSet.read(file)));
    if (questions.isEmpty()) {
      throw new EvaluationException("no question to learn from in " + set.questions(), null);
    }
    this.answerable = questions.stream().allMatch(TestQuestion::answerable);
    this.texts = answerable ? GoldTexts.of(new Corpus(set.articles())) : GoldTexts.NONE;
  }

  /** What was weighed for each question, in the order of the files. */
  List<TrainingExample> examples() {
    ArticleFolds folds = new ArticleFolds();
    List<TrainingExample> examples = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      TestQuestion question = questions.get(i);
      int fold = i / TOGETHER % ArticleFolds.COUNT;
      if (answerable) {
        String article = question.gold().getFirst().article();
        fold = folds.of(article, texts.title(article));
      }
      examples.add(new TrainingExample(question, fold, weighed(question, search),
          answerable ? weighed(question, withholding(question)) : Candidates.NONE));
    }
    return examples;
  }

  private PassageSearch withholding(TestQuestion question) {
    return new WithholdingSearch(search, passage -> texts.holdsAnswer(question, passage));
  }

  private Candidates weighed(TestQuestion question, PassageSearch of) {
    AtomicReference<Candidates> weighed = new AtomicReference<>(Candidates.NONE);
    CandidateListener listener = weighed::set;
    new QuotingAnswerer(of, settings, knowledge.with(AnswerModel.blank()), listener)
        .answer(question.question());
    return weighed.get();
  }

  /** Answers from all of the set's articles by a model. */
  Answerer answerer(AnswerModel model) {
    return answerer(search, model);
  }

  /** What a model answers where no passage holds the answer; nothing in a set asked once. */
  Optional<Answer> withheld(TestQuestion question, AnswerModel model) {
    return answerable
        ? Optional.of(answerer(withholding(question), model).answer(question.question()))
        : Optional.empty();
  }

  private Answerer answerer(PassageSearch of, AnswerModel model) {
    return new QuotingAnswerer(of, settings, knowledge.with(model), CandidateListener.SILENT);
  }
}
