package org.talksbot.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.talksbot.article.Corpus;
import org.talksbot.question.Question;
import org.talksbot.question.QuestionReader;
import org.talksbot.question.QuestionReading;
import org.talksbot.search.IndexListener;
import org.talksbot.search.PassageHit;
import org.talksbot.search.PassageHits;
import org.talksbot.search.PassageSearch;
import org.talksbot.search.QueryWord;
import org.talksbot.search.lucene.PassageIndex;

/**
 * Fits the weights of {@link Confidence} and prints them with their cross-validated figures.
 * Argument: a folder with {@code NAME.passages.jsonl} and {@code NAME.questions.jsonl}. Each
 * question counts twice: with all passages, and without any that holds the answer.
 */
final class ConfidenceFit {
  private static final int FOLDS = 5;
  private static final int ALL = -1;

  private final List<Example> examples = new ArrayList<>();
  private final QuestionReader reader = new QuestionReader();
  private final SentenceScorer scorer = new SentenceScorer(new CoverageFormula(),
      new AnswerSpans(SpanWords.load()));
  private final PassageSearch search;

  private ConfidenceFit(PassageSearch search) {
    this.search = search;
  }

  /**
   * One question, with or without its answer.
   *
   * @param signals what the confidence sees
   * @param right whether the first sentence answers
   * @param answerable whether the gold passage is there
   * @param fold the part of the cross-validation, by article
   */
  private record Example(List<Double> signals, boolean right, boolean answerable, int fold) {}

  public static void main(String[] arguments) throws IOException {
    try (Stream<Path> files = Files.list(Path.of(arguments[0]));
        PassageIndex index = new PassageIndex(Files.createTempDirectory("confidence"))) {
      List<Path> all = files.sorted().toList();
      index.update(new Corpus(ending(all, ".passages.jsonl")), IndexListener.SILENT);
      ConfidenceFit fit = new ConfidenceFit(index.search());
      for (Path questions : ending(all, ".questions.jsonl")) {
        for (String line : Files.readAllLines(questions)) {
          fit.add(new ObjectMapper().readTree(line));
        }
      }
      fit.report();
    }
  }

  private static List<Path> ending(List<Path> files, String ending) {
    return files.stream().filter(file -> file.toString().endsWith(ending)).toList();
  }

  private void add(JsonNode question) {
    QuestionReading reading = reader.read(Question.of(question.path("question").asText()));
    List<QueryWord> words = reading.words().stream().map(word -> new QueryWord(word, 1)).toList();
    if (words.isEmpty()) {
      return;
    }
    PassageHits hits = search.search(words, 20);
    QuestionTerms terms = new QuestionTerms(words, hits);
    add(question, reading, terms, hits.hits(), true);
    add(question, reading, terms,
        hits.hits().stream().filter(hit -> !holdsAnswer(question, hit)).toList(), false);
  }

  private void add(JsonNode question, QuestionReading reading, QuestionTerms terms,
      List<PassageHit> hits, boolean answerable) {
    List<ScoredSentence> sentences = scorer.score(reading.kind(), terms,
        hits.stream().limit(8).toList());
    if (!sentences.isEmpty()) {
      String article = question.path("passage").asText().replaceAll("-\\d+$", "");
      double[] signals = Confidence.signals(reading.kind(), terms, sentences);
      examples.add(new Example(Arrays.stream(signals).boxed().toList(),
          answerable && isRight(question, sentences.getFirst()), answerable,
          Math.floorMod(article.hashCode(), FOLDS)));
    }
  }

  private static boolean holdsAnswer(JsonNode question, PassageHit hit) {
    boolean holds = isGold(question, hit);
    for (JsonNode answer : question.path("answers")) {
      String text = answer.path("text").asText();
      holds |= text.length() > 3 && hit.passage().text().contains(text);
    }
    return holds;
  }

