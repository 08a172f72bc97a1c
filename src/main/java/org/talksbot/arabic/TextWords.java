package org.talksbot.arabic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The words of a stretch of text in order, each in its one spelling, with its place in the text and
 * the marks that stand before it. Immutable; what rules about word order are read from.
 */
public final class TextWords {
  private final String text;
  private final int end;
  private final List<String> folded = new ArrayList<>();
  private int[] starts = new int[32];
  private int[] ends = new int[32];

  private TextWords(String text, int start, int end) {
    this.text = text;
    this.end = end;
    for (WordScanner scanner = new WordScanner(text, start, end); scanner.next();) {
      int at = folded.size();
      if (at == starts.length) {
        starts = Arrays.copyOf(starts, 2 * at);
        ends = Arrays.copyOf(ends, 2 * at);
      }
      starts[at] = scanner.start();
      ends[at] = scanner.end();
      folded.add(scanner.word().folded());
    }
  }

  private TextWords(TextWords other) {
    this.text = other.text;
    this.end = other.end;
    this.folded.addAll(other.folded);
    this.starts = other.starts.clone();
    this.ends = other.ends.clone();
  }

  /** The words of {@code text[start, end)}. */
  public static TextWords of(String text, int start, int end) {
    return new TextWords(text, start, end);
  }

  /** The words of a whole text. */
  public static TextWords of(String text) {
    return new TextWords(text, 0, text.length());
  }

  /**
   * The same words, one of them without the particle that is written together with it: "to" before
   * a noun, whose article shows again behind it.
   *
   * @param at a word that begins with the letter lam
   */
  public TextWords withoutTo(int at) {
    TextWords same = new TextWords(this);
    String word = folded.get(at);
    boolean article = word.startsWith("\u0644\u0644");
    same.folded.set(at, (article ? "\u0627" : "") + word.substring(1));
    same.starts[at] += article ? 0 : 1;
    return same;
  }

  /** How many words there are. */
  public int size() {
    return folded.size();
  }

  /** All words in their one spelling. */
  public List<String> folded() {
    return Collections.unmodifiableList(folded);
  }

  /** A word in its one spelling; empty before the first and behind the last one. */
  public String folded(int at) {
    return at >= 0 && at < folded.size() ? folded.get(at) : "";
  }

  /** Offset after the last character of the stretch that the words are of. */
  public int end() {
    return end;
  }

  /** Offset of a word's first character in the text. */
  public int start(int at) {
    return starts[at];
  }

  /** Offset after a word's last character in the text. */
  public int end(int at) {
    return ends[at];
  }

  /**
   * Whether one of some characters stands between a word and the one before it.
   *
   * @param at the word, 1 to {@link #size()}; behind the last word stands the rest of the text
   * @param marks the characters
   */
  public boolean hasBefore(int at, String marks) {
    int to = at < folded.size() ? starts[at] : end;
    for (int i = at == 0 ? to : ends[at - 1]; i < to; i++) {
      if (marks.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but white space stands between a word and the one before it. */
  public boolean follows(int at) {
    int to = at < folded.size() ? starts[at] : end;
    for (int i = at == 0 ? to : ends[at - 1]; i < to; i++) {
      if (!Blank.is(text.charAt(i)) && !ArabicFolding.isInvisible(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The stretch from one word to another, the latter included. */
  public Span span(int first, int last) {
    return new Span(starts[first], ends[last]);
  }
}
