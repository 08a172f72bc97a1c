package org.talksbot.reply;

/** The quotation marks of Arabic print, which stand the right way round in either direction. */
final class Guillemets {
  private static final char LEFT = '\u00AB';
  private static final char RIGHT = '\u00BB';

  private Guillemets() {}

  static String around(String text) {
    return LEFT + text + RIGHT;
  }
}
