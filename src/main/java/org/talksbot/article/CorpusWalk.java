package org.talksbot.article;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One walk over the roots of a corpus: finds the article files, gives each a unique name, and takes
 * the fingerprints, all without reading a file.
 */
final class CorpusWalk {
  private static final Set<String> LEFT_ALONE = Set.of("readme", "license", "licence", "notice",
      "changelog", "contributing");
  private static final char REPLACEMENT = '\uFFFD';

  private final Map<String, CorpusFile> files = new TreeMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();
  /** Those that the walk is in, the innermost first. */
  private final Deque<Folder> folders = new ArrayDeque<>();
  private final Map<String, Integer> strangers = new HashMap<>();

  private final String rules;

  /**
   * A folder. What is asked for every file in it is asked once: ten questions to the system a file
   * would make a look at 30,000 files a matter of half a second.
   *
   * @param real where it is, links followed
   * @param names of all that is in it
   */
  private record Folder(Path real, Set<String> names) {
    static Folder of(Path folder) throws IOException {
      Set<String> names = new HashSet<>();
      try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
        all.forEach(file -> names.add(fileName(file)));
      } catch (DirectoryIteratorException e) {
        throw e.getCause();
      }
      return new Folder(folder.toRealPath(), names);
    }

    /** What is known of a folder of which one file counts. */
    static Folder around(Path file) throws IOException {
      Set<String> names = Sidecar.candidates(file)
          .stream()
          .filter(Files::exists)
          .map(CorpusWalk::fileName)
          .collect(Collectors.toSet());
      return new Folder(parent(file).toRealPath(), names);
    }

    /** Where one of its files is, links followed. */
    Path real(Path file) throws IOException {
      return Files.isSymbolicLink(file) ? file.toRealPath() : real.resolve(fileName(file));
    }

