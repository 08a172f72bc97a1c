package org.talksbot.article;

/** How much is read before something is refused. */
final class Limits {
  /** An article file, or a line of a JSON Lines file, in bytes. */
  static final int ARTICLE_BYTES = 20 << 20;

  /** A longer line of a JSON Lines file is skipped as far as this, in bytes. */
  static final long SKIPPED_LINE_BYTES = 10L * ARTICLE_BYTES;

  /** A sidecar, or the front matter of an article, in bytes and in characters. */
  static final int METADATA_SIZE = 64 << 10;

  private Limits() {}

  static String megabytes(long bytes) {
    return ((bytes + (1 << 20) - 1) >> 20) + " MB";
  }
}
