package org.talksbot.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What reading a corpus yielded, as lists. */
final class ReadArticles implements ArticleSink {
  final List<Article> articles = new ArrayList<>();
  final List<Problem> problems = new ArrayList<>();

  /** Reads everything below the roots. */
  static ReadArticles of(Path... roots) {
    ReadArticles read = new ReadArticles();
    Corpus corpus = new Corpus(List.of(roots));
    for (CorpusFile file : corpus.files()) {
      corpus.read(file, read);
    }
    return read;
  }

  /** Reads what must be one article without a problem. */
  static Article one(Path root) {
    ReadArticles read = of(root);
    assertThat(read.problems).isEmpty();
    assertThat(read.articles).hasSize(1);
    return read.articles.getFirst();
  }

  /** The sentences of an article, as they would be quoted. */
  static List<String> sentences(Article article) {
    return article.paragraphs()
        .stream()
        .flatMap(paragraph -> paragraph.sentences().stream())
        .map(sentence -> article.text().substring(sentence.start(), sentence.end()))
        .toList();
  }

  @Override
  public void article(Article article) {
    articles.add(article);
  }

  @Override
  public void problem(Problem problem) {
    problems.add(problem);
  }
}
