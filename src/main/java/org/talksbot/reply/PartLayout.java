package org.talksbot.reply;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays paragraphs out on as few messages as hold them. A paragraph that fits into a message is
 * never cut; a longer one is cut at the end of a sentence, where there is one.
 */
final class PartLayout {
  private final int maxUnits;
  private final List<MessagePart> parts = new ArrayList<>();
  private final StringBuilder html = new StringBuilder();
  private final StringBuilder plain = new StringBuilder();

  private PartLayout(int maxUnits) {
    this.maxUnits = maxUnits;
  }

  /**
   * The messages that hold the blocks, in order.
   *
   * @param maxUnits largest length of a message after its markup is read, in UTF-16 units
   */
  static List<MessagePart> lay(List<Block> blocks, int maxUnits) {
    PartLayout layout = new PartLayout(maxUnits);
    blocks.forEach(layout::add);
    layout.finishPart();
    return List.copyOf(layout.parts);
  }

  private void add(Block block) {
    String text = block.text();
    if (!plain.isEmpty() && plain.length() + block.gap() + text.length() > maxUnits) {
      finishPart();
    }
    int from = 0;
    while (text.length() - from > maxUnits) {
      int to = from + LineBreak.within(text.substring(from), maxUnits);
      append(block.slice(from, to));
      finishPart();
      from = to;
    }
    append(block.slice(from, text.length()));
  }

  private void append(Block block) {
    if (!plain.isEmpty()) {
      html.repeat('\n', block.gap());
      plain.repeat('\n', block.gap());
    }
    html.append(block.html());
    plain.append(block.text());
  }

  private void finishPart() {
    if (!plain.toString().isBlank()) {
      parts.add(new MessagePart(html.toString(), plain.toString()));
    }
    html.setLength(0);
    plain.setLength(0);
  }
}
