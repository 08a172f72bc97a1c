package org.talksbot.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.talksbot.telegram.WebhookSettings;

/**
 * A secret, which a variable of the environment holds, or a file that another variable names. No
 * message ever holds it or a part of it.
 */
enum Secret {
  BOT_TOKEN("TELEGRAM_BOT_TOKEN", "the bot's token", "token",
      Pattern.compile("[0-9]{1,18}:[A-Za-z0-9_-]{1,200}"),
      "digits, a colon, then letters, digits, _ and -"), WEBHOOK("TELEGRAM_WEBHOOK_SECRET",
          "the webhook's secret", "secret", WebhookSettings.SECRET,
          "1 to 256 letters, digits, _ and -"), OPENSEARCH("OPENSEARCH_PASSWORD",
              "OpenSearch's password", "password", Pattern.compile("\\P{Cntrl}{1,256}"),
              "1 to 256 characters of one line");

  private final String variable;
  private final String what;
  private final String noun;
  private final Pattern form;
  private final String allowed;

  Secret(String variable, String what, String noun, Pattern form, String allowed) {
    this.variable = variable;
    this.what = what;
    this.noun = noun;
    this.form = form;
    this.allowed = allowed;
  }

  private String fileVariable() {
    return variable + "_FILE";
  }

  /**
   * The secret; empty, with a problem, where none can be had.
   *
   * @param problems takes one line for what is wrong
   */
  String read(Surroundings surroundings, List<String> problems) {
    String secret = surroundings.variable(variable);
    String file = surroundings.variable(fileVariable());
    if (secret.isEmpty() == file.isEmpty()) {
      problems.add("environment: " + (secret.isEmpty()
          ? what + " is missing, set " + variable + " or " + fileVariable()
          : variable + " and " + fileVariable() + " are both set, allowed: one of them"));
      return "";
    }
    return secret.isEmpty()
        ? fromFile(file, problems)
        : checked("environment: " + variable, secret, problems);
  }

  private String fromFile(String file, List<String> problems) {
    String where = "environment: " + fileVariable() + ": " + file;
    try {
      return checked(where, Files.readString(Path.of(file)).strip(), problems);
    } catch (IOException | InvalidPathException e) {
      problems.add(where + " cannot be read: " + e.getClass().getSimpleName());
      return "";
    }
  }

  private String checked(String where, String secret, List<String> problems) {
    if (form.matcher(secret).matches()) {
      return secret;
    }
    problems.add(where + ": found " + secret.length() + " characters that are no " + noun
        + ", allowed: " + allowed);
    return "";
  }
}
