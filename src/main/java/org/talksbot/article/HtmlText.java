package org.talksbot.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.talksbot.arabic.Blank;
import org.talksbot.arabic.Span;

/**
 * The readable text of a web page: paragraphs with a newline between them, white space folded as a
 * browser does, no-break spaces kept. It is the text that offsets into the article count.
 */
final class HtmlText implements NodeVisitor {
  private static final Set<String> HEADS = Set.of("h2", "h3", "h4", "h5", "h6");

  /** Marks the paragraphs that Readability makes of bare words beside a link or a bold word. */
  private static final String INLINE = "readability-styled";
  /** Carries the line of an element through a library that copies and renames elements. */
  private static final String LINE_MARK = "talks-bot-line";

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private Block.Kind kind = Block.Kind.PARAGRAPH;
  private int blockStart;
  private int blockLine = 1;
  private int line = 1;

  private HtmlText() {}

  /** Notes on every element of a parsed page where in the file it begins. */
  static void markLines(Document page) {
    page.getAllElements().forEach(element -> {
      element.removeAttr(LINE_MARK);
      if (element.sourceRange().isTracked()) {
        element.attr(LINE_MARK, Integer.toString(element.sourceRange().start().lineNumber()));
      }
    });
  }

  /** The text below an element. */
  static PageText of(Element content, Metadata metadata) {
    HtmlText found = new HtmlText();
    content.traverse(found);
    found.endBlock();
    return new PageText(found.text.toString(), found.blocks, metadata, false);
  }

  @Override
  public void head(Node node, int depth) {
    String mark = node.attr(LINE_MARK);
    if (!mark.isEmpty()) {
      line = Integer.parseInt(mark);
    }
    switch (node) {
      case TextNode words -> append(words.getWholeText());
      case Element element -> {
        if (breaks(element)) {
          endBlock();
          kind = kindOf(element);
        }
      }
      default -> {
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && breaks(element)) {
      endBlock();
      kind = Block.Kind.PARAGRAPH;
    }
  }

  private static boolean breaks(Element element) {
    return (element.isBlock() && !element.hasClass(INLINE)) || element.nameIs("br")
        || element.nameIs("td") || element.nameIs("th");
  }

  private static Block.Kind kindOf(Element element) {
    if (element.nameIs("h1")) {
      return Block.Kind.TITLE;
    }
    return HEADS.contains(element.normalName()) ? Block.Kind.HEAD : Block.Kind.PARAGRAPH;
  }

  private void append(String words) {
    if (text.length() == blockStart) {
      blockLine = line;
    }
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
      if (!space) {
        text.append(c);
      } else if (text.length() > blockStart && text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
      }
    }
  }

  private void endBlock() {
    Span span = Blank.trim(text, blockStart, text.length());
    if (span.isEmpty()) {
      text.setLength(blockStart);
    } else {
      text.setLength(span.end());
      blocks.add(new Block(span.start(), span.end(), blockLine, kind));
      text.append('\n');
    }
    blockStart = text.length();
  }
}
