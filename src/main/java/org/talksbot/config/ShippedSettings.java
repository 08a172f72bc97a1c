package org.talksbot.config;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.talksbot.spelling.NearestName;

/** The settings file that comes with the program: every key with its default and its comment. */
public final class ShippedSettings {
  private static final String FILE = "talks-bot.yaml";

  private final List<String> lines;

  private ShippedSettings(List<String> lines) {
    this.lines = List.copyOf(lines);
  }

  /** Reads it. */
  public static ShippedSettings load() {
    try (InputStream in = ShippedSettings.class.getResourceAsStream(FILE)) {
      return new ShippedSettings(
          new String(Objects.requireNonNull(in, FILE).readAllBytes(), UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  /**
   * What the file says about a key: its comment, and the variable of the environment.
   *
   * @param name the dotted name
   * @return lines; nothing for a key that is not there
   */
  public Optional<List<String>> explain(String name) {
    return SettingKey.of(name).map(key -> {
      List<String> comment = new ArrayList<>(comment(line(key)));
      comment.add("Default: " + Optional.of(value(key))
          .filter(value -> !value.isEmpty())
          .orElse("none"));
      comment.add("Environment: " + key.variable());
      return comment;
    });
  }

  /** The key that was meant by a name, or all that there are. */
  public static String allowed(String name) {
    return NearestName.of(name, SettingKey.texts())
        .map(nearest -> "did you mean " + nearest + "?")
        .orElse("allowed: " + String.join(", ", SettingKey.texts()));
  }

  /** The default that the file names; empty where it names none. */
  String value(SettingKey key) {
    String line = lines.get(line(key)).strip();
    return line.substring(line.indexOf(':') + 1).strip();
  }

  private int line(SettingKey key) {
    String section = "";
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      int colon = line.indexOf(':');
      if (line.isBlank() || line.stripLeading().startsWith("#") || colon < 0) {
        continue;
      }
      String name = line.substring(0, colon).strip();
      boolean inner = line.startsWith(" ");
      if ((inner ? section + "." + name : name).equals(key.text())) {
        return i;
      }
      if (!inner) {
        section = name;
      }
    }
    throw new IllegalStateException(FILE + " lacks " + key.text());
  }

  /** The comment above a line; keys below each other without one share theirs. */
  private List<String> comment(int line) {
    int end = line;
    while (end > 0 && !isComment(end - 1) && !lines.get(end - 1).isBlank()) {
      end--;
    }
    int begin = end;
    while (begin > 0 && isComment(begin - 1)) {
      begin--;
    }
    return lines.subList(begin, end)
        .stream()
        .map(text -> text.strip().substring(1).strip())
        .collect(Collectors.toList());
  }

  private boolean isComment(int line) {
    return lines.get(line).strip().startsWith("#");
  }
}
