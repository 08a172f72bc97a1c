package org.talksbot.question;

import java.util.Locale;

/** What a word of a question's content is, as far as reading the question needs it. */
enum Role {
  /** Introduces somebody's words. */
  SAID_VERB,
  /** Introduces somebody's words behind "how". */
  COMMENT_VERB,
  /** A noun for somebody's words. */
  SAID_NOUN,
  /** Another verb, in a form in which its subject may stand behind it. */
  VERB,
  /** A verb behind which the Maghrebi word asks what, not whether. */
  WANTS_OBJECT,
  /** A noun that is always of something. */
  RELATION,
  /** A country, its people, its government. */
  SIDE,
  /** A place where people meet. */
  PLACE,
  /** The name of a month. */
  MONTH,
  /** The word "year". */
  YEAR_WORD,
  /** A noun for what people talk about: the meeting, the round. */
  EVENT,
  /** No name of anybody. */
  NO_NAME,
  /** Ends the name of a speaker. */
  STOP,
  /** Begins with a letter that is not "and". */
  WAW;

  /** The role's name in {@code role-words.txt}. */
  String group() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
