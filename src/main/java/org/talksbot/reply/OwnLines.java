package org.talksbot.reply;

import java.util.List;

/** The bot's own texts as paragraphs. */
final class OwnLines {
  private OwnLines() {}

  /** Each line of a text as a paragraph, its Latin words isolated. */
  static List<Block> of(String text) {
    return text.lines().map(Insert::isolateLatin).map(OwnLines::paragraph).toList();
  }

  private static Block paragraph(String line) {
    return Block.line(2, List.of(Run.plain(line)));
  }
}
