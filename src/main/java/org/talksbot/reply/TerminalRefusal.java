package org.talksbot.reply;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.talksbot.answer.Answer.Refused;
import org.talksbot.answer.RefusalReason;

/** Says politely why a question stays without an answer, naming the words that stand in the way. */
final class TerminalRefusal {
  private static final int MAX_WORD_CHARS = 40;

  private static final String ARABIC_COMMA = "\u060C ";

  private static final TerminalTexts TEXTS = TerminalTexts.arabic();

  private TerminalRefusal() {}

  static String of(Refused refused) {
    return switch (refused.reason()) {
      case EMPTY, NOT_ARABIC, NO_CONTENT, SMALL_TALK, ABOUT_BOT, INSULT, INSTRUCTION, OPINION,
          OTHER_TOPIC, LEFTOVER ->
        TEXTS.text(key(refused.reason()), TEXTS.text("example"));
      case NOT_CONNECTED -> notConnected(refused.missingWords());
      case UNKNOWN_WORD, NO_SUCH_FACT -> noSuchFact(refused.missingWords());
    };
  }

  private static String key(RefusalReason reason) {
    return "refused." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String notConnected(List<String> words) {
    return words.isEmpty()
        ? TEXTS.text("refused.not-connected")
        : TEXTS.text("refused.not-connected-words", listed(words));
  }

  private static String noSuchFact(List<String> missing) {
    if (missing.isEmpty()) {
      return TEXTS.text("refused.no-such-fact");
    }
    return TEXTS.text(missing.size() == 1 ? "refused.unknown-word" : "refused.unknown-words",
        listed(missing));
  }

  private static String listed(List<String> words) {
    return words.stream().map(TerminalRefusal::quoted).collect(Collectors.joining(ARABIC_COMMA));
  }

  private static String quoted(String word) {
    return Guillemets.around(Printable.shortened(word, MAX_WORD_CHARS));
  }
}
