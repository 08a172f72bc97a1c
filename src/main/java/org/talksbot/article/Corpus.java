package org.talksbot.article;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The folders and files that hold the articles. Looks at the disk anew on every call; safe for any
 * number of threads.
 */
public final class Corpus {
  private final List<Path> roots;

  /**
   * A corpus of all articles below the roots.
   *
   * @param roots folders, read with all that is below them, and single files; at least one
   */
  public Corpus(List<Path> roots) {
    if (roots.isEmpty()) {
      throw new CorpusException("no corpus is named: give a folder or a file of articles");
    }
    this.roots = List.copyOf(roots);
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
    return CorpusWalk.of(roots);
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

  private static void read(CorpusFile file, Format format, ArticleSink sink)
      throws IOException, UnreadableException {
    if (format == Format.JSON_LINES) {
      new JsonLines(file, sink).read();
    } else {
      sink.article(SingleArticle.read(file, format));
    }
  }
}
