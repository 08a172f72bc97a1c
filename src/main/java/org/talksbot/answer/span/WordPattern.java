package org.talksbot.answer.span;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A pattern of which each match begins at the beginning of a word, and of which the words are
 * known that it may begin with, beside numbers. To tell whether it stands in a text, it is tried
 * at those words alone, a tenth of the cost of trying it everywhere: that is done for each
 * sentence that may answer. Immutable.
 */
final class WordPattern {
  private static final String AND = "\u0648";

  private final Pattern pattern;
  private final Set<String> firsts = new HashSet<>();
  private final boolean behindAnd;

  /**
   * A pattern and its first words.
   *
   * @param pattern matches at the beginning of words only
   * @param phrases what a match may begin with, if not with a digit
   * @param behindAnd whether it may begin behind the letter for "and" too
   */
  WordPattern(Pattern pattern, List<String> phrases, boolean behindAnd) {
    this.pattern = pattern;
    this.behindAnd = behindAnd;
    phrases.forEach(phrase -> firsts.add(phrase.substring(0, wordEnd(phrase, 0))));
  }

  Pattern pattern() {
    return pattern;
  }

  /** Whether a match stands in a stretch of text. */
  boolean stands(String text, int start, int end) {
    Matcher matcher = pattern.matcher(text);
    for (int at = start; at < end;) {
      int wordEnd = Math.min(end, wordEnd(text, at));
      if (wordEnd == at) {
        at++;
        continue;
      }
      if (mayBegin(text, at, wordEnd) && matcher.region(at, end).lookingAt()) {
        return true;
      }
      if (behindAnd && at > start && isBehindSpace(text, at) && text.startsWith(AND, at)
          && mayBegin(text, at + 1, wordEnd) && matcher.region(at + 1, end).lookingAt()) {
        return true;
      }
      at = wordEnd;
    }
    return false;
  }

  private boolean mayBegin(String text, int start, int end) {
    return start < end
        && (Character.isDigit(text.charAt(start)) || firsts.contains(text.substring(start, end)));
  }

  private static boolean isBehindSpace(String text, int at) {
    char before = text.charAt(at - 1);
    return before == '(' || Character.isWhitespace(before) || Character.isSpaceChar(before);
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isOfWord(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
        true;
      default -> false;
    };
  }

  /** One of some words, the longest that fits: {@code (?:a|b|c)}. */
  static String anyOf(List<String> words) {
    return words.stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }
}
