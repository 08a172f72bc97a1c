package org.talksbot.answer.speech;

/**
 * The words of a sentence that name who speaks.
 *
 * @param first the first word
 * @param last the last word, included
 * @param kind what they say of the speaker
 * @param behindTo whether "to" is written together with the first word
 */
record NounPhrase(int first, int last, Kind kind, boolean behindTo) {
  NounPhrase {
    if (first < 0 || last < first) {
      throw new IllegalArgumentException("no words: " + first + " to " + last);
    }
  }

  /** Words with nothing written together with the first one. */
  NounPhrase(int first, int last, Kind kind) {
    this(first, last, kind, false);
  }

  /** What the words say of a speaker. */
  enum Kind {
    /** An office and a name: "the minister Ali Hasan". */
    NAMED_OFFICE,
    /** An office alone: "the spokesman of the ministry". */
    OFFICE,
    /** A name alone. */
    NAME,
    /** Somebody whose name is kept back: "a high official". */
    ANONYMOUS,
    /** A body, outlet or country. */
    BODY
  }

  /** How many words there are. */
  int size() {
    return last - first + 1;
  }
}
