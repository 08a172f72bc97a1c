package org.talksbot.reply;

import java.util.List;
import java.util.stream.Collectors;
import org.talksbot.answer.Answer.Refused;

/** Says politely why a question stays without an answer, naming the words no article holds. */
final class RefusalText {
  private static final int MAX_WORD_CHARS = 40;

  private static final String ARABIC_COMMA = "\u060C ";

  private static final Messages MESSAGES = Messages.arabic();

  private RefusalText() {}

  static String of(Refused refused) {
    return switch (refused.reason()) {
      case EMPTY -> MESSAGES.text("refused.empty", MESSAGES.text("example"));
      case NOT_ARABIC -> MESSAGES.text("refused.not-arabic", MESSAGES.text("example"));
      case NO_CONTENT -> MESSAGES.text("refused.no-content", MESSAGES.text("example"));
      case UNKNOWN_WORD, NO_SUCH_FACT -> noSuchFact(refused.missingWords());
    };
  }

  private static String noSuchFact(List<String> missing) {
    if (missing.isEmpty()) {
      return MESSAGES.text("refused.no-such-fact");
    }
    return MESSAGES.text(missing.size() == 1 ? "refused.unknown-word" : "refused.unknown-words",
        missing.stream().map(RefusalText::quoted).collect(Collectors.joining(ARABIC_COMMA)));
  }

  private static String quoted(String word) {
    return Guillemets.around(Printable.shortened(word, MAX_WORD_CHARS));
  }
}
