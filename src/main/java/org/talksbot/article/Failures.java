package org.talksbot.article;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/** Why the file system refused, in words: its exceptions often say no more than a path. */
final class Failures {
  private Failures() {}

  static String reason(IOException failure) {
    return switch (failure) {
      case NoSuchFileException _ -> "no such file or folder";
      case AccessDeniedException _ -> "permission denied";
      case FileSystemLoopException _ -> "a symbolic link leads back to a folder above it";
      default -> String.valueOf(failure.getMessage());
    };
  }
}
