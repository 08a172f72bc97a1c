package org.talksbot.answer.speech;

import java.util.List;
import org.talksbot.arabic.PhraseTable;
import org.talksbot.arabic.TextWords;

/** The word classes of reported speech, from {@code speech-words.txt}. Immutable. */
final class SpeechWords {
  private static final String ARTICLE = "\u0627\u0644";
  private static final String AND = "\u0648";
  private static final String SO = "\u0641";
  private static final String TO = "\u0644";
  private static final String TO_THE = "\u0644\u0644";
  /** Feminine, plural and dual endings of the perfect's third person. */
  private static final List<String> PERFECT = List.of("", "\u062A", "\u0648\u0627", "\u0627",
      "\u062A\u0627");

  private final PhraseTable table = PhraseTable.load(SpeechWords.class, "speech-words.txt");

  /** How a verb agrees with who speaks. */
  enum Agreement {
    MASCULINE, FEMININE, PLURAL, DUAL
  }

  /** Whether a word is of a group, exactly as listed. */
  boolean is(String group, String word) {
    return table.has(group, word);
  }

  /** How many words a phrase of a group at a place has; 0 where there is none. */
  int match(String group, TextWords words, int at) {
    return table.match(group, words, at);
  }

  /** Whether a word reports what somebody says, "and" before it or not. */
  boolean isVerb(String word) {
    return isBareVerb(word) || (isJoined(word) && isBareVerb(word.substring(1)));
  }

  private boolean isBareVerb(String word) {
    return table.has("verb-form", word) || !perfect("verb", word).isEmpty();
  }

  /** Whether a verb may report without a clause that says what. */
  boolean asserts(String word) {
    String bare = isBareVerb(word) ? word : word.substring(1);
    return table.has("assert", bare) || !perfect("assert", bare).isEmpty();
  }

  /** Whether the verb is one that a preposition follows, and the word is one. */
  boolean assertsOf(String verb, String word) {
    String bare = isBareVerb(verb) ? verb : verb.substring(1);
    return table.has("of", word) && !perfect("assert-of", bare).isEmpty();
  }

  /** Whether the verb is joined to what stands before it. */
  boolean isJoined(String word) {
    return word.startsWith(AND) || word.startsWith(SO);
  }

  /** How the verb agrees. */
  Agreement agreement(String word) {
    String bare = isBareVerb(word) ? word : word.substring(1);
    if (table.has("verb-form", bare)) {
      return bare.endsWith("\u062A") || bare.startsWith("\u062A")
          ? Agreement.FEMININE
          : Agreement.MASCULINE;
    }
    String ending = perfect("verb", bare).substring(1);
    return switch (ending) {
      case "" -> Agreement.MASCULINE;
      case "\u062A" -> Agreement.FEMININE;
      case "\u0648\u0627" -> Agreement.PLURAL;
      default -> Agreement.DUAL;
    };
  }

  /** The ending of a verb of a group behind an equals sign; empty where it is no form of one. */
  private String perfect(String group, String word) {
    for (String ending : PERFECT) {
      if (word.endsWith(ending) && word.length() - ending.length() >= 3
          && table.has(group, word.substring(0, word.length() - ending.length()))) {
        return "=" + ending;
      }
    }
    return "";
  }

  /** Whether a word tells a person by what he is: "minister", with the article or without. */
  boolean isOffice(String word) {
    return table.has("office", word) || table.has("office-form", word);
  }

  /** Whether a word tells somebody whose name may be kept back. */
  boolean isAnonymous(String word) {
    return table.has("anonymous", word) || table.has("anonymous-form", word);
  }

  /** Whether a word tells a body by what it is. */
  boolean isBody(String word) {
    return table.has("body", word);
  }

  /** Whether two heads are forms of one word. */
  boolean isSameHead(String one, String other) {
    return List.of("office", "anonymous", "body")
        .stream()
        .anyMatch(group -> table.entriesOf(group, one)
            .stream()
            .anyMatch(table.entriesOf(group, other)::contains))
        || withoutArticle(one).equals(withoutArticle(other));
  }

  /** Whether it was said to somebody that a word names: "to the journalists". */
  boolean isAddressee(String word) {
    if (!word.startsWith(TO)) {
      return false;
    }
    String rest = word.startsWith(TO_THE) ? word.substring(2) : word.substring(1);
    return rest.isEmpty() || rest.charAt(0) < '\u007F' || table.has("addressee", rest)
        || table.has("addressee-form", rest)
        || table.has("addressee-form", ARTICLE + rest);
  }

  /** Whether a word ends the words that name a speaker. */
  boolean stops(String word) {
    return table.has("stop", word) || table.has("that", word) || isVerb(word)
        || table.has("transmit", word)
        || isAddressee(word);
  }

  /** Whether a word has the article; the first letters of some names only look like it. */
  boolean hasArticle(String word) {
    return word.startsWith(ARTICLE) && !table.has("given-name", word);
  }

  static String withoutArticle(String word) {
    return word.startsWith(ARTICLE) ? word.substring(2) : word;
  }
}
