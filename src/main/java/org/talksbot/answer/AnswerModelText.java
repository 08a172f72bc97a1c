package org.talksbot.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import org.talksbot.learning.RegressionTree;
import org.talksbot.learning.ScoringModel;

/**
 * A model as lines of text. {@code [ranking]} and {@code [confidence]} begin its halves, {@code
 * weight NAME NUMBER} is a term of a weighted sum, and {@code tree NAME NUMBER LEFT RIGHT ... |
 * LEAVES} a tree: for each inner node what goes left if it is at most the number; children below
 * 0 are leaves, -1 the first.
 */
public final class AnswerModelText {
  private static final String RANKING = "[ranking]";
  private static final String CONFIDENCE = "[confidence]";
  private static final String WEIGHT = "weight ";
  private static final String TREE = "tree ";
  private static final int NODE_PARTS = 4;
  private static final String BAR = "|";

  private AnswerModelText() {}

  /** A model as lines; the same model gives the same lines wherever it runs. */
  public static List<String> lines(AnswerModel model) {
    List<String> lines = new ArrayList<>();
    lines.add(RANKING);
    lines(model.ranking(), Feature.values(), lines);
    lines.add(CONFIDENCE);
    lines(model.confidence(), Signal.values(), lines);
    return lines;
  }

  private static void lines(ScoringModel model, Enum<?>[] names, List<String> lines) {
    for (int i = 0; i < names.length; i++) {
      if (model.weights()[i] != 0) {
        lines.add(WEIGHT + names[i].name() + " " + number(model.weights()[i]));
      }
    }
    for (RegressionTree tree : model.trees()) {
      StringJoiner line = new StringJoiner(" ", TREE, "");
      for (int node = 0; node < tree.features().length; node++) {
        line.add(names[tree.features()[node]].name())
            .add(number(tree.thresholds()[node]))
            .add(Integer.toString(tree.left()[node]))
            .add(Integer.toString(tree.right()[node]));
      }
      line.add(BAR);
      for (double leaf : tree.leaves()) {
        line.add(number(leaf));
      }
      lines.add(line.toString());
    }
  }

  /** Four to nine digits: no model is better for more. */
  private static String number(double value) {
    return Float.toString((float) value);
  }

  /**
   * Reads what {@link #lines} wrote; lines that begin with # say what a reader should know.
   *
   * @throws IllegalArgumentException where a line is not understood
   */
  public static AnswerModel read(List<String> lines) {
    int ranking = lines.indexOf(RANKING);
    int confidence = lines.indexOf(CONFIDENCE);
    if (ranking < 0 || confidence < ranking) {
      throw new IllegalArgumentException("a model needs " + RANKING + " and " + CONFIDENCE);
    }
    return new AnswerModel(
        read(lines.subList(ranking + 1, confidence), Feature.values()),
        read(lines.subList(confidence + 1, lines.size()), Signal.values()));
  }

  private static ScoringModel read(List<String> lines, Enum<?>[] names) {
    double[] weights = new double[names.length];
    List<RegressionTree> trees = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith(WEIGHT)) {
        String[] parts = line.split(" ", -1);
        weights[index(parts[1], names)] = Float.parseFloat(parts[2]);
      } else if (line.startsWith(TREE)) {
        trees.add(tree(line.substring(TREE.length()), names));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        throw new IllegalArgumentException("not a line of a model: " + line);
      }
    }
    return new ScoringModel(weights, trees);
  }

  private static RegressionTree tree(String line, Enum<?>[] names) {
    List<String> parts = Arrays.asList(line.split(" ", -1));
    int bar = parts.indexOf(BAR);
    int inner = bar / NODE_PARTS;
    int[] features = new int[inner];
    double[] thresholds = new double[inner];
    int[] left = new int[inner];
    int[] right = new int[inner];
    for (int node = 0; node < inner; node++) {
      int at = node * NODE_PARTS;
      features[node] = index(parts.get(at), names);
      thresholds[node] = Float.parseFloat(parts.get(at + 1));
      left[node] = Integer.parseInt(parts.get(at + 2));
      right[node] = Integer.parseInt(parts.get(at + 3));
    }
    return new RegressionTree(features, thresholds, left, right,
        parts.subList(bar + 1, parts.size()).stream().mapToDouble(Float::parseFloat).toArray());
  }

  private static int index(String name, Enum<?>[] names) {
    for (int i = 0; i < names.length; i++) {
      if (names[i].name().equals(name)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no feature of this program: " + name);
  }
}