  private static boolean isGold(JsonNode question, PassageHit hit) {
    return hit.passage().source().article().equals(question.path("passage").asText());
  }

  private static boolean isRight(JsonNode question, ScoredSentence sentence) {
    for (JsonNode answer : question.path("answers")) {
      int start = answer.path("start").asInt();
      int end = start + answer.path("text").asText().length();
      if (isGold(question, sentence.hit()) && sentence.sentence().start() < end
          && start < sentence.sentence().end()) {
        return true;
      }
    }
    return false;
  }

  private void report() {
    double[] scores = new double[examples.size()];
    for (int fold = 0; fold < FOLDS; fold++) {
      double[] weights = fit(fold);
      for (int i = 0; i < scores.length; i++) {
        if (examples.get(i).fold == fold) {
          scores[i] = sum(weights, examples.get(i).signals);
        }
      }
    }
    System.out.println("weights " + Arrays.toString(fit(ALL)));
    System.out.printf(Locale.ROOT, "AUC right first quote %.3f, answerable %.3f%n",
        auc(scores, examples.stream().map(Example::right).toList()),
        auc(scores, examples.stream().map(Example::answerable).toList()));
    for (double share : new double[]{0.5, 0.7, 0.9}) {
      System.out.printf(Locale.ROOT, "the surest %.1f of the answerable are right in %.2f%n", share,
          precision(scores, share));
    }
    for (double floor : new double[]{0.1, 0.15, 0.2, 0.3}) {
      double least = Math.log(floor / (1 - floor));
      System.out.printf(Locale.ROOT,
          "floor %.2f refuses %.2f of the answerable, %.2f of the rest%n",
          floor, refused(scores, true, least), refused(scores, false, least));
    }
  }

  private double precision(double[] scores, double share) {
    List<Integer> surest = IntStream.range(0, scores.length)
        .filter(i -> examples.get(i).answerable)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> -scores[i]))
        .toList();
    List<Integer> first = surest.subList(0, (int) (share * surest.size()));
    return first.stream().filter(i -> examples.get(i).right).count() / (double) first.size();
  }

  private double refused(double[] scores, boolean answerable, double least) {
    return IntStream.range(0, scores.length)
        .filter(i -> examples.get(i).answerable == answerable)
        .mapToDouble(i -> scores[i] < least ? 1 : 0)
        .average()
        .orElse(0);
  }

  /** Logistic regression by gradient ascent with a step for each weight (Duchi et al. 2011). */
  private double[] fit(int without) {
    List<Example> train = examples.stream().filter(example -> example.fold != without).toList();
    int count = train.getFirst().signals.size();
    double[] weights = new double[count];
    double[] squares = new double[count];
    for (int round = 0; round < 3000; round++) {
      double[] slope = new double[count];
      for (Example example : train) {
        double error = (example.right ? 1 : 0) - 1 / (1 + Math.exp(-sum(weights, example.signals)));
        for (int i = 0; i < count; i++) {
          slope[i] += error * example.signals.get(i) / train.size();
        }
      }
      for (int i = 0; i < count; i++) {
        double step = slope[i] - (i > 0 ? 1e-4 * weights[i] : 0);
        squares[i] += step * step;
        weights[i] += 0.3 * step / Math.sqrt(squares[i] + 1e-10);
      }
    }
    return weights;
  }

  private static double sum(double[] weights, List<Double> signals) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * signals.get(i);
    }
    return sum;
  }

  /** Area under the ROC curve: the chance that a labelled example scores above another. */
  private static double auc(double[] scores, List<Boolean> labels) {
    List<Integer> order = IntStream.range(0, scores.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> scores[i]))
        .toList();
    double ranks = 0;
    double labelled = 0;
    for (int i = 0; i < scores.length; i++) {
      if (labels.get(order.get(i))) {
        ranks += i + 1;
        labelled++;
      }
    }
    return (ranks - labelled * (labelled + 1) / 2) / (labelled * (scores.length - labelled));
  }
}
