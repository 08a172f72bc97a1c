package org.talksbot.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.talksbot.article.Corpus;
import org.talksbot.search.IndexChange;
import org.talksbot.search.PassageHit;
import org.talksbot.search.PassageHits;
import org.talksbot.search.QueryWord;
import org.talksbot.search.Source;

/** A corpus of real files and its index, both in folders of their own. */
public final class TestFolder implements AutoCloseable {
  private final Path articles;
  private final Path data;
  private final Function<Path, CorpusIndex> opener;
  private CorpusIndex index;

  /**
   * Empty folders.
   *
   * @param opener opens an index, which may keep its files in the folder that it is given
   */
  public TestFolder(Path temp, Function<Path, CorpusIndex> opener) {
    this.opener = opener;
    try {
      articles = Files.createDirectories(temp.resolve("articles"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    data = temp.resolve("index");
    index = opener.apply(data);
  }

  public Path articles() {
    return articles;
  }

  public Path data() {
    return data;
  }

  public CorpusIndex index() {
    return index;
  }

  public Corpus corpus() {
    return new Corpus(List.of(articles));
  }

  /** Writes an article of one title and some paragraphs. */
  public TestFolder article(String name, String title, String... paragraphs) {
    return file(name,
        "---\ntitle: " + title + "\n---\n\n" + String.join("\n\n", paragraphs) + "\n");
  }

  public TestFolder file(String name, String text) {
    try {
      Files.writeString(articles.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  public TestFolder remove(String name) {
    try {
      Files.delete(articles.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Changes a file in a way that nobody notices who does not read it. */
  public TestFolder changeInSecret(String name, String from, String to) {
    try {
      Path file = articles.resolve(name);
      FileTime time = Files.getLastModifiedTime(file);
      String text = Files.readString(file);
      if (!text.contains(from) || from.getBytes(UTF_8).length != to.getBytes(UTF_8).length) {
        throw new IllegalArgumentException(from + " -> " + to);
      }
      Files.writeString(file, text.replace(from, to));
      Files.setLastModifiedTime(file, time);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  public IndexChange update() {
    return update(new Heard());
  }

  public IndexChange update(Heard heard) {
    return index.update(corpus(), heard);
  }

  /** Closes the index and opens it once more, as a new process does. */
  public TestFolder reopen() {
    close();
    index = opener.apply(data);
    return this;
  }

  public PassageHits search(int limit, String... words) {
    return index.search()
        .search(Arrays.stream(words).map(word -> new QueryWord(word, 1)).toList(), limit);
  }

  /** The ids of the articles whose passages hold the words, best first. */
  public List<String> find(String... words) {
    return search(100, words).hits()
        .stream()
        .map(hit -> hit.passage().source().article())
        .toList();
  }

  /** The one passage that is found. */
  public PassageHit only(String... words) {
    List<PassageHit> hits = search(100, words).hits();
    if (hits.size() != 1) {
      throw new AssertionError("expected one passage: " + hits);
    }
    return hits.getFirst();
  }

  /** The one passage that is found: its article's id, then those of the copies. */
  public List<String> sources(String... words) {
    PassageHit hit = only(words);
    return Stream
        .concat(Stream.of(hit.passage().source().article()),
            hit.copies().stream().map(Source::article))
        .toList();
  }

  @Override
  public void close() {
    try {
      index.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
