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
  private static final char AFTER_ARABIC = '\u0700';

  /** Nearly all words have fewer letters; room for longer ones is made. */
  private static final int USUAL = 32;

  /** Whether each character of the first blocks, Arabic among them, is a letter. */
  private static final boolean[] LETTERS = letters();

  private final char[] text;
  private final int offset;
  private final WordForms word = new WordForms(USUAL);
  private int start;
  private int end;

  /**
   * Scans {@code text[from, to)}.
   *
   * @param from offset of the first character, in UTF-16 units
   * @param to offset after the last character
   */
  public WordScanner(CharSequence text, int from, int to) {
    this.text = new char[to - from];
    text.getChars(from, to, this.text, 0);
    this.offset = from;
  }

  /** Scans a whole text. */
  public WordScanner(CharSequence text) {
    this(text, 0, text.length());
  }

  /** Moves to the next word; false at the end. */
  public boolean next() {
    do {
      start = end;
      while (start < text.length && !isLetter(text[start])) {
        start++;
      }
      end = start;
      while (end < text.length && continuesWord(end)) {
        end++;
      }
      if (start == end) {
        return false;
      }
      while (ArabicFolding.isInvisible(text[end - 1])) {
        end--;
      }
    } while (!word.set(text, start, end));
    return true;
  }

  /** Offset of the word's first character in the text. */
  public int start() {
    return offset + start;
  }

  /** Offset after the word's last character in the text. */
  public int end() {
    return offset + end;
  }

  /** The forms of the word; overwritten by {@link #next}. */
  public WordForms word() {
    return word;
  }

  private boolean continuesWord(int at) {
    char c = text[at];
    return isLetter(c) || ArabicFolding.isInvisible(c) || (isNumberSign(c) && isBetweenDigits(at));
  }

  private boolean isBetweenDigits(int at) {
    return at + 1 < text.length && Character.isDigit(text[at - 1])
        && Character.isDigit(text[at + 1]);
  }

  private static boolean isLetter(char c) {
    return c < LETTERS.length ? LETTERS[c] : isAnyLetter(c);
  }

  private static boolean isAnyLetter(char c) {
    return (c >= HAMZA && c <= YEH) || Character.isLetterOrDigit(c)
        || (c > LAST_ASCII && ArabicFolding.isMark(c));
  }

  private static boolean[] letters() {
    boolean[] letters = new boolean[AFTER_ARABIC];
    for (char c = 0; c < letters.length; c++) {
      letters[c] = isAnyLetter(c);
    }
    return letters;
  }

  private static boolean isNumberSign(char c) {
    return c == '.' || c == ',' || c == '\u066B' || c == '\u066C';
  }
}
