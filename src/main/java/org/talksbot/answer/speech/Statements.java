package org.talksbot.answer.speech;

import java.util.ArrayList;
import java.util.List;
import org.talksbot.answer.speech.NounPhrase.Kind;
import org.talksbot.arabic.PlaceNames;
import org.talksbot.arabic.TextWords;

/** What one sentence alone shows of persons and of what they say. Immutable. */
public final class Statements {
  private final SpeechWords speech = new SpeechWords();
  private final NounPhraseReader phrases;
  private final SayingReader reader;

  /** Reads with the names of places. */
  public Statements(PlaceNames places) {
    phrases = new NounPhraseReader(speech, places);
    reader = new SayingReader(speech, phrases);
  }

  /** The persons that a sentence names beside their office, in order. */
  public List<PersonMention> persons(TextWords words) {
    List<PersonMention> persons = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      if (!isOffice(words.folded(at))) {
        continue;
      }
      NounPhrase phrase = phrases.person(words, at);
      int name = phrase.kind() == Kind.NAMED_OFFICE ? phrases.nameStart(words, phrase) : at;
      if (name > at && phrase.last() - name >= 1) {
        persons.add(new PersonMention(words.span(at, name - 1), words.span(name, phrase.last())));
      }
      at = Math.max(at, phrase.last());
    }
    return persons;
  }

  /** Whether a word begins the name of an office, with or without "and" before it. */
  public boolean isOffice(String folded) {
    return speech.isOffice(folded) || speech.isOffice(joined(folded));
  }

  private static String joined(String word) {
    return word.startsWith("\u0648") ? word.substring(1) : word;
  }

  /** The last word of a name, without an office, that begins at a word; less where none does. */
  public int nameEnd(TextWords words, int first) {
    return phrases.name(words, first)
        .filter(phrase -> phrase.kind() == Kind.NAME)
        .filter(phrase -> !phrases.isInflected(words.folded(phrase.last())))
        .filter(phrase -> phrase.last() + 1 == words.size() || !words.follows(phrase.last() + 1)
            || speech.stops(words.folded(phrase.last() + 1)))
        .map(NounPhrase::last)
        .orElse(first - 1);
  }

  /** Whether a word may be a name: it has no article and is of no other class of words. */
  public boolean isName(TextWords words, int at) {
    return phrases.isNameWord(words.folded(at));
  }

  /** The last word of the name of a body or building that begins at a word. */
  public int bodyEnd(TextWords words, int first) {
    return phrases.bodyEnd(words, first);
  }

  /** The first word of what a sentence says somebody says; -1 where nobody says anything. */
  public int content(TextWords words) {
    return reader.read(words) instanceof Saying.None ? -1 : reader.content(words);
  }
}
