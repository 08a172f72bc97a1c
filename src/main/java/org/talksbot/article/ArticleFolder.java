package org.talksbot.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.talksbot.article.Addition.Reason;

/**
 * Puts articles into the corpus and takes them out of it. A file appears whole or not at all, and
 * one that is replaced or taken out is kept in another folder. Safe for use by many threads.
 */
public final class ArticleFolder {
  private final Corpus corpus;
  private final KeptAside removed;

  /**
   * The folders of a corpus.
   *
   * @param corpus articles are put into the first of its folders that can be written
   * @param removed where files are kept that are replaced or taken out; made when it is needed
   * @param clock names what is kept
   */
  public ArticleFolder(Corpus corpus, Path removed, Clock clock) {
    this.corpus = corpus;
    this.removed = new KeptAside(removed, clock);
  }

  /**
   * Puts an article there, or in the place of the one with that name. An article that cannot be
   * read is refused, and then nothing has changed.
   *
   * @param name the file's name as its sender gives it; of a path the last part counts
   * @param content the file
   * @param fields its fields as the YAML of a sidecar; empty where there are none, and then a
   *     sidecar that is there already holds on
   */
  public synchronized Addition add(String name, byte[] content, String fields) {
    String clean = SafeFileName.of(name);
    if (Format.of(clean).filter(format -> format != Format.JSON_LINES).isEmpty()) {
      return new Addition.Refused(Reason.FORMAT, Format.allowedForOne());
    }
    Optional<Path> folder = corpus.roots()
        .stream()
        .filter(root -> Files.isDirectory(root) && Files.isWritable(root))
        .findFirst();
    if (folder.isEmpty()) {
      return new Addition.Refused(Reason.FOLDER, "no folder of the corpus can be written");
    }
    try {
      return put(target(folder.get(), clean), content, fields);
    } catch (IOException e) {
      return new Addition.Refused(Reason.FOLDER, Failures.reason(e));
    }
  }

  /**
   * Takes a file out of the corpus, with the sidecar that describes nothing else.
   *
   * @throws IOException where the disk fails; the file is still there then
   */
  public synchronized void remove(CorpusFile file) throws IOException {
    List<Path> sidecars = sidecars(file.path());
    List<Path> all = new ArrayList<>(List.of(file.path()));
    all.addAll(sidecars);
    removed.keep(all);
    Files.delete(file.path());
    for (Path sidecar : sidecars) {
      if (!Sidecar.hasArticle(sidecar)) {
        Files.delete(sidecar);
      }
    }
  }

  /** Where an article of that name goes; never where it would share another one's sidecar. */
  private static Path target(Path folder, String name) {
    try {
      String base = Format.baseName(name);
      String extension = name.substring(base.length());
      for (int i = 1;; i++) {
        String candidate = i == 1 ? base : base + "-" + i;
        Path target = folder.resolve(candidate + extension);
        if (Format.namesFor(candidate)
            .map(folder::resolve)
            .allMatch(path -> path.equals(target) || !Files.exists(path))) {
          return target;
        }
      }
    } catch (InvalidPathException _) {
      // the system's encoding of file names lacks its letters
      return target(folder, SafeFileName.ascii(name));
    }
  }

  private Addition put(Path target, byte[] content, String fields) throws IOException {
    Path staging = Files.createTempDirectory(target.getParent(), ".adding-");
    try {
      Path article = staging.resolve(String.valueOf(target.getFileName()));
      write(article, content);
      Path sidecar = sidecars(target).stream().findFirst().orElse(Sidecar.beside(target));
      Path newSidecar = staging.resolve(String.valueOf(sidecar.getFileName()));
      if (!fields.isBlank()) {
        write(newSidecar, fields.getBytes(UTF_8));
      } else if (Files.exists(sidecar)) {
        Files.copy(sidecar, newSidecar);
      }
      Reading reading = Reading.of(corpus.of(article));
      if (reading.articles().isEmpty()) {
        return new Addition.Refused(Reason.UNREADABLE, reading.firstProblem());
      }
      boolean replaced = Files.exists(target);
      if (replaced) {
        List<Path> old = new ArrayList<>(List.of(target));
        old.addAll(sidecars(target));
        removed.keep(old);
      }
      if (Files.exists(newSidecar)) {
        Files.move(newSidecar, sidecar, ATOMIC_MOVE);
      }
      Files.move(article, target, ATOMIC_MOVE);
      return new Addition.Taken(String.valueOf(target.getFileName()), reading.articles().getFirst(),
          reading.problems(), replaced);
    } finally {
      clear(staging);
    }
  }

  private static List<Path> sidecars(Path article) {
    return Sidecar.candidates(article).stream().filter(Files::exists).toList();
  }

  private static void write(Path file, byte[] content) throws IOException {
    try (FileChannel channel = FileChannel.open(file, CREATE_NEW, WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(content);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  private static void clear(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  /** What a file yields. */
  private record Reading(List<Article> articles, List<Problem> problems) {
    static Reading of(Corpus corpus) {
      List<Article> articles = new ArrayList<>();
      List<Problem> problems = new ArrayList<>();
      for (CorpusFile found : corpus.files()) {
        corpus.read(found, new ArticleSink() {
          @Override
          public void article(Article article) {
            articles.add(article);
          }

          @Override
          public void problem(Problem problem) {
            problems.add(problem);
          }
        });
      }
      return new Reading(articles, problems);
    }

    String firstProblem() {
      return problems.isEmpty() ? "holds no article" : problems.getFirst().toString();
    }
  }
}
