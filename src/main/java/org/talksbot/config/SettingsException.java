package org.talksbot.config;

import java.util.List;

/** The settings are wrong; says everything that is wrong at once. */
public final class SettingsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  /**
   * A failure to read the settings.
   *
   * @param problems one line each: where, key, what was found, what is allowed; at least one
   */
  public SettingsException(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  /** One line each, in the order of the places they were found in. */
  public List<String> problems() {
    return problems;
  }
}
