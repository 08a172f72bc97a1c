package org.talksbot.cost;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.talksbot.article.Article;
import org.talksbot.article.ArticleSink;
import org.talksbot.article.Corpus;
import org.talksbot.article.CorpusFile;
import org.talksbot.article.Problem;
import org.talksbot.question.Question;
import org.talksbot.search.index.PassageCutter;

/**
 * A corpus of about as many passages as are wanted, and questions on the smallest part of it: first
 * the seed articles, then the texts of the three question sets, then the news, then the news again
 * with changed names as often as it takes.
 */
public final class CostCorpus {
  private static final Path SHARED = Path.of("..", "shared");
  private static final Path DATA = SHARED.resolve("data");
  private static final Path NEWS = DATA.resolve("news-ar.jsonl.gz");
  private static final List<String> SETS = List.of("arcd-train", "mlqa-dev", "xquad-even");
  /** The seeds alone stand for the smallest corpus. */
  private static final int SEEDS_ONLY = 100;
  /** One question of so many of the three sets is asked. */
  private static final int EVERY = 8;

  private static final ObjectMapper JSON = new ObjectMapper();

  private CostCorpus() {}

  /**
   * The files of a corpus.
   *
   * @param passages how many it shall have, about
   * @param folder where its news are written, unless they are there already
   */
  public static List<Path> of(int passages, Path folder) throws IOException {
    List<Path> files = new ArrayList<>(List.of(SHARED.resolve("seeds")));
    if (passages > SEEDS_ONLY) {
      SETS.forEach(set -> files.add(DATA.resolve(set + ".passages.jsonl")));
      Files.createDirectories(folder);
      Path news = folder.resolve("news.jsonl.gz");
      if (!Files.exists(news)) {
        writeNews(passages - count(files), news);
      }
      files.add(news);
    }
    return files;
  }

  /**
   * The sizes that are measured: those of the system property {@code sizes}, numbers of passages
   * with commas between, else the usual ones.
   */
  public static int[] sizes(int... usual) {
    String chosen = System.getProperty("sizes", "");
    return chosen.isEmpty()
        ? usual
        : Arrays.stream(chosen.split(",")).mapToInt(Integer::parseInt).toArray();
  }

  /** The questions on the seeds, and one of so many on each of the three sets. */
  public static List<Question> questions() throws IOException {
    List<Question> questions = new ArrayList<>();
    for (JsonNode line : lines(DATA.resolve("talks-dev.jsonl"))) {
      List<String> history = new ArrayList<>();
      line.path("history").forEach(earlier -> history.add(earlier.asText()));
      questions.add(new Question(line.path("question").asText(), history));
    }
    for (String set : SETS) {
      List<JsonNode> lines = lines(DATA.resolve(set + ".questions.jsonl"));
      for (int i = 0; i < lines.size(); i += EVERY) {
        questions.add(Question.of(lines.get(i).path("question").asText()));
      }
    }
    return questions;
  }

  private static List<JsonNode> lines(Path file) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file, UTF_8)) {
      lines.add(JSON.readTree(line));
    }
    return lines;
  }

  private static void writeNews(int passages, Path file) throws IOException {
    RenamedWords words = new RenamedWords();
    List<Integer> sizes = new ArrayList<>();
    read(List.of(NEWS), article -> {
      words.count(article.metadata().title());
      words.count(article.text());
      sizes.add(PassageCutter.cut(article).size());
    });
    double each = sizes.stream().mapToInt(size -> size).average().orElseThrow();
    long articles = Math.round(passages / each);
    try (BufferedWriter out = new BufferedWriter(
        new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), UTF_8))) {
      for (int round = 0; articles > 0; round++) {
        articles -= copyNews(round, articles, words, out);
      }
    }
  }

  private static long copyNews(int round, long most, RenamedWords words, BufferedWriter out)
      throws IOException {
    long copied = 0;
    try (BufferedReader in = new BufferedReader(
        new InputStreamReader(new GZIPInputStream(Files.newInputStream(NEWS)), UTF_8))) {
      for (String line = in.readLine(); line != null && copied < most; line = in.readLine()) {
        ObjectNode article = (ObjectNode) JSON.readTree(line);
        article.put("id", round + "-" + article.path("id").asText())
            .put("title", words.in(round, article.path("title").asText()))
            .put("text", words.in(round, article.path("text").asText()));
        out.write(JSON.writeValueAsString(article));
        out.newLine();
        copied++;
      }
    }
    return copied;
  }

  private static int count(List<Path> files) {
    int[] count = new int[1];
    read(files, article -> count[0] += PassageCutter.cut(article).size());
    return count[0];
  }

  private static void read(List<Path> files, Consumer<Article> each) {
    Corpus corpus = new Corpus(files);
    for (CorpusFile file : corpus.files()) {
      corpus.read(file, new ArticleSink() {
        @Override
        public void article(Article article) {
          each.accept(article);
        }

        @Override
        public void problem(Problem problem) {
          // the data hold articles without text, which are left out of every corpus
        }
      });
    }
  }

  /** Deletes a folder with all that it holds. */
  public static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(path);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
