package org.talksbot.reply;

import java.util.List;
import java.util.Optional;

/**
 * The line that tells which question a message answers, where it does not answer the message that
 * it replies to. Buttons find the question there again.
 */
public final class AskedLine {
  private static final String COLON = ": ";
  private static final int MAX_QUESTION = 200;

  private AskedLine() {}

  static Block of(TalkTexts texts, String question) {
    return Block.line(2, List.of(Run.plain(texts.asked() + COLON),
        Run.bold(Insert.whole(question, MAX_QUESTION))));
  }

  /**
   * The question that a message of the bot's own tells.
   *
   * @param text the message as its readers see it
   */
  public static Optional<String> question(TalkTexts texts, String text) {
    String label = texts.asked() + COLON;
    return text.lines()
        .findFirst()
        .filter(line -> line.startsWith(label))
        .map(line -> typed(line.substring(label.length())))
        .filter(question -> !question.isEmpty());
  }

  /** A question that the bot shows, as somebody would have typed it. */
  public static String typed(String shown) {
    return Insert.unisolated(shown).strip();
  }
}
