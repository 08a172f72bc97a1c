package org.talksbot.answer.speech;

import java.util.Optional;
import org.talksbot.answer.speech.NounPhrase.Kind;
import org.talksbot.answer.speech.SpeechWords.Agreement;
import org.talksbot.arabic.TextWords;

/**
 * Reads one sentence: does it report words, and whom does it name for them? A verb of saying counts
 * where the sentence begins with it, but for connectives and an adverbial, or where it explains
 * what stands before it ("as he said"). Two speakers in one sentence are none.
 */
final class SayingReader {
  private static final int LATEST_VERB = 30;
  private static final int LATEST_THAT = 25;
  private static final int LATEST_WORDS_OF = 30;
  private static final String COMMAS = "\u060C,-\u2013\u2014";
  private static final String QUOTES = ":\"\u00AB\u00BB\u201C\u201D\u201E\u201F";

  private final SpeechWords speech;
  private final NounPhraseReader phrases;
  private final SourceReader sources;

  SayingReader(SpeechWords speech, NounPhraseReader phrases) {
    this.speech = speech;
    this.phrases = phrases;
    this.sources = new SourceReader(speech, phrases);
  }

  /** Who says what a sentence reports. */
  Saying read(TextWords words) {
    Saying verbal = verbal(words);
    return verbal instanceof Saying.None ? sources.read(words) : verbal;
  }

  /** The word with which what is said begins: behind "that", or in quotation marks. */
  int content(TextWords words) {
    for (int at = 1; at < Math.min(words.size(), LATEST_VERB + LATEST_THAT); at++) {
      int that = speech.match("that", words, at);
      if (that > 0) {
        return at + that;
      }
      if (words.hasBefore(at, ":")) {
        return at;
      }
    }
    return -1;
  }

  private Saying verbal(TextWords words) {
    for (int at = 0; at < Math.min(words.size(), LATEST_VERB); at++) {
      String word = words.folded(at);
      if (speech.is("transmit", word)) {
        return isFirst(words, at) || isBehindSubject(words, at)
            ? transmitted(words, at)
            : new Saying.None();
      }
      if (speech.isVerb(word)) {
        Saying saying = said(words, at);
        int behind = saying instanceof Saying.Named named ? named.speaker().last() + 1 : at + 1;
        return hasOther(words, at, behind) ? new Saying.Unclear() : saying;
      }
      if (speech.match("that", words, at) > 0) {
        return new Saying.None();
      }
    }
    return new Saying.None();
  }

  /** A verb of saying, at {@code verb}. */
  private Saying said(TextWords words, int verb) {
    if (isFirst(words, verb)) {
      return subject(words, verb, verb + 1);
    }
    Optional<NounPhrase> before = subjectBefore(words, verb);
    if (before.isPresent()) {
      return reports(words, verb, verb + 1)
          ? new Saying.Named(before.get(), speech.agreement(words.folded(verb)))
          : new Saying.None();
    }
    if (speech.is("because", words.folded(verb - 1))) {
      Saying saying = subject(words, verb, verb + 1);
      return saying instanceof Saying.Named ? saying : new Saying.None();
    }
    return new Saying.None();
  }

  /** Nothing but connectives stands before the verb, or an adverbial up to a comma. */
  private boolean isFirst(TextWords words, int verb) {
    int at = 0;
    while (at < verb) {
      int lead = speech.match("lead", words, at);
      if (lead == 0) {
        break;
      }
      at += lead;
    }
    if (at == verb) {
      return true;
    }
    // "and he said" behind a clause goes on with the subject of that clause
    return speech.is("adverbial", words.folded(at)) && words.hasBefore(verb, COMMAS)
        && !speech.isJoined(words.folded(verb))
        && !speech.is("because", words.folded(verb - 1));
  }

  private boolean isBehindSubject(TextWords words, int verb) {
    return subjectBefore(words, verb).isPresent();
  }

  /** The subject between "was", "but" or "as for" and the verb. */
  private Optional<NounPhrase> subjectBefore(TextWords words, int verb) {
    if (!speech.is("before-subject", words.folded(0)) || verb < 2) {
      return Optional.empty();
    }
    return phrases.read(words, 1)
        .filter(phrase -> phrase.last() == verb - 1
            || (phrase.last() == verb - 2 && words.folded(verb - 1).equals("\u0642\u062F")));
  }

  /** The subject behind the verb, or none where the verb goes on with an earlier one. */
  private Saying subject(TextWords words, int verb, int from) {
    int at = skipTime(words, skipInsertion(words, from));
    Agreement agreement = speech.agreement(words.folded(verb));
    if (at >= words.size()) {
      return new Saying.None();
    }
    int quoted = words.hasBefore(at, ":") ? at : phrases.quoted(words, at);
    if (quoted > at && quoted < words.size() && isThat(words, quoted)) {
      return new Saying.Named(new NounPhrase(at, quoted - 1, Kind.BODY), agreement);
    }
    if (isThat(words, at) || words.hasBefore(at, QUOTES)) {
      return new Saying.Continued(agreement);
    }
    boolean open = speech.stops(words.folded(at)) || words.hasBefore(at, COMMAS);
    if (open && !isInsertion(words, at)) {
      return reports(words, verb, at) ? new Saying.Continued(agreement) : new Saying.None();
    }
    Optional<NounPhrase> phrase = phrases.read(words, at);
    if (phrase.isEmpty()) {
      return reports(words, verb, at) ? new Saying.Unclear() : new Saying.None();
    }
    NounPhrase who = phrase.get();
    if (who.last() + 1 < words.size() && joins(words, who.last() + 1)) {
      return new Saying.Unclear();
    }
    return reports(words, verb, who.last() + 1) && fits(who, words, verb)
        ? new Saying.Named(who, agreementOf(who, words, agreement))
        : new Saying.None();
  }

