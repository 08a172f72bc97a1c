package org.talksbot.answer;

import java.util.List;
import org.talksbot.question.Remark;

/** Finds the reason of a refusal. */
final class Refusal {
  private static final int LONGEST_WORD = 40;
  private static final int ARABIC_START = 0x0600;
  private static final int ARABIC_END = 0x06FF;

  private Refusal() {}

  /** The refusal of what is no question. */
  static Answer.Refused of(Remark remark) {
    RefusalReason reason = switch (remark) {
      case INSTRUCTION -> RefusalReason.INSTRUCTION;
      case INSULT -> RefusalReason.INSULT;
      case OPINION -> RefusalReason.OPINION;
      case ADVICE -> RefusalReason.OTHER_TOPIC;
      case ABOUT_BOT -> RefusalReason.ABOUT_BOT;
      case LEFTOVER -> RefusalReason.LEFTOVER;
      case SMALL_TALK -> RefusalReason.SMALL_TALK;
      case GREETING -> RefusalReason.NO_CONTENT;
    };
    return new Answer.Refused(reason, List.of(), List.of(), 0, List.of(), List.of());
  }

  /** Why a text without any content word is not answered. */
  static RefusalReason ofNoWords(String text) {
    if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return RefusalReason.EMPTY;
    }
    return isArabic(text) ? RefusalReason.NO_CONTENT : RefusalReason.NOT_ARABIC;
  }

  /** Why a question with content words is not answered. */
  static RefusalReason of(String text, QuestionTerms question) {
    if (!isArabic(text)) {
      return RefusalReason.NOT_ARABIC;
    }
    return missing(question).isEmpty() ? RefusalReason.NO_SUCH_FACT : RefusalReason.UNKNOWN_WORD;
  }

  /** The words of the question, as typed, that no passage holds; endless ones are cut. */
  static List<String> missing(QuestionTerms question) {
    return question.terms()
        .stream()
        .filter(QuestionTerms.Term::unknown)
        .map(term -> shortened(term.typed()))
        .toList();
  }

  private static String shortened(String word) {
    return word.codePointCount(0, word.length()) <= LONGEST_WORD
        ? word
        : word.substring(0, word.offsetByCodePoints(0, LONGEST_WORD)) + "\u2026";
  }

  private static boolean isArabic(String text) {
    return text.codePoints()
        .anyMatch(c -> c >= ARABIC_START && c <= ARABIC_END && Character.isLetter(c));
  }
}