    boolean has(Path file) {
      return names.contains(fileName(file));
    }
  }

  private CorpusWalk(String rules) {
    this.rules = rules;
  }

  /**
   * Walks over the roots.
   *
   * @param rules part of every fingerprint: files that were read with other rules have changed
   */
  static CorpusListing of(List<Path> roots, String rules) {
    CorpusWalk walk = new CorpusWalk(rules);
    for (Path root : roots) {
      walk.root(root);
    }
    return new CorpusListing(List.copyOf(walk.files.values()), walk.allProblems());
  }

  private void root(Path root) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(root, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        folder(root);
      } else if (Format.of(root.toString()).isPresent()) {
        folders.push(Folder.around(root));
        add(root, decoded(root), root, attributes);
        folders.pop();
      } else {
        throw new CorpusException(root + ": is no article file; allowed are " + Format.allowed());
      }
    } catch (IOException e) {
      throw new CorpusException(root + ": the corpus cannot be read: " + Failures.reason(e), e);
    }
  }

  private void folder(Path root) throws IOException {
    Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            if (!folder.equals(root) && isHidden(folder)) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            try {
              folders.push(Folder.of(folder));
              return FileVisitResult.CONTINUE;
            } catch (IOException e) {
              visitFileFailed(folder, e);
              return FileVisitResult.SKIP_SUBTREE;
            }
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            folders.pop();
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            visit(root, file, attributes);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure)
              throws IOException {
            if (file.equals(root)) {
              throw failure;
            }
            problems.add(new Problem(nameOf(root, file), 0,
                "cannot be read: " + Failures.reason(failure)));
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private void visit(Path root, Path file, BasicFileAttributes attributes) throws IOException {
    String fileName = fileName(file);
    if (isHidden(file) || isBackup(fileName)) {
      return;
    }
    String name = nameOf(root, file);
    if (!attributes.isRegularFile()) {
      problems.add(new Problem(name, 0,
          Files.isSymbolicLink(file) ? "symbolic link that leads nowhere" : "is no regular file"));
    } else if (isLeftAlone(fileName)) {
      return;
    } else if (Format.of(fileName).isPresent()) {
      add(file, name, root, attributes);
    } else if (!Sidecar.isSidecarName(fileName)) {
      strangers.merge(extension(fileName), 1, Integer::sum);
    } else if (!Sidecar.hasArticle(file)) {
      problems.add(new Problem(name, 0, "describes no article: none beside it has its name"));
    }
  }

  private void add(Path file, String name, Path root, BasicFileAttributes attributes)
      throws IOException {
    if (seen.add(folder().real(file))) {
      String unique = unique(name, root);
      files.put(unique, new CorpusFile(unique, file, fingerprint(file, attributes),
          attributes.size()));
    }
  }

  private Folder folder() {
    return folders.element();
  }

  private static Path parent(Path file) {
    Path absolute = file.toAbsolutePath();
    Path above = absolute.getParent();
    return above == null ? absolute : above;
  }

  /** The name itself, else with its root's name in front, else with a number there too. */
  private String unique(String name, Path root) {
    if (!files.containsKey(name)) {
      return name;
    }
    String candidate = name;
    Path folder = root.toAbsolutePath().normalize();
    Path above = Files.isDirectory(folder) ? folder : folder.getParent();
    String prefix = above == null || above.getFileName() == null ? "root" : fileName(above);
    for (int i = 1; files.containsKey(candidate); i++) {
      candidate = prefix + (i == 1 ? "" : "-" + i) + "/" + name;
    }
    return candidate;
  }

  /** Whether a file of that name, which tells a format, is read as an article. */
  static boolean isArticleName(String fileName) {
    return !fileName.startsWith(".") && !isBackup(fileName) && !isLeftAlone(fileName);
  }

  private String fingerprint(Path file, BasicFileAttributes attributes)
      throws IOException {
    StringBuilder print = new StringBuilder(rules).append(' ')
        .append(identity(attributes));
    print.append(Files.isReadable(file) ? "" : " unreadable");
    for (Path sidecar : Sidecar.candidates(file)) {
      if (folder().has(sidecar) && Files.exists(sidecar)) {
        print.append('|')
            .append(fileName(sidecar))
            .append(' ')
            .append(identity(Files.readAttributes(sidecar, BasicFileAttributes.class)));
      }
    }
    return print.toString();
  }

  private static String identity(BasicFileAttributes attributes) {
    var time = attributes.lastModifiedTime().toInstant();
    return attributes.size() + " " + time.getEpochSecond() + "." + time.getNano() + " "
        + attributes.fileKey();
  }

  private List<Problem> allProblems() {
    strangers.forEach((extension, count) -> problems.add(new Problem("*" + extension, 0,
        (count == 1 ? "one such file is no article" : count + " such files are no articles")
            + " and ignored; allowed are " + Format.allowed())));
    problems.sort(Comparator.comparing(Problem::file));
    return problems;
  }

  private static String nameOf(Path root, Path file) {
    Path above = file.getParent();
    return above == null || file.equals(root) || above.equals(root)
        ? decoded(file)
        : nameOf(root, above) + "/" + decoded(file);
  }

  /** The last part of a path; where the locale cannot show it, its address still can. */
  private static String decoded(Path path) {
    String name = fileName(path);
    if (name.indexOf(REPLACEMENT) < 0) {
      return name;
    }
    String address = path.toUri().getRawPath();
    String last = address.substring(address.lastIndexOf('/', address.length() - 2) + 1);
    return URLDecoder.decode(last.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static String fileName(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static String extension(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot > 0 ? fileName.substring(dot).toLowerCase(Locale.ROOT) : "";
  }

  private static boolean isHidden(Path file) {
    return fileName(file).startsWith(".");
  }

  /** What vi, Emacs, gedit, LibreOffice and patch leave beside a file. */
  private static boolean isBackup(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return name.endsWith("~") || (name.startsWith("#") && name.endsWith("#"))
        || name.startsWith("~$") || name.endsWith(".bak") || name.endsWith(".swp")
        || name.endsWith(".orig") || name.endsWith(".tmp");
  }

  private static boolean isLeftAlone(String fileName) {
    String name = Optional.of(fileName.indexOf('.'))
        .filter(dot -> dot > 0)
        .map(dot -> fileName.substring(0, dot))
        .orElse(fileName);
    return LEFT_ALONE.contains(name.toLowerCase(Locale.ROOT));
  }
}
