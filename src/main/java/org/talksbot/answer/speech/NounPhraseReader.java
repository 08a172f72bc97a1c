package org.talksbot.answer.speech;

import java.util.Optional;
import java.util.stream.Stream;
import org.talksbot.answer.speech.NounPhrase.Kind;
import org.talksbot.arabic.PlaceNames;
import org.talksbot.arabic.TextWords;

/**
 * Reads the words that name a speaker, from their first on. They end at a mark, a preposition, a
 * word of time, a verb or "that"; behind a comma a name may follow an office, or an office a name.
 */
final class NounPhraseReader {
  /** No speaker is called by more words. */
  private static final int MOST_WORDS = 14;
  private static final int MOST_NAME_WORDS = 4;
  private static final String COMMAS = "\u060C,-\u2013\u2014";
  private static final String QUOTES = "\"\u00AB\u00BB\u201C\u201D\u201E\u201F";
  private static final String BRACKETS = "()[]";
  private static final String ENDS = ":;\u061B.\u061F!\u2026|/";

  private final SpeechWords speech;
  private final PlaceNames places;

  NounPhraseReader(SpeechWords speech, PlaceNames places) {
    this.speech = speech;
    this.places = places;
  }

  /** The speaker that is named from a word on, where its kind is known. */
  Optional<NounPhrase> read(TextWords words, int first) {
    String head = words.folded(first);
    int fixed = speech.match("body-form", words, first);
    if (fixed > 0 && !speech.isBody(head) && !speech.isOffice(head)) {
      return Optional.of(new NounPhrase(first, adjectives(words, first + fixed - 1), Kind.BODY));
    }
    if (speech.isBody(head)) {
      return Optional.of(new NounPhrase(first, bodyEnd(words, first), Kind.BODY));
    }
    if (speech.isOffice(head) || speech.isAnonymous(head)) {
      return Optional.of(person(words, first));
    }
    int place = places.match(words, first);
    if (place > 0) {
      return Optional.of(new NounPhrase(first, first + place - 1, Kind.BODY));
    }
    return name(words, first);
  }

  /** Somebody told by an office, with the name that follows it. */
  NounPhrase person(TextWords words, int first) {
    int last = end(words, first);
    boolean definite = isDefinite(words, first, last);
    int name = definite ? nameBehindComma(words, last) : last;
    if (name > last) {
      return new NounPhrase(first, name, Kind.NAMED_OFFICE);
    }
    String head = words.folded(first);
    if (definite && nameFrom(words, first, last) <= last) {
      return new NounPhrase(first, last, Kind.NAMED_OFFICE);
    }
    return new NounPhrase(first, last,
        speech.isAnonymous(head) ? Kind.ANONYMOUS : Kind.OFFICE);
  }

  /** The first word of the name in a phrase of an office and a name behind it. */
  int nameStart(TextWords words, NounPhrase phrase) {
    for (int at = phrase.first() + 1; at <= phrase.last(); at++) {
      if (words.hasBefore(at, COMMAS)) {
        return at;
      }
    }
    return nameFrom(words, phrase.first(), phrase.last());
  }

  /** Where behind a definite noun words without the article begin: those of a name. */
  private int nameFrom(TextWords words, int first, int last) {
    int at = last + 1;
    while (at - 1 > first && isNameWord(words.folded(at - 1))
        && !isInflected(words.folded(at - 1))) {
      at--;
    }
    while (at <= last && (places.match(words, at) > 0 || speech.isOffice(words.folded(at))
        || speech.isBody(words.folded(at)))) {
      at++;
    }
    return at;
  }

