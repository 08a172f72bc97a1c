package org.talksbot.config;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.talksbot.spelling.NearestName;

/** Reads a settings file in YAML: sections of keys, each with one value or a list of values. */
final class SettingsFile {
  /** Far above any settings file; a file of articles given by mistake is refused unread. */
  private static final long MAX_BYTES = 1 << 20;
  private static final String TOKEN = "telegram.token";

  private final Path file;
  private final List<String> problems;
  private final Map<SettingKey, Given> given = new EnumMap<>(SettingKey.class);

  private SettingsFile(Path file, List<String> problems) {
    this.file = file;
    this.problems = problems;
  }

  /**
   * What the file says. A key without a value, or with a blank one, counts as not given.
   *
   * @param problems takes one line for each thing that is wrong
   */
  static Map<SettingKey, Given> read(Path file, List<String> problems) {
    SettingsFile reading = new SettingsFile(file, problems);
    reading.read();
    return reading.given;
  }

  private void read() {
    try (JsonParser parser = YAMLFactory.builder()
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .build()
        .createParser(text())) {
      JsonToken first = parser.nextToken();
      if (first == JsonToken.START_OBJECT) {
        section(parser, "");
      } else if (first != null && first != JsonToken.VALUE_NULL) {
        problem(line(parser),
            "found '" + parser.getText() + "', allowed: keys with values, such as "
                + SettingKey.FLOOR.text());
      }
    } catch (NoSuchFileException _) {
      problem(0, "there is no such file");
    } catch (CharacterCodingException _) {
      problem(0, "is not UTF-8 text");
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      problem(line, "is not YAML: " + e.getOriginalMessage().lines().findFirst().orElse(""));
    } catch (IOException e) {
      problem(0, "cannot be read: " + (e instanceof FileSystemException
          ? "the system refuses (" + e.getClass().getSimpleName() + ")"
          : e.getMessage()));
    }
  }

  private String text() throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException("it is a folder");
    }
    if (Files.size(file) > MAX_BYTES) {
      throw new IOException("it is larger than " + MAX_BYTES + " bytes");
    }
    return Files.readString(file);
  }

  /** Reads the keys between braces, or of one indentation. */
  private void section(JsonParser parser, String prefix) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = prefix + parser.currentName();
      int line = line(parser);
      @Nullable
      SettingKey key = SettingKey.of(name).orElse(null);
      if (parser.nextToken() == JsonToken.START_OBJECT && key == null && isSection(name)) {
        section(parser, name + ".");
        continue;
      }
      @Nullable
      List<String> values = values(parser);
      if (key == null) {
        unknown(line, name, values);
      } else if (values == null) {
        problem(line, key.text() + ": found keys, allowed: a value");
      } else if (!values.isEmpty()) {
        given.put(key, new Given(at(line) + key.text(), values, folder()));
      }
    }
  }

  /** The value or the list of values that stands here; null for something deeper. */
  private static @Nullable List<String> values(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case VALUE_NULL -> List.of();
      case START_ARRAY -> {
        List<String> values = new ArrayList<>();
        boolean flat = true;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          flat &= parser.currentToken().isScalarValue();
          values.add(parser.getText());
          parser.skipChildren();
        }
        yield flat ? values : null;
      }
      case START_OBJECT -> {
        parser.skipChildren();
        yield null;
      }
      default -> parser.getText().isBlank() ? List.of() : List.of(parser.getText());
    };
  }

  private void unknown(int line, String name, @Nullable List<String> values) {
    if (name.equals(TOKEN)) {
      problem(line, name + ": a secret does not belong into this file,"
          + " allowed: the variable TELEGRAM_BOT_TOKEN or TELEGRAM_BOT_TOKEN_FILE");
    } else if (isSection(name) && values != null) {
      if (!values.isEmpty()) {
        problem(line, name + ": found a value, allowed: the keys "
            + SettingKey.texts()
                .stream()
                .filter(key -> key.startsWith(name + "."))
                .collect(Collectors.joining(", ")));
      }
    } else {
      problem(line, name + ": there is no such key, " + NearestName.of(name, SettingKey.texts())
          .map(nearest -> "did you mean " + nearest + "?")
          .orElse("allowed: " + String.join(", ", SettingKey.texts())));
    }
  }

  private static boolean isSection(String name) {
    return SettingKey.texts().stream().anyMatch(key -> key.startsWith(name + "."));
  }

  private Path folder() {
    Path folder = file.toAbsolutePath().getParent();
    return folder == null ? file.toAbsolutePath() : folder;
  }

  private String at(int line) {
    return line > 0 ? file + ":" + line + ": " : file + ": ";
  }

  private void problem(int line, String message) {
    problems.add(at(line) + message);
  }

  private static int line(JsonParser parser) {
    return parser.currentTokenLocation().getLineNr();
  }
}
