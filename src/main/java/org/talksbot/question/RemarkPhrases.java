package org.talksbot.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.talksbot.arabic.WordFile;
import org.talksbot.arabic.WordScanner;

/** The phrases of {@code remarks.txt}. */
final class RemarkPhrases {
  private static final String FILE = "remarks.txt";
  private static final String FILLER = "filler";
  private static final String ASKS = "asks";
  private static final String AND = "\u0648";

  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
  private final Set<String> asking = new HashSet<>();

  private RemarkPhrases() {}

  /** Where a phrase must stand to make a text the remark. */
  enum Place {
    /** Wherever it stands, whatever else is said. */
    ANYWHERE,
    /** At the beginning, unless a word that asks follows. */
    FIRST,
    /** At the end, unless a word that asks stands elsewhere. */
    LAST,
    /** Only where nothing else is said. */
    ALONE,
    /** Never; it may stand beside those that must stand alone. */
    FILLER
  }

  /**
   * One entry.
   *
   * @param words its words, folded
   * @param remark what it makes of a text; of no meaning for a filler
   * @param place where it must stand
   */
  record Phrase(List<String> words, Remark remark, Place place) {
    Phrase {
      words = List.copyOf(words);
    }

    private boolean stands(List<String> text, int at) {
      int end = at + words.size();
      return end <= text.size() && matches(text, at) && switch (place) {
        case ANYWHERE, ALONE, FILLER -> true;
        case FIRST -> at == 0;
        case LAST -> end == text.size();
      };
    }

    /** The first word may have an "and" before it. */
    private boolean matches(List<String> text, int at) {
      return bare(text.get(at), words.getFirst()).equals(words.getFirst())
          && text.subList(at + 1, at + words.size()).equals(words.subList(1, words.size()));
    }
  }

  /** The phrases that come with the program. */
  static RemarkPhrases load() {
    RemarkPhrases all = new RemarkPhrases();
    WordFile.read(RemarkPhrases.class, FILE, all::add);
    return all;
  }

  /** The longest phrase that begins at a word and stands where it must. */
  Optional<Phrase> at(List<String> text, int at) {
    Phrase longest = longest(text, at, text.get(at));
    if (longest == null && text.get(at).startsWith(AND)) {
      longest = longest(text, at, text.get(at).substring(1));
    }
    return Optional.ofNullable(longest);
  }

  /** Whether a word asks, with or without "and" before it. */
  boolean asks(String word) {
    return asking.contains(word) || (word.startsWith(AND) && asking.contains(word.substring(1)));
  }

  private @Nullable Phrase longest(List<String> text, int at,
      String first) {
    Phrase longest = null;
    for (Phrase phrase : byFirstWord.getOrDefault(first, List.of())) {
      if ((longest == null || phrase.words.size() > longest.words.size())
          && phrase.stands(text, at)) {
        longest = phrase;
      }
    }
    return longest;
  }

  private static String bare(String word, String wanted) {
    return word.equals(wanted) || !word.startsWith(AND) ? word : word.substring(1);
  }

  private void add(String group, String line) {
    int colon = line.indexOf(':');
    String phrase = line.substring(colon + 1);
    List<String> words = new ArrayList<>();
    for (WordScanner scanner = new WordScanner(phrase); scanner.next();) {
      words.add(scanner.word().folded());
    }
    if (group.equals(ASKS)) {
      asking.add(words.getFirst());
      return;
    }
    boolean filler = group.equals(FILLER);
    Place place = filler
        ? Place.FILLER
        : colon < 0
            ? Place.ALONE
            : Place.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
    Remark remark = filler
        ? Remark.SMALL_TALK
        : Remark.valueOf(group.toUpperCase(Locale.ROOT).replace('-', '_'));
    byFirstWord.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>())
        .add(new Phrase(words, remark, place));
  }
}
