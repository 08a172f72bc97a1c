package org.talksbot.article;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads the text of a file that an owner may edit: names, meetings, phrases. */
public final class OwnersFile {
  /** Far above any such list; a file of articles given by mistake is refused unread. */
  private static final long MAX_BYTES = 1 << 20;

  private OwnersFile() {}

  /**
   * The text of a file.
   *
   * @param problems takes one line where it cannot be read
   * @return nothing where it cannot be read
   */
  public static Optional<String> read(Path file, List<String> problems) {
    try {
      if (Files.isRegularFile(file) && Files.size(file) > MAX_BYTES) {
        problems.add(file + ": is larger than " + MAX_BYTES + " bytes");
        return Optional.empty();
      }
      return Optional.of(Files.readString(file));
    } catch (NoSuchFileException _) {
      problems.add(file + ": there is no such file");
    } catch (CharacterCodingException _) {
      problems.add(file + ": is not UTF-8 text");
    } catch (IOException e) {
      problems.add(file + ": cannot be read: " + Failures.reason(e));
    }
    return Optional.empty();
  }
}
