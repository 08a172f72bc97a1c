package org.talksbot.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Arguments that are words of a question or a sentence. */
final class Words {
  /** Stands for bytes that the JVM could not read in the locale's encoding. */
  private static final String UNREADABLE = "\uFFFD";

  private Words() {}

  /**
   * The words as one text.
   *
   * @param name what they are, for messages
   * @throws ParameterException where there are none, or bytes that could not be read
   */
  static String joined(@Nullable List<String> words, String name, CommandSpec command) {
    String text = words == null ? "" : String.join(" ", words);
    if (text.isBlank()) {
      throw new ParameterException(command.commandLine(), "no " + name + " given");
    }
    if (text.contains(UNREADABLE)) {
      throw new ParameterException(command.commandLine(), "the " + name
          + " is not readable: arguments must be UTF-8, and LC_ALL a UTF-8 locale such as C.UTF-8");
    }
    return text;
  }
}
