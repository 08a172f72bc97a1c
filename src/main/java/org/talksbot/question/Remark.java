package org.talksbot.question;

/**
 * What somebody says who asks nothing that articles could answer. Where several are said, the first
 * of this order is what counts.
 */
public enum Remark {
  /** Tells the bot to do something else than answer: to forget its task, write, translate. */
  INSTRUCTION,
  /** Abuse. */
  INSULT,
  /** Asks for an opinion, a judgement or a prediction. */
  OPINION,
  /** Asks for advice or help in the asker's own affairs. */
  ADVICE,
  /** Asks who or what the bot is. */
  ABOUT_BOT,
  /** A piece of a web page that is no sentence: a button, a label, an address. */
  LEFTOVER,
  /** Thanks, how are you, well, goodbye. */
  SMALL_TALK,
  /** A greeting and nothing else. */
  GREETING
}
