package org.talksbot.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/**
 * The golden files show each reply as it is sent; isolates stand as escapes, a line of equals signs
 * parts two messages, and buttons stand below in brackets. What the program says now is written to
 * {@code target/replies} for comparison; a change that is meant is copied from there.
 */
final class TelegramGolden {
  /** Parts two messages. */
  static final String BREAK = "\n=====\n";
  /** Where the golden files are. */
  static final Path FOLDER = Path.of("src", "test", "resources", "org", "talksbot", "reply",
      "telegram");

  private static final Path NOW = Path.of("target", "replies");

  private TelegramGolden() {}

  /** Checks that a reply looks as in the file of that name. */
  static void check(String name, BotReply reply) throws IOException {
    String messages = reply.parts()
        .stream()
        .map(MessagePart::html)
        .collect(Collectors.joining(BREAK));
    String shown = (messages + buttons(reply.keyboard()))
        .replace("\u2068", "\\u2068")
        .replace("\u2069", "\\u2069") + "\n";
    Files.createDirectories(NOW);
    Files.writeString(NOW.resolve(name + ".html"), shown);
    try (InputStream golden = TelegramGolden.class
        .getResourceAsStream("telegram/" + name + ".html")) {
      String expected = golden == null
          ? ""
          : new String(golden.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(shown).as(name).isEqualTo(expected);
    }
  }

  /** The buttons as they lie on the screen, the rightmost of a row last. */
  private static String buttons(Keyboard keyboard) {
    return keyboard.rows()
        .stream()
        .map(row -> row.stream()
            .map(button -> "[" + button.text() + " | " + button.data() + "]")
            .collect(Collectors.joining(" ", "\n", "")))
        .collect(Collectors.joining());
  }
}
