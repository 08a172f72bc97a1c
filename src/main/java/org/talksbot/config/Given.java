package org.talksbot.config;

import java.nio.file.Path;
import java.util.List;

/**
 * What one place says about one setting.
 *
 * @param where the place as a message names it: file and line, variable, or option
 * @param values what stands there; one value, or any number where the setting is a list
 * @param base folder that relative paths start from
 */
record Given(String where, List<String> values, Path base) {
  /** Copies the list. */
  Given {
    values = List.copyOf(values);
  }

  /** The values as a message shows them. */
  String found() {
    return values.size() == 1
        ? "'" + shown(values.getFirst()) + "'"
        : values.size() + " values " + values.stream().map(Given::shown).toList();
  }

  /** On one line and not longer than a line, whatever was given. */
  private static String shown(String value) {
    String line = value.codePoints()
        .map(c -> Character.isISOControl(c) ? ' ' : c)
        .limit(80)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
    return line.length() < value.length() ? line + "…" : line;
  }
}
