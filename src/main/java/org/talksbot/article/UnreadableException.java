package org.talksbot.article;

/** An article that must be left out; becomes a {@link Problem} of its file. */
final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;

  /** The whole article is meant. */
  UnreadableException(String message) {
    this(0, message);
  }

  /** A line of the article's own file is meant, counted from 1. */
  UnreadableException(int line, String message) {
    this("", line, message);
  }

  /** The same with the failure that told us. */
  UnreadableException(int line, String message, Throwable cause) {
    super(message, cause);
    this.file = "";
    this.line = line;
  }

  /** A line of another file is meant: the sidecar's. */
  UnreadableException(String file, int line, String message) {
    super(message);
    this.file = file;
    this.line = line;
  }

  Problem problem(String articleFile) {
    return new Problem(file.isEmpty() ? articleFile : file, line, text());
  }

  /** The same, standing {@code lines} further down, or in a file of that name. */
  UnreadableException in(String otherFile, int lines) {
    return new UnreadableException(otherFile, line > 0 ? line + lines : 0, text());
  }

  private String text() {
    String message = getMessage();
    return message == null ? "unreadable" : message;
  }
}
