package org.talksbot.arabic;

import java.util.Arrays;

/**
 * The stretches of one paragraph that stand between quotation marks or brackets.
 *
 * <p>Newspapers mix the shapes of quotation marks and forget some, so: a mark opens or closes by
 * what stands beside it, and only where that says nothing by its shape; all double shapes match
 * each other; a closer belongs to the nearest opener before it; an opener without a closer in the
 * paragraph, and a closer without an opener, count as ordinary characters.
 */
final class Enclosures {
  private static final char TATWEEL = '\u0640';
  private static final String PROCLITICS = "\u0648\u0641\u0628\u0643\u0644";

  private final IntStack brackets = new IntStack();
  private final IntStack quotes = new IntStack();
  private final IntStack singleQuotes = new IntStack();
  private final IntStack starts = new IntStack();
  private final IntStack ends = new IntStack();
  private int next;

  /** The enclosures of {@code [start, end)}, found in one pass. */
  static Enclosures of(String text, int start, int end) {
    Enclosures found = new Enclosures();
    for (int i = start; i < end; i++) {
      found.read(text, start, end, i);
    }
    return found;
  }

  private void read(String text, int start, int end, int i) {
    char c = text.charAt(i);
    switch (c) {
      case '(', '[', '{' -> brackets.push(i);
      case ')', ']', '}' -> close(brackets, i);
      case '"', '\u00AB', '\u00BB', '\u201C', '\u201D', '\u201E', '\u201F' ->
        readQuote(text, start, end, i);
      case '\'', '\u2018', '\u2019', '\u201A', '\u2039', '\u203A' ->
        readSingleQuote(text, start, end, i);
      default -> {
      }
    }
  }

  private void readQuote(String text, int start, int end, int i) {
    boolean opens = opensBeside(text, start, end, i);
    boolean closes = closesBeside(text, start, end, i);
    if (opens == closes) {
      opens = switch (text.charAt(i)) {
        case '\u00AB', '\u201C', '\u201E' -> true;
        case '\u00BB', '\u201D' -> false;
        default -> quotes.isEmpty();
      };
    }
    if (opens) {
      quotes.push(i);
    } else {
      close(quotes, i);
    }
  }

  /** An apostrophe inside a word is no quotation mark, so only clear cases count. */
  private void readSingleQuote(String text, int start, int end, int i) {
    boolean opens = opensBeside(text, start, end, i);
    boolean closes = closesBeside(text, start, end, i);
    if (opens && !closes) {
      singleQuotes.push(i);
    } else if (closes && !opens) {
      close(singleQuotes, i);
    }
  }

  /** White space, an opening bracket or a one-letter prefix before it, a word after it. */
  private static boolean opensBeside(String text, int start, int end, int i) {
    if (i + 1 >= end || Blank.is(text.charAt(i + 1))) {
      return false;
    }
    if (i == start) {
      return true;
    }
    char before = text.charAt(i - 1);
    return Blank.is(before) || before == '(' || before == '[' || before == TATWEEL
        || before == ':' || (PROCLITICS.indexOf(before) >= 0
            && (i - 2 < start || Blank.is(text.charAt(i - 2))));
  }

  /** A word or punctuation before it, white space or punctuation after it. */
  private static boolean closesBeside(String text, int start, int end, int i) {
    if (i == start || Blank.is(text.charAt(i - 1))) {
      return false;
    }
    if (i + 1 >= end) {
      return true;
    }
    char after = text.charAt(i + 1);
    return Blank.is(after) || ".,:;!?)]\u060C\u061B\u061F\u2026".indexOf(after) >= 0;
  }

  private void close(IntStack openers, int closer) {
    if (openers.isEmpty()) {
      return;
    }
    int opener = openers.pop();
    while (!starts.isEmpty() && starts.top() > opener) {
      starts.pop();
      ends.pop();
    }
    starts.push(opener);
    ends.push(closer);
  }

  /**
   * Whether the place between {@code position - 1} and {@code position} is enclosed; positions must
   * not fall from one call to the next.
   */
  boolean enclose(int position) {
    while (next < ends.size() && ends.at(next) < position) {
      next++;
    }
    return next < starts.size() && starts.at(next) < position;
  }

  /** A growing stack of ints: boxed ones would cost 16 times the memory on a hostile line. */
  private static final class IntStack {
    private int[] values = new int[8];
    private int size;

    void push(int value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size + (size >> 1));
      }
      values[size++] = value;
    }

    int pop() {
      return values[--size];
    }

    int top() {
      return values[size - 1];
    }

    int at(int index) {
      return values[index];
    }

    int size() {
      return size;
    }

    boolean isEmpty() {
      return size == 0;
    }
  }
}
