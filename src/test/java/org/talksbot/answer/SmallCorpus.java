package org.talksbot.answer;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.talksbot.article.Corpus;
import org.talksbot.article.Problem;
import org.talksbot.question.Question;
import org.talksbot.search.IndexListener;
import org.talksbot.search.lucene.LuceneIndex;

/** A few articles in a real index. */
final class SmallCorpus implements Closeable {
  private final Path articles;
  private final LuceneIndex index;

  /** An empty corpus; {@link #index()} it after the last article. */
  SmallCorpus(Path folder) throws IOException {
    articles = Files.createDirectories(folder.resolve("articles"));
    index = new LuceneIndex(folder.resolve("index"));
  }

  /** Adds an article; each of the paragraphs stands on a line of its own. */
  SmallCorpus with(String file, String title, String... paragraphs) throws IOException {
    Files.writeString(articles.resolve(file),
        "---\ntitle: " + title + "\n---\n\n" + String.join("\n\n", paragraphs) + "\n");
    return this;
  }

  SmallCorpus index() {
    index.update(new Corpus(List.of(articles)), new IndexListener() {
      @Override
      public void problem(Problem problem) {
        throw new IllegalStateException(problem.toString());
      }
    });
    return this;
  }

  Answer answer(String question, AnswerSettings settings) {
    return new QuotingAnswerer(index.search(), settings).answer(Question.of(question));
  }

  Answer answer(String question, AnswerSettings settings, Knowledge knowledge) {
    return new QuotingAnswerer(index.search(), settings, knowledge).answer(Question.of(question));
  }

  Answerer answerer() {
    return new QuotingAnswerer(index.search(), AnswerSettings.DEFAULT);
  }

  /** The untouched text of an article. */
  String text(String file) {
    try {
      return Files.readString(articles.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    index.close();
  }
}
