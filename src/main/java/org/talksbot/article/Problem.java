package org.talksbot.article;

/**
 * Why a file or a record was left out of the corpus, or a field of it ignored.
 *
 * @param file the file's name inside the corpus
 * @param line line of the file, from 1; 0 where the whole file is meant
 * @param message what was found and what is allowed, one line
 */
public record Problem(String file, int line, String message) {
  @Override
  public String toString() {
    return line > 0 ? file + ":" + line + ": " + message : file + ": " + message;
  }
}
