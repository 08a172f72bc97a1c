package org.talksbot.article;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Prints what cleaning drops from a corpus: counts for each rule, section heads, and a sample to
 * read. {@code docs/cleaning.md} says how to run it.
 */
final class CleaningSurvey implements ArticleSink {
  private static final long SEED = 20_250_218;

  private final Map<String, List<String>> leftovers = new TreeMap<>();
  private final List<String> heads = new ArrayList<>();
  private final List<String> kept = new ArrayList<>();
  private int articles;
  private int problems;
  private long lines;
  private long sentences;

  private CleaningSurvey() {}

  /**
   * Surveys a corpus.
   *
   * @param args the corpus; how many dropped lines to show, 100 unless said
   */
  public static void main(String[] args) {
    CleaningSurvey survey = new CleaningSurvey();
    Corpus corpus = new Corpus(List.of(Path.of(args[0])));
    corpus.files().forEach(file -> corpus.read(file, survey));
    survey.print(new PrintStream(System.out, true, StandardCharsets.UTF_8),
        args.length > 1 ? Integer.parseInt(args[1]) : 100);
  }

  @Override
  public void article(Article article) {
    articles++;
    lines += article.paragraphs().size() + article.dropped().size();
    String section = "";
    for (Paragraph paragraph : article.paragraphs()) {
      sentences += paragraph.sentences().size();
      String text = article.text().substring(paragraph.start(), paragraph.end());
      if (text.length() <= 90 && !Line.endsSentence(text)) {
        kept.add("kept\t" + article.id() + "\t" + text);
      }
      if (!paragraph.section().equals(section)) {
        section = paragraph.section();
        heads.add("head\t" + article.id() + "\t" + section);
        lines++;
      }
    }
    article.dropped()
        .forEach(dropped -> leftovers
            .computeIfAbsent(dropped.rule(), _ -> new ArrayList<>())
            .add(dropped.rule() + "\t" + article.id() + "\t" + dropped.text()));
  }

  @Override
  public void problem(Problem problem) {
    problems++;
    leftovers.computeIfAbsent("(article left out)", _ -> new ArrayList<>())
        .add("(article left out)\t" + problem);
  }

  private void print(PrintStream out, int sample) {
    out.printf(Locale.ROOT, "%d articles, %d left out, %d lines, %d sentences%n", articles,
        problems, lines,
        sentences);
    leftovers.put("(section head, kept as structure)", heads);
    leftovers.forEach(
        (rule, dropped) -> out.printf(Locale.ROOT, "%-36s %6d  %.3f %%%n", rule, dropped.size(),
            100.0 * dropped.size() / lines));
    List<String> all = new ArrayList<>();
    leftovers.values().forEach(all::addAll);
    Random random = new Random(SEED);
    show(all, sample, random, out);
    out.printf(Locale.ROOT, "%nkept though short and without a full stop: %d%n", kept.size());
    show(kept, sample / 4, random, out);
  }

  private static void show(List<String> lines, int sample, Random random, PrintStream out) {
    for (int i = 0; i < sample && !lines.isEmpty(); i++) {
      out.println(lines.remove(random.nextInt(lines.size())));
    }
  }
}
