package org.talksbot.app;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the command line says about the settings; it beats every other place.
 *
 * @param config the settings file, or null for the usual one
 * @param corpus folders and files of articles, none for those of the settings
 * @param data folder of the index and other state, or null for that of the settings
 */
public record Choices(@Nullable Path config, List<Path> corpus, @Nullable Path data) {
  /** Copies the list. */
  public Choices {
    corpus = List.copyOf(corpus);
  }

  /** The values by the settings' keys. */
  Map<String, List<String>> options() {
    Map<String, List<String>> options = new LinkedHashMap<>();
    options.put("corpus", corpus.stream().map(Path::toString).toList());
    options.put("data", data == null ? List.of() : List.of(data.toString()));
    return options;
  }
}