  private boolean isDefinite(TextWords words, int first, int last) {
    for (int i = first; i <= last; i++) {
      if (speech.hasArticle(words.folded(i)) || words.folded(i).startsWith("\u0644\u0644")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word has an ending that names do not have, but for some that are listed. */
  boolean isInflected(String word) {
    return !speech.is("given-name", word) && (word.endsWith("\u0647")
        || word.endsWith("\u0627\u062A") || word.endsWith("\u0647\u0645")
        || word.endsWith("\u0647\u0627"));
  }

  /** A name without an office before it; an office may follow. */
  Optional<NounPhrase> name(TextWords words, int first) {
    int last = first - 1;
    while (last + 1 < words.size() && last + 1 - first < MOST_NAME_WORDS
        && (last < first || words.follows(last + 1)) && isNamePart(words, first, last + 1)) {
      last++;
    }
    if (last < first) {
      return Optional.empty();
    }
    if (speech.is("namesake", words.folded(last + 1))) {
      return Optional.of(new NounPhrase(first, last + 1, Kind.NAME));
    }
    int next = last + 1;
    boolean office = next < words.size() && speech.isOffice(words.folded(next))
        && (words.follows(next) || words.hasBefore(next, COMMAS));
    int end = office ? bodyEnd(words, next) : next;
    if (end > next) {
      return Optional.of(new NounPhrase(first, end, Kind.NAMED_OFFICE));
    }
    return Optional.of(new NounPhrase(first, last, Kind.NAME));
  }

  private boolean isNamePart(TextWords words, int first, int at) {
    String word = words.folded(at);
    if (at > first && speech.hasArticle(word)) {
      return speech.is("given-name", words.folded(first)) && !speech.isOffice(word);
    }
    return (isNameWord(word) || (at == first && speech.hasArticle(word)
        && word.length() > 4)) && !speech.isOffice(word) && !speech.isBody(word)
        && !speech.isAnonymous(word);
  }

  /**
   * The last word of the name of a body. Once it has a word with the article, or the name of a
   * country, the others have the article too; what has not is the verb's object.
   */
  int bodyEnd(TextWords words, int first) {
    int end = end(words, first);
    int at = first;
    boolean definite = false;
    while (at <= end) {
      int quoted = at > first ? quoted(words, at) : at;
      if (quoted > at) {
        definite = true;
        at = quoted;
        continue;
      }
      String word = words.folded(at);
      int place = places.match(words, at);
      boolean has = place > 0 || speech.hasArticle(word)
          || (word.startsWith("\u0648") && speech.hasArticle(word.substring(1)))
          || speech.match("of-place", words, at - 1) > 0;
      boolean loose = definite && !has && words.follows(at)
          && speech.match("inside", words, at) == 0
          && speech.match("inside", words, at - 1) == 0
          && speech.match("of-place", words, at) == 0 && !word.startsWith("\u0644\u0644");
      if (loose) {
        return whole(words, first, at - 1);
      }
      definite |= has;
      at += Math.max(1, place);
    }
    return end;
  }

  /** Without a preposition, or a body whose name is missing, at the end. */
  private int whole(TextWords words, int first, int end) {
    int last = end;
    while (last > first + 1 && (speech.stops(words.folded(last))
        || (speech.isBody(words.folded(last))
            && speech.match("of-place", words, last - 1) > 0))) {
      last--;
    }
    return last;
  }

  /** The last of the adjectives that follow the fixed name of a body. */
  private int adjectives(TextWords words, int name) {
    int last = name;
    while (last + 1 < words.size() && last - name < 2 && words.follows(last + 1)
        && !speech.stops(words.folded(last + 1))
        && (speech.hasArticle(words.folded(last + 1))
            || (!speech.hasArticle(words.folded(name))
                && words.folded(last + 1).endsWith("\u064A\u0647")))) {
      last++;
    }
    return last;
  }

  /** Whether a word can be part of a name: no article, no word of another class. */
  boolean isNameWord(String word) {
    return word.length() > 1 && !speech.hasArticle(word) && !speech.stops(word)
        && !speech.is("thing", word) && !speech.is("inner-stop", word)
        && !word.startsWith("\u0644\u0644") && !isAndStop(word)
        && Character.isLetter(word.charAt(0));
  }

  private boolean isAndStop(String word) {
    return word.startsWith("\u0648") && speech.is("stop", word.substring(1));
  }

  /** The last word of a name between a comma and what ends it; {@code last} if there is none. */
  private int nameBehindComma(TextWords words, int last) {
    int from = last + 1;
    if (from >= words.size() || !words.hasBefore(from, COMMAS)) {
      return last;
    }
    int to = from;
    while (to < words.size() && to - from < MOST_NAME_WORDS
        && (to == from || words.follows(to)) && isNamePart(words, from, to)
        && !isInflected(words.folded(to))) {
      to++;
    }
    boolean bounded = to == words.size() || !words.follows(to) || speech.stops(words.folded(to));
    boolean isName = to - from >= 2 && !speech.hasArticle(words.folded(from));
    return isName && bounded ? to - 1 : last;
  }

  /** The last word of a noun phrase that has no comma inside. */
  int end(TextWords words, int first) {
    int at = first + 1;
    while (at < words.size() && at - first < MOST_WORDS) {
      int quoted = quoted(words, at);
      if (quoted > at) {
        at = quoted;
        if (at >= words.size() || words.hasBefore(at, COMMAS)
            || speech.stops(words.folded(at))) {
          break;
        }
        at++;
        continue;
      }
      String word = words.folded(at);
      if (words.hasBefore(at, QUOTES + COMMAS + ENDS + BRACKETS)
          || isOther(words.folded(first), word)) {
        break;
      }
      if (speech.match("inside", words, at) > 0) {
        at++;
      } else if (speech.match("of-place", words, at) == 1 && at + 1 < words.size()
          && words.follows(at + 1) && isBodyOrPlace(words, at + 1)
          && (at - 1 == first || speech.hasArticle(words.folded(at - 1))
              || speech.isAnonymous(words.folded(first)))) {
        at += 2;
      } else if (speech.stops(word) || speech.is("inner-stop", word)
          || isObject(words, first, at)) {
        break;
      } else {
        at++;
      }
    }
    int last = at - 1;
    while (last > first && speech.stops(words.folded(last))) {
      last--;
    }
    return last;
  }

  /**
   * Behind an office and a foreign name, a word with the article is the verb's object; so is a
   * place behind an adjective without the article: "American officials told Kyiv".
   */
  private boolean isObject(TextWords words, int first, int at) {
    if (at - 2 == first && places.match(words, at) > 0 && !isDefinite(words, first, at - 1)
        && speech.isAnonymous(words.folded(first)) && isAdjective(words.folded(at - 1))) {
      return true;
    }
    return speech.hasArticle(words.folded(at)) && at - 2 > first
        && isDefinite(words, first, at - 2) && isForeign(words, at - 1)
        && isForeign(words, at - 2);
  }

  /** Whether a word has an ending of those that tell of what country somebody is. */
  private static boolean isAdjective(String word) {
    return Stream.of("\u064A", "\u064A\u0647", "\u064A\u0648\u0646", "\u064A\u064A\u0646")
        .anyMatch(word::endsWith);
  }

  /** Whether a word may be part of a name that has no part with the article. */
  private boolean isForeign(TextWords words, int at) {
    String word = words.folded(at);
    return isNameWord(word) && !speech.is("given-name", word) && !speech.isBody(word)
        && !speech.isOffice(word) && speech.match("inside", words, at) == 0
        && !word.startsWith("\u0644") && places.match(words, at) == 0;
  }

  /** Behind an office with the article, another one is somebody else. */
  private boolean isOther(String head, String word) {
    return speech.hasArticle(head) && speech.isOffice(head) && speech.hasArticle(word)
        && speech.isOffice(word) && !speech.is("title", word) && !speech.is("given-name", word);
  }

  private boolean isBodyOrPlace(TextWords words, int at) {
    return speech.isBody(words.folded(at)) || speech.match("body-form", words, at) > 0
        || places.match(words, at) > 0;
  }

  /** Behind one or two words in quotation marks or brackets, if more of the phrase follows. */
  int quoted(TextWords words, int at) {
    if (!words.hasBefore(at, QUOTES + BRACKETS) || words.hasBefore(at, COMMAS + ENDS)
        || speech.stops(words.folded(at)) || isManner(words, at)) {
      return at;
    }
    for (int next = at + 1; next <= at + 3 && next < words.size(); next++) {
      if (words.hasBefore(next, QUOTES + BRACKETS)) {
        return words.hasBefore(next, ENDS) ? at : next;
      }
    }
    return at;
  }

  /** "In a definite way" is no name. */
  private boolean isManner(TextWords words, int at) {
    return speech.is("manner", words.folded(at));
  }
}
