package org.talksbot.search.opensearch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The server, unpacked once from its archive, which Maven brings. It lies in the machine's folder
 * for temporary files rather than below the project: the server refuses to run as root, and another
 * user may not reach the project.
 */
final class Distribution {
  /** Where Maven says the archive is; see the pom. */
  private static final String ARCHIVE = "opensearch.archive";

  private Distribution() {}

  /** The folder of the server. */
  static Path home() {
    String archive = System.getProperty(ARCHIVE);
    if (archive == null || !Files.exists(Path.of(archive))) {
      throw new IllegalStateException("-D" + ARCHIVE + " names no file: run these tests by mvn"
          + " verify, which brings the archive");
    }
    try (ZipFile zip = new ZipFile(archive)) {
      String name = zip.entries().nextElement().getName();
      String top = name.substring(0, name.indexOf('/'));
      Path cache = Path.of(System.getProperty("java.io.tmpdir"),
          "talks-bot-" + System.getProperty("user.name"));
      Path home = cache.resolve(top);
      if (!Files.exists(home)) {
        Files.createDirectories(cache);
        unpack(zip, top, cache, home);
      }
      return home;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In one step, as others see it. */
  private static void unpack(ZipFile zip, String top, Path cache, Path home) throws IOException {
    Path half = Files.createTempDirectory(cache, "unpacking");
    Enumeration<? extends ZipEntry> entries = zip.entries();
    while (entries.hasMoreElements()) {
      ZipEntry entry = entries.nextElement();
      Path file = half.resolve(entry.getName()).normalize();
      if (entry.isDirectory()) {
        Files.createDirectories(file);
      } else {
        Files.createDirectories(file.getParent());
        try (InputStream in = zip.getInputStream(entry)) {
          Files.copy(in, file);
        }
      }
    }
    Files.setPosixFilePermissions(half, PosixFilePermissions.fromString("rwxr-xr-x"));
    try {
      Files.move(half.resolve(top), home);
    } catch (FileAlreadyExistsException e) {
      // another process was quicker
    } catch (FileSystemException e) {
      if (!Files.exists(home)) {
        throw e;
      }
    }
  }
}
