package org.talksbot.config;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.talksbot.answer.EqualNames;

/**
 * Turns what was given into values of the right type and range. What is wrong becomes a problem and
 * the default takes its place, so that everything is looked at in one go.
 */
final class Values {
  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");
  private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,18})?");

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9_-]{0,99}");
  private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,17}");
  private static final String NO_NAMES = "none";

  private final Path settingsFile;
  private final Map<SettingKey, Given> given;
  private final List<String> problems;

  Values(Path settingsFile, Map<SettingKey, Given> given, List<String> problems) {
    this.settingsFile = settingsFile;
    this.given = given;
    this.problems = problems;
  }

  /** The settings file, whether it exists or not. */
  Path settingsFile() {
    return settingsFile;
  }

  /** What is said about a key, if anything. */
  Optional<Given> given(SettingKey key) {
    return Optional.ofNullable(given.get(key));
  }

  /** A whole number between the key's bounds. */
  int whole(SettingKey key, int otherwise) {
    Shape.Whole bounds = (Shape.Whole) key.shape();
    int min = bounds.min();
    int max = bounds.max();
    return value(key, "one whole number from " + min + " to " + max, (text, _) -> {
      int number = WHOLE.matcher(text).matches() ? Integer.parseInt(text) : min - 1;
      return number < min || number > max ? null : number;
    }).orElse(otherwise);
  }

  /** A number between 0 and 1, both included. */
  double share(SettingKey key, double otherwise) {
    return value(key, "one number from 0 to 1", (text, _) -> {
      double number = DECIMAL.matcher(text).matches() ? Double.parseDouble(text) : -1;
      return number < 0 || number > 1 ? null : number;
    }).orElse(otherwise);
  }

  /** Yes or no. */
  boolean yes(SettingKey key, boolean otherwise) {
    return value(key, "true or false", (text, _) -> switch (text) {
      case "true" -> Boolean.TRUE;
      case "false" -> Boolean.FALSE;
      default -> null;
    }).orElse(otherwise);
  }

  /** One of the key's words. */
  String word(SettingKey key) {
    List<String> words = ((Shape.Word) key.shape()).words();
    return value(key, String.join(" or ", words), (text, _) -> words.contains(text) ? text : null)
        .orElse(words.getFirst());
  }

  /** Ids of people; none where nothing is said. */
  Set<Long> ids(SettingKey key) {
    @Nullable
    Given here = given.get(key);
    if (here == null) {
      return Set.of();
    }
    return here.values()
        .stream()
        .map(text -> parsed(new Given(here.where(), List.of(text), here.base()),
            "ids of Telegram users, whole numbers above 0",
            (value, _) -> ID.matcher(value).matches() ? Long.valueOf(value) : null))
        .flatMap(Optional::stream)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The address of a server. */
  URI url(SettingKey key, URI otherwise) {
    return value(key, "one address such as " + otherwise, (text, _) -> server(text))
        .orElse(otherwise);
  }

  /** The address of a server, where one is given. */
  Optional<URI> url(SettingKey key) {
    return value(key, "one https or http address", (text, _) -> server(text));
  }

  /** Addresses of servers; none where nothing is said. */
  List<URI> urls(SettingKey key) {
    @Nullable
    Given here = given.get(key);
    if (here == null) {
      return List.of();
    }
    return here.values()
        .stream()
        .map(text -> parsed(new Given(here.where(), List.of(text), here.base()),
            "https or http addresses", (value, _) -> server(value)))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Any text, where one is given. */
  Optional<String> text(SettingKey key) {
    return value(key, "one text", (text, _) -> text);
  }

  /** A name of something that is created on a server. */
  String name(SettingKey key, String otherwise) {
    return value(key, "one name of at most 100 small Latin letters, digits, _ and -",
        (text, _) -> NAME.matcher(text).matches() ? text : null).orElse(otherwise);
  }

  /** A file that exists, where one is given. */
  Optional<Path> readable(SettingKey key) {
    return value(key, "one file that exists", (text, base) -> {
      @Nullable
      Path path = path(text, base);
      return path == null || !Files.isRegularFile(path) ? null : path;
    });
  }

  /** An address of this machine, as digits; names could mean anything tomorrow. */
  InetAddress host(SettingKey key, InetAddress otherwise) {
    return value(key, "one address in digits, such as 127.0.0.1, or 0.0.0.0 for all", (text, _) -> {
      try {
        return InetAddress.ofLiteral(text);
      } catch (IllegalArgumentException _) {
        return null;
      }
    }).orElse(otherwise);
  }

  /** A folder that exists or can be made. */
  Path folder(SettingKey key, Path otherwise) {
    return value(key, "one folder", (text, base) -> {
      @Nullable
      Path path = path(text, base);
      return path == null || (Files.exists(path) && !Files.isDirectory(path)) ? null : path;
    }).orElse(otherwise);
  }

  /** A file that exists or can be made. */
  Path file(SettingKey key, Path otherwise) {
    return value(key, "one file", (text, base) -> {
      @Nullable
      Path path = path(text, base);
      return path == null || Files.isDirectory(path) ? null : path;
    }).orElse(otherwise);
  }

  /**
   * The names of a file that exists, or none where {@code none} is said.
   *
   * @param otherwise the file that need not exist
   */
  EqualNames names(SettingKey key, Path otherwise) {
    if (!given.containsKey(key)) {
      return Files.exists(otherwise)
          ? NamesFile.read(otherwise, problems)
          : NamesFile.builtIn();
    }
    return value(key, "one file that exists, or " + NO_NAMES, (text, base) -> {
      @Nullable
      Path path = path(text, base);
      if (text.equals(NO_NAMES)) {
        return EqualNames.NONE;
      }
      return path == null || !Files.isRegularFile(path) ? null : NamesFile.read(path, problems);
    }).orElse(EqualNames.NONE);
  }

  /** Folders and files that exist. */
  List<Path> existing(SettingKey key, Path otherwise) {
    @Nullable
    Given here = given.get(key);
    if (here == null) {
      return List.of(otherwise);
    }
    return here.values()
        .stream()
        .map(text -> parsed(new Given(here.where(), List.of(text), here.base()),
            "folders and files that exist", (value, base) -> {
              @Nullable
              Path path = path(value, base);
              return path == null || !Files.exists(path) ? null : path;
            }))
        .flatMap(Optional::stream)
        .toList();
  }

  private <T> Optional<T> value(SettingKey key, String allowed, Parser<T> parser) {
    @Nullable
    Given here = given.get(key);
    return here == null ? Optional.empty() : parsed(here, allowed, parser);
  }

  private <T> Optional<T> parsed(Given here, String allowed, Parser<T> parser) {
    Optional<T> value = here.values().size() == 1
        ? Optional.ofNullable(parser.parse(here.values().getFirst().strip(), here.base()))
        : Optional.empty();
    if (value.isEmpty()) {
      problems.add(here.where() + ": found " + here.found() + ", allowed: " + allowed);
    }
    return value;
  }

  private static @Nullable URI server(String text) {
    try {
      URI uri = new URI(text);
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      boolean bare = uri.getRawUserInfo() == null && uri.getRawQuery() == null
          && uri.getRawFragment() == null;
      return web && bare && uri.getHost() != null ? uri : null;
    } catch (URISyntaxException _) {
      return null;
    }
  }

  private static @Nullable Path path(String text, Path base) {
    try {
      return text.isEmpty() ? null : base.resolve(text).toAbsolutePath().normalize();
    } catch (InvalidPathException _) {
      return null;
    }
  }

  /** Reads one value. */
  @FunctionalInterface
  private interface Parser<T> {
    /** The value, or null where it is not allowed. */
    @Nullable
    T parse(String text, Path base);
  }
}
