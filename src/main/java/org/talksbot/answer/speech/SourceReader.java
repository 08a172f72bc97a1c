package org.talksbot.answer.speech;

import java.util.Optional;
import org.talksbot.answer.speech.SpeechWords.Agreement;
import org.talksbot.arabic.TextWords;

/**
 * Reads whom a sentence names as its source in passing: "according to X", "as X said". It counts
 * where it opens the sentence or closes it, for then it covers all of it.
 */
final class SourceReader {
  private static final String MARKS = "\u060C,-\u2013\u2014.:\u061B";
  private static final String TO = "\u0644";

  private final SpeechWords speech;
  private final NounPhraseReader phrases;

  SourceReader(SpeechWords speech, NounPhraseReader phrases) {
    this.speech = speech;
    this.phrases = phrases;
  }

  /** The source of a sentence without a verb of saying of its own. */
  Saying read(TextWords words) {
    Saying found = new Saying.None();
    for (int at = 0; at < words.size(); at++) {
      Saying here = at == 0 || !words.follows(at) || isLate(words, at)
          ? source(words, at)
          : new Saying.None();
      if (!(here instanceof Saying.None)) {
        if (!(found instanceof Saying.None)) {
          return new Saying.Unclear();
        }
        found = here;
      }
    }
    return found;
  }

  private static boolean isLate(TextWords words, int at) {
    return at > words.size() / 2;
  }

  private Saying source(TextWords words, int at) {
    int own = speech.match("own-words", words, at);
    if (own > 1) {
      return at + own == words.size() ? continued(words.folded(at + own - 1)) : new Saying.None();
    }
    int what = speech.match("according-what", words, at);
    if (what > 0) {
      return reported(words, at, at + what);
    }
    int noun = speech.match("according", words, at);
    int to = speech.match("according-to", words, at);
    if (noun == 0 && to == 0) {
      return new Saying.None();
    }
    int from = at + Math.max(noun, to);
    if (from < words.size() && speech.is("own-words", words.folded(from))) {
      return from + 1 == words.size()
          ? continued(words.folded(from))
          : new Saying.None();
    }
    return named(words, at, from, to > 0);
  }

  private static Saying continued(String word) {
    return new Saying.Continued(
        word.endsWith("\u0627") ? Agreement.FEMININE : Agreement.MASCULINE);
  }

  /** "As X said", "what the agency reported of him". */
  private Saying reported(TextWords words, int at, int verb) {
    String word = words.folded(verb);
    String bare = word.endsWith("\u0647\u0627")
        ? word.substring(0, word.length() - 2)
        : word.endsWith("\u0647") ? word.substring(0, word.length() - 1) : word;
    boolean passesOn = speech.is("transmit", bare);
    if (!speech.isVerb(bare) && !speech.isVerb(word) && !passesOn) {
      return new Saying.None();
    }
    int from = verb + 1;
    if (speech.is("pronoun-of", words.folded(from))) {
      return new Saying.Continued(words.folded(from).endsWith("\u0627")
          ? Agreement.FEMININE
          : Agreement.MASCULINE);
    }
    if (words.folded(from).equals("\u0628\u0647")) {
      from++;
    }
    return named(words, at, from, false);
  }

  private Saying named(TextWords words, int at, int from, boolean behindTo) {
    if (from >= words.size()
        || (behindTo && !words.folded(from).startsWith(TO))) {
      return new Saying.None();
    }
    Optional<NounPhrase> phrase = phrases.read(behindTo ? words.withoutTo(from) : words,
        from);
    if (phrase.isEmpty() || (phrase.get().kind() == NounPhrase.Kind.NAME && behindTo
        && phrase.get().size() < 2)) {
      return new Saying.None();
    }
    int next = phrase.get().last() + 1;
    boolean closes = next >= words.size()
        || (words.hasBefore(next, MARKS) && isRelative(words.folded(next)));
    boolean opens = at == 0 && next < words.size() && words.hasBefore(next, MARKS);
    return closes || opens
        ? new Saying.Named(behindTo ? behindTo(phrase.get()) : phrase.get(),
            agreement(words.folded(from)))
        : new Saying.None();
  }

  private static NounPhrase behindTo(NounPhrase phrase) {
    return new NounPhrase(phrase.first(), phrase.last(), phrase.kind(), true);
  }

  private static boolean isRelative(String word) {
    return word.equals("\u0627\u0644\u0630\u064A") || word.equals("\u0627\u0644\u062A\u064A");
  }

  private static Agreement agreement(String head) {
    return head.endsWith("\u0647")
        ? Agreement.FEMININE
        : head.endsWith("\u0648\u0646") || head.endsWith("\u064A\u0646")
            ? Agreement.PLURAL
            : Agreement.MASCULINE;
  }
}
