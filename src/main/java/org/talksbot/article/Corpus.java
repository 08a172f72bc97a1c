package org.talksbot.article;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The folders and files that hold the articles. Looks at the disk anew on every call; safe for any
 * number of threads.
 */
public final class Corpus {
  /** To be raised with every change that reads another article from the same file. */
  private static final int READING = 1;

  private final List<Path> roots;
  private final CleaningPhrases cleaning;
  private final SingleArticle reader;

  /**
   * A corpus of all articles below the roots, cleaned as the program does it of its own.
   *
   * @param roots folders, read with all that is below them, and single files; at least one
   */
  public Corpus(List<Path> roots) {
    this(roots, CleaningPhrases.builtIn());
  }

  /**
   * A corpus of all articles below the roots.
   *
   * @param roots as in {@link #Corpus(List)}
   * @param cleaning by which leftovers of their pages are told
   */
  public Corpus(List<Path> roots, CleaningPhrases cleaning) {
    if (roots.isEmpty()) {
      throw new CorpusException("no corpus is named: give a folder or a file of articles");
    }
    this.roots = List.copyOf(roots);
    this.cleaning = cleaning;
    this.reader = new SingleArticle(new Cleaning(cleaning));
  }

  /**
   * The article files there are now, in the order of their names.
   *
   * @throws CorpusException where a root is missing or cannot be read
   */
  public List<CorpusFile> files() {
    return listing().files();
  }

  /**
   * The article files there are now, and what stands between them without being one.
   *
   * @throws CorpusException where a root is missing or cannot be read
   */
  public CorpusListing listing() {
    return CorpusWalk.of(roots, READING + "-" + cleaning.fingerprint());
  }

  List<Path> roots() {
    return roots;
  }

  /** Other files that are read in the same way. */
  Corpus of(Path file) {
    return new Corpus(List.of(file), cleaning);
  }

  /**
   * Reads all articles of a file into the sink, in the file's order. What cannot be read is left
   * out and told to the sink as a problem; the articles beside it are served.
   *
   * @return false where the disk failed, so that the same file may well be read another time
   */
  public boolean read(CorpusFile file, ArticleSink sink) {
    try {
      read(file, Format.of(file.path().toString()).orElse(Format.PLAIN), sink);
    } catch (UnreadableException e) {
      sink.problem(e.problem(file.name()));
    } catch (IOException e) {
      sink.problem(new Problem(file.name(), 0, "cannot be read: " + Failures.reason(e)));
      return false;
    }
    return true;
  }

  private void read(CorpusFile file, Format format, ArticleSink sink)
      throws IOException, UnreadableException {
    if (format == Format.JSON_LINES) {
      new JsonLines(file, reader, sink).read();
    } else {
      sink.article(reader.read(file, format));
    }
  }
}
