package org.talksbot.article;

import java.nio.file.Path;

/**
 * One file of the corpus as it stands on disk now.
 *
 * @param name unique name inside the corpus, with forward slashes
 * @param path where it is
 * @param fingerprint changes whenever the file or its sidecar changes (size, time, identity,
 *     whether it may be read) or the rules by which it is cleaned
 * @param sizeBytes its size
 */
public record CorpusFile(String name, Path path, String fingerprint, long sizeBytes) {
  /** Whether it is of the kind that holds any number of articles. */
  public boolean holdsMany() {
    return Format.of(name).filter(format -> format == Format.JSON_LINES).isPresent();
  }
}
