package org.talksbot.search.lucene;

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
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.talksbot.article.Corpus;
import org.talksbot.search.IndexChange;
import org.talksbot.search.PassageHit;
import org.talksbot.search.PassageHits;
import org.talksbot.search.QueryWord;
import org.talksbot.search.Source;

/** A corpus of real files and its index, both in folders of their own. */
final class TestFolder implements AutoCloseable {
  private final Path articles;
  private final Path data;
  private PassageIndex index;

  TestFolder(Path temp) {
    try {
      articles = Files.createDirectories(temp.resolve("articles"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    data = temp.resolve("index");
    index = new PassageIndex(data);
  }

  Path articles() {
    return articles;
  }

  Path data() {
    return data;
  }

  PassageIndex index() {
    return index;
  }

  Corpus corpus() {
    return new Corpus(List.of(articles));
  }

  /** Writes an article of one title and some paragraphs. */
  TestFolder article(String name, String title, String... paragraphs) {
    return file(name,
        "---\ntitle: " + title + "\n---\n\n" + String.join("\n\n", paragraphs) + "\n");
  }

  TestFolder file(String name, String text) {
    try {
      Files.writeString(articles.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  TestFolder remove(String name) {
    try {
      Files.delete(articles.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Changes a file in a way that nobody notices who does not read it. */
  TestFolder changeInSecret(String name, String from, String to) {
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

  IndexChange update() {
    return update(new Heard());
  }

  IndexChange update(Heard heard) {
    return index.update(corpus(), heard);
  }

  /** Closes the index and opens it once more, as a new process does. */
  TestFolder reopen() {
    close();
    index = new PassageIndex(data);
    return this;
  }

  PassageHits search(int limit, String... words) {
    return index.search()
        .search(Arrays.stream(words).map(word -> new QueryWord(word, 1)).toList(), limit);
  }

  /** The ids of the articles whose passages hold the words, best first. */
  List<String> find(String... words) {
    return search(100, words).hits()
        .stream()
        .map(hit -> hit.passage().source().article())
        .toList();
  }

  /** The one passage that is found. */
  PassageHit only(String... words) {
    List<PassageHit> hits = search(100, words).hits();
    if (hits.size() != 1) {
      throw new AssertionError("expected one passage: " + hits);
    }
    return hits.getFirst();
  }

  /** The one passage that is found: its article's id, then those of the copies. */
  List<String> sources(String... words) {
    PassageHit hit = only(words);
    return Stream
        .concat(Stream.of(hit.passage().source().article()),
            hit.copies().stream().map(Source::article).sorted())
        .toList();
  }

  /** How many finished states there have been. */
  long generation() {
    return onDisk(directory -> {
      try {
        return SegmentInfos.getLastCommitGeneration(directory);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }

  int segments() {
    return onDisk(directory -> {
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        return reader.leaves().size();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }

  /** The files of the index with their times. */
  List<String> stamps() {
    try (Stream<Path> files = Files.list(data)) {
      return files.sorted().map(file -> {
        try {
          return file.getFileName() + " " + Files.getLastModifiedTime(file);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  <T> T onDisk(Function<Directory, T> action) {
    try (Directory directory = FSDirectory.open(data)) {
      return action.apply(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
