package org.talksbot.arabic;

import java.util.BitSet;

/**
 * The stretches of a text that stand between quotation marks, that is, in somebody else's words. A
 * mark that is never closed covers the rest of its line: better too much than too little.
 */
public final class Quotations {
  private static final char LEFT_GUILLEMET = '\u00AB';
  private static final char RIGHT_GUILLEMET = '\u00BB';
  private static final String OTHER_MARKS = "\"\u201C\u201D\u201E";

  private final BitSet quoted = new BitSet();

  /** Finds them in one pass. */
  public static Quotations of(CharSequence text) {
    Quotations found = new Quotations();
    boolean inGuillemets = false;
    boolean inOthers = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        inGuillemets = false;
        inOthers = false;
      } else if (c == LEFT_GUILLEMET || c == RIGHT_GUILLEMET) {
        inGuillemets = c == LEFT_GUILLEMET;
      } else if (OTHER_MARKS.indexOf(c) >= 0) {
        inOthers = !inOthers;
      }
      found.quoted.set(i, inGuillemets || inOthers);
    }
    return found;
  }

  /** Whether a character stands inside one. */
  public boolean cover(int offset) {
    return quoted.get(offset);
  }
}
