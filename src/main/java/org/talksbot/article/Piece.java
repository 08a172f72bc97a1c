package org.talksbot.article;

import org.jspecify.annotations.Nullable;

/** A block of a page while cleaning decides what it is; prose until a rule says otherwise. */
final class Piece {
  private final Block block;
  private final String raw;
  private final @Nullable Line line;
  private Part part = Part.PROSE;
  private String rule = "";
  private int leadChars;

  /** What a block can be. */
  enum Part {
    PROSE, TITLE, HEAD, LEFTOVER
  }

  Piece(Block block, String text) {
    this.block = block;
    this.raw = block.in(text);
    this.line = raw.length() <= Line.MAX_CHARS ? Line.of(raw) : null;
    if (block.kind() == Block.Kind.HEAD) {
      part = Part.HEAD;
    }
  }

  Block block() {
    return block;
  }

  String raw() {
    return raw;
  }

  /** The line as the rules look at it; none where it is too long for a leftover. */
  @Nullable
  Line line() {
    return line;
  }

  /** Whether nothing but the line itself tells what it is, as on raw pages. */
  boolean isRaw() {
    return block.kind() == Block.Kind.LINE;
  }

  boolean is(Part other) {
    return part == other;
  }

  /** Name of the rule that dropped it. */
  String rule() {
    return rule;
  }

  /** How many characters at its beginning are no prose. */
  int leadChars() {
    return leadChars;
  }

  void lead(int chars) {
    leadChars = chars;
  }

  void become(Part other) {
    part = other;
  }

  void drop(String byRule) {
    part = Part.LEFTOVER;
    rule = byRule;
  }
}
