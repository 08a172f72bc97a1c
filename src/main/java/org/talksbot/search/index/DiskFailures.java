package org.talksbot.search.index;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.lucene.index.CorruptIndexException;
import org.talksbot.search.IndexException;

/** Failures of the disk and of what stands on it, in one line. */
public final class DiskFailures {
  private DiskFailures() {}

  /** The index of a folder cannot be read. */
  public static IndexException unreadable(Path folder, IOException failure) {
    return new IndexException("the index in " + folder + " cannot be read: " + reason(failure)
        + (failure instanceof CorruptIndexException
            ? "; build it anew: talks-bot index --rebuild"
            : ""),
        failure);
  }

  /** The index of a folder cannot be written. */
  public static IndexException unwritable(Path folder, IOException failure) {
    return new IndexException(
        "the index in " + folder + " cannot be written: " + reason(failure), failure);
  }

  /** Why the file system refused: its exceptions often say no more than a path. */
  public static String reason(IOException failure) {
    return switch (failure) {
      case NoSuchFileException missing -> "no such file or folder: " + missing.getFile();
      case AccessDeniedException denied -> "permission denied: " + denied.getFile();
      case FileAlreadyExistsException file -> "no folder: " + file.getFile();
      case FileSystemException other when other.getReason() != null ->
        other.getReason() + ": " + other.getFile();
      default -> failure.getMessage() == null ? failure.toString() : failure.getMessage();
    };
  }
}
