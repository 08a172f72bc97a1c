package org.talksbot.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.talksbot.arabic.Blank;
import org.talksbot.arabic.Span;

/**
 * Finds the blocks of a Markdown text, as far as it matters what may be quoted: heads, paragraphs
 * that wrap, list items and quoted lines without their marks, and what is no text (code, comments,
 * pictures). Inline marks stay: a quote is never rebuilt.
 */
final class Markdown {
  private static final Pattern HEAD = Pattern.compile("#{1,6}(?:[ \\t]+|$)");
  private static final Pattern MARKER = Pattern
      .compile("(?:>[ \\t]?|[-*+\u2022][ \\t]+|\\d{1,9}[.)][ \\t]+)+");
  private static final Pattern RULE = Pattern.compile("(?:[-*_][ \\t]*){3,}|[-=]+");
  private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]]*\\]\\([^)]*\\)");
  private static final String COMMENT = "<!--";
  private static final String COMMENT_END = "-->";

  private final String text;
  private final List<Block> blocks = new ArrayList<>();
  private boolean titled;
  private int line = 1;
  private int paragraph = -1;
  private int paragraphEnd;
  private int paragraphLine;
  private @Nullable String fence;
  private int codeStart;
  private int codeLine;

  private Markdown(String text) {
    this.text = text;
  }

  /** The blocks of the text from an offset on. */
  static PageText read(String text, int from, Metadata metadata) {
    return new PageText(text, new Markdown(text).blocks(from), metadata, false);
  }

  private List<Block> blocks(int from) {
    line += (int) text.substring(0, from).chars().filter(c -> c == '\n').count();
    int start = from;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      int comment = fence == null ? text.indexOf(COMMENT, start, end) : -1;
      if (comment >= 0) {
        start = comment(start, comment);
      } else {
        line(Blank.trim(text, start, end));
        line++;
        start = end + 1;
      }
    }
    endParagraph();
    if (fence != null) {
      add(codeStart, text.length(), codeLine, Block.Kind.CODE);
    }
    return blocks;
  }

  /** Takes what stands before a comment, and the comment; gives where to go on. */
  private int comment(int start, int comment) {
    line(Blank.trim(text, start, comment));
    endParagraph();
    int close = text.indexOf(COMMENT_END, comment);
    int end = close < 0 ? text.length() : close + COMMENT_END.length();
    add(comment, end, line, Block.Kind.COMMENT);
    for (int i = comment; i < end; i++) {
      line += text.charAt(i) == '\n' ? 1 : 0;
    }
    return end;
  }

  private void line(Span span) {
    String content = span.in(text);
    if (fence != null) {
      if (content.startsWith(fence) && content.chars().allMatch(c -> c == content.charAt(0))) {
        add(codeStart, span.end(), codeLine, Block.Kind.CODE);
        fence = null;
      }
    } else if (content.startsWith("```") || content.startsWith("~~~")) {
      endParagraph();
      fence = content.substring(0, 3);
      codeStart = span.start();
      codeLine = line;
    } else if (content.isEmpty()) {
      endParagraph();
    } else if (RULE.matcher(content).matches()) {
      underline(content);
    } else {
      textLine(span, content);
    }
  }

  private void textLine(Span span, String content) {
    Matcher head = HEAD.matcher(content);
    if (head.lookingAt()) {
      endParagraph();
      head(span.start() + head.end(), span.end(), head.group().strip().length());
      return;
    }
    Matcher marker = MARKER.matcher(content);
    boolean marked = marker.lookingAt();
    if (marked || content.startsWith("|")) {
      endParagraph();
    }
    if (PICTURE.matcher(content).matches()) {
      endParagraph();
      add(span.start(), span.end(), line, Block.Kind.PICTURE);
      return;
    }
    int start = span.start() + (marked ? marker.end() : 0);
    if (paragraph < 0) {
      paragraph = start;
      paragraphLine = line;
    }
    paragraphEnd = span.end();
    if (content.startsWith("|") || content.startsWith(">")) {
      endParagraph();
    }
  }

  /** A line of dashes or equals signs makes a head of a paragraph of one line above it. */
  private void underline(String content) {
    boolean underlines = content.length() > 1 || content.equals("=");
    if (paragraph >= 0 && paragraphLine == line - 1 && underlines
        && content.chars().allMatch(c -> c == content.charAt(0)) && "-=".contains(
            content.substring(0, 1))) {
      int start = paragraph;
      paragraph = -1;
      line--;
      head(start, paragraphEnd, content.startsWith("=") ? 1 : 2);
      line++;
    }
    endParagraph();
  }

  private void head(int start, int end, int level) {
    int to = end;
    while (to > start && (text.charAt(to - 1) == '#' || Blank.is(text.charAt(to - 1)))) {
      to--;
    }
    add(start, to, line, level == 1 && !titled ? Block.Kind.TITLE : Block.Kind.HEAD);
    titled |= level == 1;
  }

  private void endParagraph() {
    if (paragraph >= 0) {
      add(paragraph, paragraphEnd, paragraphLine, Block.Kind.PARAGRAPH);
      paragraph = -1;
    }
  }

  private void add(int start, int end, int atLine, Block.Kind kind) {
    Span span = Blank.trim(text, start, end);
    if (!span.isEmpty()) {
      blocks.add(new Block(span.start(), span.end(), atLine, kind));
    }
  }
}
