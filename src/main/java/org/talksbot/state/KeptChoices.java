package org.talksbot.state;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What chats have chosen, as a short code each, in a file that only grows. Several processes may
 * share it: what another has added is seen at the next look. Safe for use by many threads.
 */
public final class KeptChoices {
  private static final Pattern LINE = Pattern.compile("([0-9a-f]{16}) ([a-z0-9]{1,8})");

  private final Path file;
  private final AppendedLines lines;
  private final Map<String, String> choices = new HashMap<>();
  private long read;

  /** The choices in a file, which need not exist yet. */
  public KeptChoices(Path file) {
    this.file = file;
    this.lines = new AppendedLines(file);
  }

  /**
   * What a chat has chosen last.
   *
   * @param chat its code, see {@link IdHasher}
   * @throws UncheckedIOException when the file cannot be read
   */
  public synchronized Optional<String> of(String chat) {
    try {
      catchUp();
    } catch (IOException e) {
      throw new UncheckedIOException("the chats' choices cannot be read", e);
    }
    return Optional.ofNullable(choices.get(chat));
  }

  /**
   * Keeps what a chat chose.
   *
   * @param chat its code
   * @param choice 1 to 8 letters and digits
   * @throws UncheckedIOException when it cannot be written
   */
  public synchronized void put(String chat, String choice) {
    String line = chat + " " + choice;
    if (!LINE.matcher(line).matches()) {
      throw new IllegalArgumentException("no code of a chat or of a choice: " + line);
    }
    try {
      lines.add(line);
    } catch (IOException e) {
      throw new UncheckedIOException("a chat's choice cannot be kept", e);
    }
  }

  /** Reads the whole lines that were added since the last time. */
  private void catchUp() throws IOException {
    if (!Files.exists(file) || Files.size(file) <= read) {
      return;
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(1 << 20, channel.size() - read));
      channel.read(bytes, read);
      String text = new String(bytes.array(), 0, bytes.position(), ISO_8859_1);
      int end = text.lastIndexOf('\n') + 1;
      text.substring(0, end)
          .lines()
          .map(LINE::matcher)
          .filter(Matcher::matches)
          .forEach(
              line -> choices.put(line.group(1), line.group(2)));
      read += text.substring(0, end).getBytes(ISO_8859_1).length;
      if (end > 0) {
        catchUp();
      }
    }
  }
}
