package org.talksbot.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Makes {@code docs/messages.html} of the golden files, which shows every message as Telegram
 * would. The page as it has to be now is written to {@code target/messages.html}.
 */
class MessagesPageTest {
  private static final Path NOW = Path.of("target", "messages.html");
  private static final Path PAGE = Path.of("docs", "messages.html");
  private static final Pattern BUTTON = Pattern.compile("\\[(.*?) \\| ([^\\]|]*)\\] ?");

  @Test
  void pageShowsTheGoldenFiles() throws IOException {
    StringBuilder page = new StringBuilder(HEAD);
    try (Stream<Path> files = Files.list(TelegramGolden.FOLDER)) {
      List<Path> sorted = files.sorted().toList();
      assertThat(sorted).hasSizeGreaterThan(40);
      for (Path file : sorted) {
        page.append(sample(String.valueOf(file.getFileName()), Files.readString(file)));
      }
    }
    page.append("</main>\n");
    Files.createDirectories(Path.of("target"));
    Files.writeString(NOW, page);
    assertThat(PAGE).as("to be copied from " + NOW).content().isEqualTo(page.toString());
  }

  private static String sample(String file, String golden) {
    String text = golden.replace("\\u2068", "&#x2068;").replace("\\u2069", "&#x2069;").strip();
    int buttons = buttons(text);
    StringBuilder sample = new StringBuilder("<section>\n<h2>")
        .append(file.replace(".html", "").replace('-', ' '))
        .append("</h2>\n");
    for (String part : text.substring(0, buttons)
        .strip()
        .split(TelegramGolden.BREAK, -1)) {
      sample.append("<div class=\"message\">").append(tidy(part)).append("</div>\n");
    }
    text.substring(buttons).lines().filter(line -> !line.isBlank()).forEach(line -> {
      sample.append("<div class=\"row\">");
      Matcher button = BUTTON.matcher(line);
      while (button.find()) {
        sample.append("<span>").append(button.group(1).strip()).append("</span>");
      }
      sample.append("</div>\n");
    });
    return sample.append("</section>\n").toString();
  }

  /** Where the lines of buttons begin. */
  private static int buttons(String text) {
    int from = text.length();
    for (int line = text.lastIndexOf('\n'); line > 0
        && text.startsWith("[", line + 1); line = text.lastIndexOf('\n', line - 1)) {
      from = line + 1;
    }
    return from;
  }

  /** A quotation is a block of its own, so that the line ends around it would show twice. */
  private static String tidy(String part) {
    return part.replaceAll("\n(\n?)<blockquote", "$1<blockquote")
        .replace("</blockquote>\n", "</blockquote>");
  }

  private static final String HEAD = """
      <!DOCTYPE html>
      <html lang="ar" dir="ltr">
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <title>Messages of talks-bot</title>
      <style>
        body { margin: 0; background: #d7e3cf; font: 15px/1.45 sans-serif; }
        main { columns: 24em auto; column-gap: 1.5em; padding: 1.5em; }
        h1, p { margin: 1em 1.5em 0; }
        section { break-inside: avoid; margin: 0 0 1.5em; }
        h2 { margin: 0 0 .3em; font-size: 12px; font-weight: normal; color: #4b5b44; }
        .message { background: #fff; border-radius: 12px; padding: .5em .8em; margin: 0 0 3px;
          white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: plaintext;
          text-align: start; }
        blockquote { margin: .15em 0; padding: .25em .7em; border-inline-start: 3px solid #3390ec;
          border-radius: 4px; background: #eaf3fd; unicode-bidi: plaintext; direction: rtl;
          text-align: start; }
        blockquote[expandable]::after { content: " \\2304"; color: #3390ec; }
        a { color: #3390ec; text-decoration: none; }
        .row { display: flex; gap: 3px; margin: 0 0 3px; }
        .row span { flex: 1; text-align: center; background: #7a9a6e; color: #fff;
          border-radius: 8px; padding: .3em .5em; unicode-bidi: plaintext; overflow: hidden;
          text-overflow: ellipsis; white-space: nowrap; }
      </style>
      <h1>Messages of talks-bot</h1>
      <p>Made by the tests from the golden files in
      src/test/resources/org/talksbot/reply/telegram; not to be edited.</p>
      <main>
      """;
}
