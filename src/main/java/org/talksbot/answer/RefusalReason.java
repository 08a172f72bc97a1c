package org.talksbot.answer;

/** Why a question is not answered. */
public enum RefusalReason {
  /** Nothing was typed, or nothing that is a word. */
  EMPTY,
  /** The words are not Arabic. */
  NOT_ARABIC,
  /** There are only words of greeting or courtesy. */
  NO_CONTENT,
  /** Thanks, how are you, goodbye. */
  SMALL_TALK,
  /** The bot itself is asked about. */
  ABOUT_BOT,
  /** Abuse. */
  INSULT,
  /** The bot is told to do something else than answer. */
  INSTRUCTION,
  /** An opinion, a judgement or a prediction is asked for. */
  OPINION,
  /** Advice, a service, or a topic of daily life that no article is about. */
  OTHER_TOPIC,
  /** A piece of a web page that is no sentence. */
  LEFTOVER,
  /** All words are known, but nothing connects a name, place or year with the rest. */
  NOT_CONNECTED,
  /** A word that carries the question stands in no article. */
  UNKNOWN_WORD,
  /** The words are known, but no sentence holds enough of them together. */
  NO_SUCH_FACT
}
