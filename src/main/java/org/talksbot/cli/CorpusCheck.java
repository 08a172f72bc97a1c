package org.talksbot.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.talksbot.article.Article;
import org.talksbot.article.ArticleSink;
import org.talksbot.article.Corpus;
import org.talksbot.article.CorpusFile;
import org.talksbot.article.CorpusListing;
import org.talksbot.article.Dropped;
import org.talksbot.article.Problem;
import org.talksbot.config.Settings;
import org.talksbot.reply.Printable;

/** Reads every article and tells what came of it, file by file. */
final class CorpusCheck {
  private static final int MAX_SHOWN_CHARS = 80;

  private final Corpus corpus;
  private final Output out;
  private final String roots;
  private final ArticlePlaces places = new ArticlePlaces();
  private int articles;
  private int dropped;
  private int problems;

  /**
   * A check of all articles below the roots.
   *
   * @param settings name the folders and files, at least one
   */
  CorpusCheck(Settings settings, Output out) {
    this.corpus = settings.articles();
    this.out = out;
    this.roots = settings.corpus()
        .stream()
        .map(Path::toString)
        .collect(Collectors.joining(", "));
  }

  /**
   * Prints the report.
   *
   * @return whether there is no problem
   */
  boolean report() {
    CorpusListing listing = corpus.listing();
    listing.problems().forEach(this::problem);
    listing.files().forEach(this::file);
    if (articles == 0) {
      problem(new Problem(roots, 0, "there is no article, so nothing can be answered"));
    }
    out.print(counted(listing.files().size(), "file") + ", " + counted(articles, "article") + ", "
        + counted(dropped, "piece") + " dropped, " + counted(problems, "problem") + "\n");
    return problems == 0;
  }

  private void file(CorpusFile file) {
    FileReport report = new FileReport();
    corpus.read(file, report);
    articles += report.articles;
    dropped += report.dropped.size();
    out.print(Printable.line(file.name()) + ": " + counted(report.articles, "article") + ", "
        + counted(report.sentences, "sentence") + ", " + report.dropped.size() + " dropped\n");
    report.problems.forEach(this::problem);
    report.dropped.forEach(piece -> out.print(told(piece)));
  }

  private void problem(Problem problem) {
    problems++;
    out.print("  problem: " + Printable.line(problem.toString()) + '\n');
  }

  /** The line that tells what was dropped: where, by which rule, and how it begins. */
  static String told(Dropped piece) {
    return String.format(Locale.ROOT, "  %4d  %-18s  %s\n", piece.line(), piece.rule(),
        Printable.shortened(piece.text().strip(), MAX_SHOWN_CHARS));
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  /** What one file yields. */
  private final class FileReport implements ArticleSink {
    private final List<Problem> problems = new ArrayList<>();
    private final List<Dropped> dropped = new ArrayList<>();
    private int articles;
    private int sentences;

    @Override
    public void article(Article article) {
      articles++;
      article.paragraphs().forEach(paragraph -> sentences += paragraph.sentences().size());
      dropped.addAll(article.dropped());
      places.add(article).ifPresent(problems::add);
    }

    @Override
    public void problem(Problem problem) {
      problems.add(problem);
    }
  }
}
