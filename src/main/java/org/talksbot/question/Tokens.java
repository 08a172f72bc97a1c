package org.talksbot.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.talksbot.arabic.WordScanner;

/**
 * Takes a question apart into words, also where it was typed without spaces: a letter that only
 * ends words (alef maksura, teh marbuta) ends one, and behind a question word that begins no other
 * word, another begins.
 */
final class Tokens {
  /** A question is read up to here; what is longer is no question. In words. */
  private static final int MAX_WORDS = 64;
  private static final char ALEF_MAKSURA = '\u0649';
  private static final char TEH_MARBUTA = '\u0629';
  private static final int SHORTEST = 2;
  /** What is longer is no run of words that anybody typed. In UTF-16 units. */
  private static final int LONGEST_RUN = 80;
  /** Question words with which no other Arabic word begins. */
  private static final Set<String> GLUED = Set.of(
      "\u0644\u0645\u0627\u0630\u0627", "\u0645\u0627\u0630\u0627", "\u0627\u0645\u062A\u0649",
      "\u0643\u064A\u0641\u0627\u0634", "\u0634\u0643\u0648\u0646",
      "\u0639\u0644\u0627\u0634");

  private Tokens() {}

  /** The words of a text, from its beginning. */
  static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    for (WordScanner scanner = new WordScanner(text); tokens.size() < MAX_WORDS
        && scanner.next();) {
      add(tokens, text.substring(scanner.start(), scanner.end()), scanner.word().folded());
    }
    return tokens;
  }

  private static void add(List<Token> tokens, String typed, String folded) {
    String rest = typed;
    for (int cut = cut(rest); cut > 0 && tokens.size() < MAX_WORDS - 1; cut = cut(rest)) {
      String word = rest.substring(0, cut);
      tokens.add(new Token(word, folded(word)));
      rest = rest.substring(cut);
    }
    tokens.add(new Token(rest, rest.length() == typed.length() ? folded : folded(rest)));
  }

  /** Where the first of several words ends; 0 where there is one word only. */
  private static int cut(String typed) {
    if (typed.length() > LONGEST_RUN) {
      return 0;
    }
    for (String word : GLUED) {
      if (typed.startsWith(word) && typed.length() - word.length() > SHORTEST) {
        return word.length();
      }
    }
    for (int i = SHORTEST; i < typed.length() - SHORTEST; i++) {
      char c = typed.charAt(i);
      if ((c == ALEF_MAKSURA || c == TEH_MARBUTA) && endsWord(typed, i + 1)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Whether a letter other than the one before follows: held down keys and marks end no word. */
  private static boolean endsWord(String typed, int at) {
    char next = typed.charAt(at);
    return next >= '\u0621' && next <= '\u064A' && next != '\u0640'
        && next != typed.charAt(at - 1) && typed.length() - at > SHORTEST;
  }

  private static String folded(String word) {
    WordScanner scanner = new WordScanner(word);
    return scanner.next() ? scanner.word().folded() : word;
  }
}
