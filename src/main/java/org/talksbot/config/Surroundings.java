package org.talksbot.config;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * What the process finds around it; handed in, so that tests own it.
 *
 * @param environment the environment's variables
 * @param home folder of the project or of the installed program, which holds {@code config} and
 *     {@code corpus}
 * @param user home folder of the user
 * @param operatingSystem its name as the JVM gives it, for example {@code Linux}
 */
public record Surroundings(Map<String, String> environment, Path home, Path user,
    String operatingSystem) {
  /** Copies the map. */
  public Surroundings {
    environment = Map.copyOf(environment);
  }

  /** The settings file that is read unless another is named: {@code config/talks-bot.yaml}. */
  public Path file() {
    return home.resolve("config").resolve("talks-bot.yaml");
  }

  /** The phrases that clean pages unless others are named; the file need not exist. */
  Path cleaning() {
    return home.resolve("config").resolve("cleaning.txt");
  }

  /** The list of meetings that holds unless another is named; it need not exist. */
  Path meetings() {
    return home.resolve("config").resolve("meetings.yaml");
  }

  /** The texts that hold unless others are named; the file need not exist. */
  Path messages() {
    return home.resolve("config").resolve("messages.yaml");
  }

  /** The articles that are read unless others are named. */
  Path corpus() {
    return home.resolve("corpus");
  }

  /** The equal names that are read unless others are named; the built-in ones without a file. */
  Path names() {
    return home.resolve("config").resolve("names.txt");
  }

  /**
   * The folder for index and state unless another is named: {@code $XDG_CACHE_HOME/talks-bot},
   * {@code ~/Library/Caches/talks-bot} on macOS, else {@code ~/.cache/talks-bot}. A relative
   * {@code XDG_CACHE_HOME} is ignored, as the XDG Base Directory Specification asks.
   */
  Path data() {
    String cache = environment.getOrDefault("XDG_CACHE_HOME", "");
    if (!cache.isEmpty() && Path.of(cache).isAbsolute()) {
      return Path.of(cache, "talks-bot");
    }
    boolean mac = operatingSystem.toLowerCase(Locale.ROOT).startsWith("mac");
    Path caches = mac ? user.resolve("Library").resolve("Caches") : user.resolve(".cache");
    return caches.resolve("talks-bot");
  }

  /** A variable without blanks around it; empty where it is not set. */
  String variable(String name) {
    return environment.getOrDefault(name, "").strip();
  }
}
