package org.talksbot.arabic;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the sentences of Arabic prose. Stateless, safe for any number of threads, linear in the
 * length of the text.
 *
 * <p>A sentence ends at a line end, or at a full stop, question mark, exclamation mark or ellipsis
 * that white space follows and that stands outside quotation marks and brackets. It does not end at
 * a comma, nor at a semicolon (what follows an Arabic semicolon is mostly the reason of what
 * precedes, and a quotation without its reason misleads), nor after an abbreviation, a list number
 * or two dots. Closing marks right after the end belong to the sentence.
 *
 * <p>Rules after the measurements in Arabic news: one newspaper paragraph is mostly one sentence.
 */
public final class SentenceSplitter {
  private static final char QUESTION_MARK = '\u061F';
  private static final char FULL_STOP = '\u06D4';
  private static final char ELLIPSIS = '\u2026';
  private static final char TATWEEL = '\u0640';
  private static final String CLOSERS = ")]}\"'\u00BB\u00AB\u201D\u201C\u2019\u203A";
  private static final int MAX_LIST_NUMBER_DIGITS = 3;

  /** The sentences of {@code [start, end)}, trimmed, in order; a line end always ends one. */
  public List<Span> split(String text, int start, int end) {
    List<Span> sentences = new ArrayList<>();
    int line = start;
    for (int i = start; i < end; i++) {
      if (Blank.isLineEnd(text.charAt(i))) {
        splitParagraph(text, line, i, sentences);
        line = i + 1;
      }
    }
    splitParagraph(text, line, end, sentences);
    return sentences;
  }

  /** The same for a paragraph that is wrapped over several lines: a line end is a blank. */
  public List<Span> splitWrapped(String text, int start, int end) {
    List<Span> sentences = new ArrayList<>();
    splitParagraph(text, start, end, sentences);
    return sentences;
  }

  private static void splitParagraph(String text, int start, int end, List<Span> sentences) {
    Span paragraph = Blank.trim(text, start, end);
    if (paragraph.isEmpty()) {
      return;
    }
    Enclosures enclosures = Enclosures.of(text, paragraph.start(), paragraph.end());
    int from = paragraph.start();
    int i = from;
    while (i < paragraph.end()) {
      if (!endsSentence(text.charAt(i))) {
        i++;
        continue;
      }
      int marksEnd = skipMarks(text, i, paragraph.end());
      int after = skipClosers(text, marksEnd, paragraph.end());
      if (after < paragraph.end() && Blank.is(text.charAt(after))
          && isEnd(text, from, i, marksEnd, after, enclosures)) {
        add(text, from, after, sentences);
        from = after;
      }
      i = after;
    }
    add(text, from, paragraph.end(), sentences);
  }

  private static boolean isEnd(String text, int from, int marks, int marksEnd, int after,
      Enclosures enclosures) {
    boolean stop = isStop(text.charAt(marksEnd - 1));
    // a question inside a name («Who wins the million?») does not end the sentence around it
    if (!stop && marksEnd < after && enclosures.enclose(marks + 1)) {
      return false;
    }
    if (enclosures.enclose(after)) {
      return false;
    }
    if (!stop || marksEnd - marks > 2) {
      return true;
    }
    return marksEnd - marks == 1 && (text.charAt(marks) == ELLIPSIS
        || (!isAbbreviation(text, from, marks) && !isListNumber(text, from, marks)));
  }

  /** One letter alone (initials, د. , ج. م. ع.), but not the era after a year (1994م.). */
  private static boolean isAbbreviation(String text, int from, int stop) {
    int i = stop - 1;
    if (i >= from && text.charAt(i) == TATWEEL) {
      i--;
    }
    if (i < from || !Character.isLetter(text.charAt(i))) {
      return false;
    }
    if (i == from) {
      return true;
    }
    char before = text.charAt(i - 1);
    if (Character.isLetterOrDigit(before) || isMark(before)) {
      return false;
    }
    int word = i - 1;
    while (word >= from && Blank.is(text.charAt(word))) {
      word--;
    }
    return word < from || !Character.isDigit(text.charAt(word));
  }

  private static boolean isMark(char c) {
    return c == TATWEEL || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** A number that would be the whole sentence numbers what follows. */
  private static boolean isListNumber(String text, int from, int stop) {
    int first = Blank.trim(text, from, stop).start();
    if (stop - first > MAX_LIST_NUMBER_DIGITS || stop == first) {
      return false;
    }
    for (int i = first; i < stop; i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isStop(char c) {
    return c == '.' || c == FULL_STOP || c == ELLIPSIS;
  }

  private static boolean endsSentence(char c) {
    return c == '.' || c == '!' || c == '?' || c == QUESTION_MARK || c == ELLIPSIS
        || c == FULL_STOP;
  }

  private static int skipMarks(String text, int from, int end) {
    int i = from;
    while (i < end && endsSentence(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int skipClosers(String text, int from, int end) {
    int i = from;
    while (i < end && CLOSERS.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  /** Adds the stretch without its blank edges, unless it holds neither letter nor digit. */
  private static void add(String text, int start, int end, List<Span> sentences) {
    Span sentence = Blank.trim(text, start, end);
    for (int i = sentence.start(); i < sentence.end(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        sentences.add(sentence);
        return;
      }
    }
  }
}
