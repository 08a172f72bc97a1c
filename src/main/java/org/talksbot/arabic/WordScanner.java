package org.talksbot.arabic;

import static org.talksbot.arabic.ArabicLetters.HAMZA;
import static org.talksbot.arabic.ArabicLetters.YEH;

/**
 * Walks over the words of a text: runs of letters, digits and marks, and numbers with their decimal
 * and thousands signs. Invisible characters inside a word belong to it, those at its edges do not.
 *
 * <p>A cursor that reuses its {@link #word()}, because a question looks at some thousand words.
 */
public final class WordScanner {
  private static final char LAST_ASCII = '\u007F';

  private final CharSequence text;
  private final int limit;
  private final WordForms word = new WordForms();
  private int start;
  private int end;

  /**
   * Scans {@code text[from, to)}.
   *
   * @param from offset of the first character, in UTF-16 units
   * @param to offset after the last character
   */
  public WordScanner(CharSequence text, int from, int to) {
    this.text = text;
    this.limit = to;
    this.end = from;
  }

  /** Scans a whole text. */
  public WordScanner(CharSequence text) {
    this(text, 0, text.length());
  }

  /** Moves to the next word; false at the end. */
  public boolean next() {
    do {
      start = end;
      while (start < limit && !isLetter(text.charAt(start))) {
        start++;
      }
      end = start;
      while (end < limit && continuesWord(end)) {
        end++;
      }
      if (start == end) {
        return false;
      }
      while (ArabicFolding.isInvisible(text.charAt(end - 1))) {
        end--;
      }
    } while (!word.set(text, start, end));
    return true;
  }

  /** Offset of the word's first character in the text. */
  public int start() {
    return start;
  }

  /** Offset after the word's last character in the text. */
  public int end() {
    return end;
  }

  /** The forms of the word; overwritten by {@link #next}. */
  public WordForms word() {
    return word;
  }

  private boolean continuesWord(int at) {
    char c = text.charAt(at);
    return isLetter(c) || ArabicFolding.isInvisible(c) || (isNumberSign(c) && isBetweenDigits(at));
  }

  private boolean isBetweenDigits(int at) {
    return at + 1 < limit && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  private static boolean isLetter(char c) {
    return (c >= HAMZA && c <= YEH) || Character.isLetterOrDigit(c)
        || (c > LAST_ASCII && ArabicFolding.isMark(c));
  }

  private static boolean isNumberSign(char c) {
    return c == '.' || c == ',' || c == '\u066B' || c == '\u066C';
  }
}
