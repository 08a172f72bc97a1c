package org.talksbot.reply;

import java.util.List;
import java.util.stream.Collectors;
import org.talksbot.answer.Answer.Refused;

/** Says politely why a question stays without an answer, naming the words no article holds. */
final class TerminalRefusal {
  private static final int MAX_WORD_CHARS = 40;

  private static final String ARABIC_COMMA = "\u060C ";

  private static final TerminalTexts TEXTS = TerminalTexts.arabic();

  private TerminalRefusal() {}

  static String of(Refused refused) {
    return switch (refused.reason()) {
      case EMPTY -> TEXTS.text("refused.empty", TEXTS.text("example"));
      case NOT_ARABIC -> TEXTS.text("refused.not-arabic", TEXTS.text("example"));
      case NO_CONTENT -> TEXTS.text("refused.no-content", TEXTS.text("example"));
      case UNKNOWN_WORD, NO_SUCH_FACT -> noSuchFact(refused.missingWords());
    };
  }

  private static String noSuchFact(List<String> missing) {
    if (missing.isEmpty()) {
      return TEXTS.text("refused.no-such-fact");
    }
    return TEXTS.text(missing.size() == 1 ? "refused.unknown-word" : "refused.unknown-words",
        missing.stream().map(TerminalRefusal::quoted).collect(Collectors.joining(ARABIC_COMMA)));
  }

  private static String quoted(String word) {
    return Guillemets.around(Printable.shortened(word, MAX_WORD_CHARS));
  }
}
