package org.talksbot.answer.speech;

import java.util.List;
import java.util.Optional;
import org.talksbot.arabic.TextWords;
import org.talksbot.arabic.WordForms;

/**
 * Finds the fullest mention of a person of whom a sentence gives the last name only: the first
 * mention with an office beside the name, else the first with more than one name.
 */
final class FullNames {
  private static final int MOST_NAMES = 3;
  private static final int MOST_OFFICE_WORDS = 10;
  private static final float SAME_NAME = 0.5f;
  private static final String COMMAS = "\u060C,";

  private final SpeechWords speech;
  private final NounPhraseReader phrases;

  FullNames(SpeechWords speech, NounPhraseReader phrases) {
    this.speech = speech;
    this.phrases = phrases;
  }

  /**
   * A mention of a person.
   *
   * @param line the sentence
   * @param first the first word
   * @param last the last word, included
   */
  private record Mention(Line line, int first, int last) {
    Voice voice() {
      return new Voice(line.text(first, last), line.words().folded().subList(first, last + 1),
          false, true);
    }

    int size() {
      return last - first + 1;
    }
  }

  /**
   * The person of a last name.
   *
   * @param lines the sentences up to that with the short name, in order
   * @param name the name, folded
   * @return nothing where no mention says more, or where two persons share the name
   */
  Optional<Voice> of(List<Line> lines, String name) {
    Mention office = null;
    Mention names = null;
    String given = "";
    int seen = 0;
    for (Line line : lines) {
      TextWords words = line.words();
      for (int at = 0; at < words.size(); at++) {
        if (!words.folded(at).equals(name)) {
          continue;
        }
        int first = firstName(words, at);
        if (first < at) {
          String own = words.folded(at - 1);
          if (!given.isEmpty() && !isSame(given, own)) {
            return Optional.empty();
          }
          given = own;
          seen++;
          boolean known = speech.is("given-name", words.folded(first));
          boolean whole = known || (seen > 1 && !speech.hasArticle(name));
          names = names == null && whole && first > 0 ? new Mention(line, first, at) : names;
        }
        Mention here = withOffice(line, first, at);
        boolean better = here.first < first || here.last > at;
        office = office == null && better ? here : office;
      }
    }
    Mention best = office == null || (names != null && office.size() < 2) ? names : office;
    return Optional.ofNullable(best).map(Mention::voice);
  }

  private static boolean isSame(String one, String other) {
    return WordForms.of(one).similarity(WordForms.of(other)) > SAME_NAME;
  }

  private int firstName(TextWords words, int at) {
    int first = at;
    while (first > 0 && at - first < MOST_NAMES - 1 && words.follows(first)
        && phrases.isNameWord(words.folded(first - 1))
        && !speech.isOffice(words.folded(first - 1)) && !speech.isBody(words.folded(first - 1))) {
      first--;
    }
    boolean verb = first == 0 && at > 0 && !speech.is("given-name", words.folded(0));
    return verb ? (at > 1 ? 1 : at) : first;
  }

  private Mention withOffice(Line line, int first, int last) {
    TextWords words = line.words();
    int next = last + 1;
    if (next < words.size() && speech.isOffice(words.folded(next)) && first < last
        && (words.follows(next) || words.hasBefore(next, COMMAS))) {
      int end = phrases.bodyEnd(words, next);
      if (end > next) {
        return new Mention(line, first, end);
      }
    }
    int office = officeBefore(words, first);
    return new Mention(line, office >= 0 ? office : first, last);
  }

  /** The head of the office that stands before a name, -1 where there is none. */
  private int officeBefore(TextWords words, int name) {
    int found = -1;
    for (int at = name - 1; at >= 0 && name - at <= MOST_OFFICE_WORDS; at--) {
      boolean joined = words.follows(at + 1)
          || (at + 1 == name && words.hasBefore(name, COMMAS)) || isQuoted(words, at + 1);
      if (!joined) {
        break;
      }
      String word = words.folded(at);
      boolean title = speech.is("title", word);
      if (speech.isOffice(word) && !title) {
        found = at;
        if (speech.hasArticle(word)) {
          return ofTheirs(words, at);
        }
      } else if (found >= 0) {
        break;
      } else if (!title && speech.stops(word) && speech.match("inside", words, at) == 0) {
        break;
      }
    }
    return found >= 0 ? found : titleBefore(words, name);
  }

  /**
   * An office with the article may end the name of another's: the deputy is named behind the
   * president, but behind an envoy of the president either may be.
   */
  private int ofTheirs(TextWords words, int office) {
    boolean other = office > 0 && words.follows(office)
        && speech.isOffice(words.folded(office - 1))
        && !speech.hasArticle(words.folded(office - 1));
    if (!other) {
      return office;
    }
    return speech.is("deputy", words.folded(office - 1)) ? office - 1 : -1;
  }

  private int titleBefore(TextWords words, int name) {
    return name > 0 && words.follows(name) && speech.is("title", words.folded(name - 1))
        ? name - 1
        : -1;
  }

  private static boolean isQuoted(TextWords words, int at) {
    return words.hasBefore(at, "\"\u00AB\u00BB\u201C\u201D") && !words.hasBefore(at, ".:");
  }
}
