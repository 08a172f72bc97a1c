package org.talksbot.reply;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/**
 * Everything the program itself says to those who ask, in Arabic; the texts stand in
 * {@code terminal.properties} beside this class. What articles say is never here.
 */
public final class TerminalTexts {
  private static final TerminalTexts ARABIC = new TerminalTexts("terminal.properties");

  private final Properties texts = new Properties();

  private TerminalTexts(String resource) {
    try (Reader reader = new InputStreamReader(
        Objects.requireNonNull(TerminalTexts.class.getResourceAsStream(resource), resource),
        UTF_8)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  /** The Arabic texts. */
  public static TerminalTexts arabic() {
    return ARABIC;
  }

  /**
   * The text of a key.
   *
   * @param key one of the file's keys
   * @param arguments what stands in place of <code>{0}</code>, <code>{1}</code> and so on, as is
   */
  public String text(String key, String... arguments) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no message has the key " + key);
    }
    return arguments.length == 0
        ? text
        : new MessageFormat(text, Locale.ROOT).format(arguments);
  }
}
