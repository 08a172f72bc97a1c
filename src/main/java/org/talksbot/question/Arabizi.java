package org.talksbot.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.talksbot.arabic.WordFile;
import org.talksbot.arabic.WordScanner;

/**
 * Reads Arabic that is typed in Latin letters: puts the words that ask and the particles into
 * Arabic letters, by {@code arabizi-words.txt}, and leaves names and other words as typed, to be
 * compared with the articles' words. Safe for use by many threads.
 */
public final class Arabizi {
  private static final String FILE = "arabizi-words.txt";
  /** So many words without any Arabic one among them may be names; more are another language. */
  private static final int MAX_NAMES = 3;
  /** A question is looked at up to here, in UTF-16 units. */
  private static final int LONGEST = 1000;

  private final Map<String, String> arabic = new HashMap<>();
  private final Set<String> foreign = new HashSet<>();

  private Arabizi() {}

  /** With the words that come with the program. */
  public static Arabizi load() {
    Arabizi arabizi = new Arabizi();
    WordFile.read(Arabizi.class, FILE, (_, line) -> arabizi.add(line));
    return arabizi;
  }

  /** The question with its earlier ones, each in Arabic letters as far as it can be read so. */
  public Question read(Question question) {
    return new Question(inArabic(question.text()),
        question.history().stream().map(this::inArabic).toList(), question.asked());
  }

  /**
   * Whether a text is in Latin letters and in another language than Arabic: its words are no
   * spellings of the articles' words.
   */
  public boolean isForeign(String text) {
    List<String> words = words(text);
    return isLatin(text) && (words.stream().anyMatch(foreign::contains)
        || (words.size() > MAX_NAMES && words.stream().noneMatch(arabic::containsKey)));
  }

  private String inArabic(String text) {
    if (!isLatin(text) || isForeign(text)
        || words(text).stream().noneMatch(arabic::containsKey)) {
      return text;
    }
    StringBuilder read = new StringBuilder();
    int from = 0;
    for (WordScanner words = new WordScanner(text); words.next();) {
      String word = words.word().folded();
      read.append(text, from, words.start())
          .append(arabic.getOrDefault(word, text.substring(words.start(), words.end())));
      from = words.end();
    }
    return read.append(text, from, text.length()).toString();
  }

  private static boolean isLatin(String text) {
    return text.length() <= LONGEST && text.chars().anyMatch(c -> c < 0x80 && Character.isLetter(c))
        && text.chars().allMatch(c -> c < 0x80 || !Character.isLetter(c));
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (WordScanner scanner = new WordScanner(text, 0, Math.min(text.length(), LONGEST)); scanner
        .next();) {
      words.add(scanner.word().folded());
    }
    return words;
  }

  private void add(String line) {
    int sign = line.indexOf('=');
    List<String> spellings = Arrays.asList(line.substring(0, sign < 0 ? line.length() : sign)
        .split(" "));
    if (sign < 0) {
      foreign.addAll(spellings);
    } else {
      spellings.forEach(spelling -> arabic.put(spelling, line.substring(sign + 1).strip()));
    }
  }
}
