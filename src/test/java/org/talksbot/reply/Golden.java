package org.talksbot.reply;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** What texts must look like, as files beside the tests; the escape character is shown as ␛. */
final class Golden {
  private Golden() {}

  static String read(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(Golden.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  static String visible(String text) {
    return text.replace('\u001B', '␛');
  }
}
