package org.talksbot.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.talksbot.answer.Answer;
import org.talksbot.answer.AnswerModel;
import org.talksbot.answer.AnswerModelText;
import org.talksbot.answer.AnswerSettings;
import org.talksbot.answer.Answerer;
import org.talksbot.answer.CandidateListener;
import org.talksbot.answer.Candidates;
import org.talksbot.answer.Knowledge;
import org.talksbot.answer.QuotingAnswerer;
import org.talksbot.article.Corpus;
import org.talksbot.question.Question;
import org.talksbot.search.PassageSearch;

/**
 * Learns from questions with known answers how to choose the sentence and how sure to be of it.
 * Each question is asked twice: of all passages, and of those that do not hold its answer.
 */
public final class Training {
  private static final double[] FLOORS = {0.1, 0.15, 0.2, 0.25, 0.3, 0.4};

  private final PassageSearch search;
  private final AnswerSettings settings;
  private final Knowledge knowledge;
  private final GoldTexts texts;
  private final List<TestQuestion> questions = new ArrayList<>();

  /**
   * Reads question sets.
   *
   * @param questionFiles question sets, taken together
   * @param passages what the questions are about
   * @param search over these passages
   * @param knowledge of names and meetings; its model is not used
   * @throws EvaluationException where a set cannot be read
   */
  public Training(List<Path> questionFiles, Corpus passages, PassageSearch search,
      AnswerSettings settings, Knowledge knowledge) {
    this.search = search;
    this.knowledge = knowledge;
    this.settings = settings;
    this.texts = new GoldTexts(passages);
    questionFiles.forEach(file -> questions.addAll(QuestionSet.read(file)));
    questions.removeIf(question -> !question.answerable());
    if (questions.isEmpty()) {
      throw new EvaluationException("no question with an answer to learn from", null);
    }
  }

  /**
   * Learns.
   *
   * @param head first lines of the model file, without their marks: how it is made
   * @param report takes the cross-validated figures line by line
   * @return the lines of the model file; the same for the same questions and passages
   */
  public List<String> run(List<String> head, Consumer<String> report) {
    List<TrainingExample> examples = examples();
    ModelTrainer trainer = new ModelTrainer(examples);
    List<String> figures = crossValidated(examples, trainer);
    figures.forEach(report);
    List<String> lines = new ArrayList<>();
    head.forEach(line -> lines.add("# " + line));
    lines.add("# " + examples.size() + " questions, seed " + ModelTrainer.SEED + ".");
    lines.add("#");
    lines.add("# Five-fold cross-validated by article:");
    figures.forEach(line -> lines.add("# " + line));
    lines.add("");
    lines.addAll(AnswerModelText.lines(trainer.all()));
    return lines;
  }

  /** Writes a model file. */
  public static void write(Path file, List<String> lines) {
    try {
      Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be written", e);
    }
  }

  private List<TrainingExample> examples() {
    AnswerModel any = AnswerModel.blank();
    ArticleFolds folds = new ArticleFolds();
    List<TrainingExample> examples = new ArrayList<>();
    for (TestQuestion question : questions) {
      String gold = question.gold().getFirst().article();
      examples.add(new TrainingExample(question, folds.of(gold, texts.title(gold)),
          weighed(question, search, any), weighed(question, withholding(question), any)));
    }
    return examples;
  }

  private PassageSearch withholding(TestQuestion question) {
    return new WithholdingSearch(search, passage -> texts.holdsAnswer(question, passage));
  }

  private Candidates weighed(TestQuestion question, PassageSearch of, AnswerModel model) {
    AtomicReference<Candidates> weighed = new AtomicReference<>(Candidates.NONE);
    CandidateListener listener = weighed::set;
    new QuotingAnswerer(of, settings, knowledge.with(model), listener).answer(question.question());
    return weighed.get();
  }

  private List<String> crossValidated(List<TrainingExample> examples, ModelTrainer trainer) {
    List<Answerer> answerers = new ArrayList<>();
    List<AnswerModel> models = new ArrayList<>();
    for (int fold = 0; fold < ArticleFolds.COUNT; fold++) {
      models.add(trainer.without(fold));
      answerers.add(new QuotingAnswerer(search, settings, knowledge.with(models.get(fold)),
          CandidateListener.SILENT));
    }
    IdentityHashMap<Question, Answerer> unseen = new IdentityHashMap<>();
    ConfidenceMeasures confidence = new ConfidenceMeasures();
    List<Integer> quotes = new ArrayList<>();
    for (TrainingExample example : examples) {
      TestQuestion question = example.question();
      Answerer answerer = answerers.get(example.fold());
      unseen.put(question.question(), answerer);
      Ranking found = AnswererRanking.of(answerer.answer(question.question()));
      quotes.add(found.quotes().size());
      confidence.add(new ConfidenceMeasures.Trial(found.confidence(), found.answers(question, 1),
          true));
      Answer withheld = new QuotingAnswerer(withholding(question), settings,
          knowledge.with(models.get(example.fold())), CandidateListener.SILENT)
          .answer(question.question());
      confidence.add(new ConfidenceMeasures.Trial(withheld.confidence(), false, false));
    }
    Measures measures = Measures.of(questions,
        question -> AnswererRanking.of(unseen.getOrDefault(question, answerers.getFirst())
            .answer(question)));
    List<String> lines = new ArrayList<>();
    lines.add(String.format(Locale.ROOT,
        "R@1 %.4f, R@5 %.4f, R@20 %.4f, MRR@10 %.4f, ans@1 %.4f, ans@3 %.4f, quotes %.2f",
        measures.recall1(), measures.recall5(), measures.recall20(), measures.reciprocalRank(),
        measures.answer1(), measures.answer3(),
        quotes.stream().mapToInt(Integer::intValue).average().orElse(0)));
    lines.addAll(confidence.lines(FLOORS));
    return lines;
  }
}