  /** A plural speaker goes on in the plural, although the verb before him is singular. */
  private Agreement agreementOf(NounPhrase who, TextWords words, Agreement verb) {
    String head = words.folded(who.first());
    boolean plural = (speech.isOffice(head) || speech.isAnonymous(head))
        && who.kind() != Kind.BODY && verb == Agreement.MASCULINE
        && (head.endsWith("\u0648\u0646") || head.endsWith("\u0648"));
    return plural ? Agreement.PLURAL : verb;
  }

  /** Without "that" behind it, the verb's object may have been read as part of the name. */
  private boolean fits(NounPhrase who, TextWords words, int verb) {
    int next = who.last() + 1;
    return thatWithin(words, next) >= 0 || who.kind() == Kind.BODY
        || (next < words.size() && (!words.follows(next)
            || speech.assertsOf(words.folded(verb), words.folded(next))));
  }

  private boolean joins(TextWords words, int at) {
    String word = words.folded(at);
    String rest = word.isEmpty() ? word : word.substring(1);
    return word.startsWith("\u0648") && word.length() > 3 && !speech.isVerb(word)
        && (speech.isOffice(rest) || speech.isBody(rest));
  }

  /** Whether what is said follows from a word on, or the verb needs no clause of it. */
  private boolean reports(TextWords words, int verb, int from) {
    return thatWithin(words, from) >= 0 || speech.asserts(words.folded(verb));
  }

  /** The word with which what is said begins; -1 where it does not. */
  private int thatWithin(TextWords words, int from) {
    for (int at = from; at < Math.min(words.size(), from + LATEST_THAT); at++) {
      if (isThat(words, at) || words.hasBefore(at, QUOTES)) {
        return at;
      }
      if (speech.isVerb(words.folded(at)) || speech.is("participle", words.folded(at))) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isThat(TextWords words, int at) {
    return speech.match("that", words, at) > 0;
  }

  private int skipTime(TextWords words, int from) {
    int at = from;
    while (at < words.size() && !words.hasBefore(at, QUOTES)
        && speech.is("time", words.folded(at))) {
      at++;
    }
    return at;
  }

  /** Behind what stands between two dashes or commas, as "according to" does. */
  private int skipInsertion(TextWords words, int from) {
    if (from >= words.size() || !isInsertion(words, from)) {
      return from;
    }
    for (int at = from + 1; at < Math.min(words.size(), from + LATEST_THAT); at++) {
      if (words.hasBefore(at, COMMAS)) {
        return at;
      }
    }
    return from;
  }

  private boolean isInsertion(TextWords words, int at) {
    return words.hasBefore(at, COMMAS) && (speech.match("according", words, at) > 0
        || speech.match("according-what", words, at) > 0
        || speech.match("according-to", words, at) > 0);
  }

  /** "The agency quoted X as saying": the words are those of X. */
  private Saying transmitted(TextWords words, int verb) {
    int from = -1;
    for (int at = verb + 1; at < Math.min(words.size(), verb + LATEST_WORDS_OF); at++) {
      String word = words.folded(at);
      if (speech.is("pronoun-of", word)) {
        return new Saying.Continued(pronoun(word));
      }
      if (from < 0 && (word.equals("\u0639\u0646") || word.equals("\u0627\u0644\u064A"))) {
        from = at + 1;
      }
      if (from >= 0 && speech.is("words-of", word)) {
        Agreement agreement = pronoun(word);
        return phrases.read(words, from)
            .filter(who -> who.last() < words.size())
            .<Saying>map(who -> new Saying.Named(who, agreement))
            .orElse(new Saying.Unclear());
      }
    }
    return new Saying.Unclear();
  }

  private static Agreement pronoun(String word) {
    return word.endsWith("\u0647\u0627")
        ? Agreement.FEMININE
        : word.endsWith("\u0647\u0645") ? Agreement.PLURAL : Agreement.MASCULINE;
  }

  /** Whether a further verb in the sentence has a speaker of its own. */
  private boolean hasOther(TextWords words, int verb, int behind) {
    for (int at = behind; at < words.size(); at++) {
      String word = words.folded(at);
      boolean joined = speech.isJoined(word) || speech.is("contrast", words.folded(at - 1))
          || words.hasBefore(at, COMMAS);
      if (joined && at != verb && speech.isVerb(word) && at + 1 < words.size()
          && words.follows(at + 1) && !speech.stops(words.folded(at + 1))
          && thatWithin(words, at + 1) >= 0) {
        return true;
      }
    }
    return false;
  }
}
