package org.talksbot.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads the bot's token from {@code TELEGRAM_BOT_TOKEN}, or from the file that
 * {@code TELEGRAM_BOT_TOKEN_FILE} names. No message ever holds the token or a part of it.
 */
final class BotToken {
  private static final String VARIABLE = "TELEGRAM_BOT_TOKEN";
  private static final String FILE_VARIABLE = "TELEGRAM_BOT_TOKEN_FILE";
  private static final Pattern TOKEN = Pattern.compile("[0-9]{1,18}:[A-Za-z0-9_-]{1,200}");

  private BotToken() {}

  /**
   * The token; empty, with a problem, where none can be had.
   *
   * @param problems takes one line for what is wrong
   */
  static String read(Surroundings surroundings, List<String> problems) {
    String token = surroundings.variable(VARIABLE);
    String file = surroundings.variable(FILE_VARIABLE);
    if (token.isEmpty() == file.isEmpty()) {
      problems.add("environment: " + (token.isEmpty()
          ? "the bot's token is missing, set " + VARIABLE + " or " + FILE_VARIABLE
          : VARIABLE + " and " + FILE_VARIABLE + " are both set, allowed: one of them"));
      return "";
    }
    return token.isEmpty()
        ? fromFile(file, problems)
        : checked("environment: " + VARIABLE, token, problems);
  }

  private static String fromFile(String file, List<String> problems) {
    String where = "environment: " + FILE_VARIABLE + ": " + file;
    try {
      return checked(where, Files.readString(Path.of(file)).strip(), problems);
    } catch (IOException | InvalidPathException e) {
      problems.add(where + " cannot be read: " + e.getClass().getSimpleName());
      return "";
    }
  }

  private static String checked(String where, String token, List<String> problems) {
    if (TOKEN.matcher(token).matches()) {
      return token;
    }
    problems.add(where + ": found " + token.length() + " characters that are no token,"
        + " allowed: digits, a colon, then letters, digits, _ and -");
    return "";
  }
}
