package org.talksbot.question;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides which kind of answer a question wants. The first word that asks decides, except where
 * what stands beside it says more: "what" beside a verb of saying asks for somebody's words.
 */
final class KindReader {
  private static final String WASH = "wash";
  private static final String MA = "ma";
  private static final String WHICH = "which";
  private static final String WHAT_IS = "what-is";
  private static final String COMPARE = "compare";
  /** What asks in a general way, so that a comparison inside it is what is wanted. */
  private static final Set<String> GENERAL = Set.of("what", MA, WHAT_IS, "how", "yes-no", WHICH,
      "tell", COMPARE);
  private static final int LONGEST_DEFINED = 4;
  private static final String WHICH_OF_TWO = "\u0627\u064A\u0647\u0645\u0627";
  private static final String THAT = "\u0627\u0646";
  private static final String PLURAL_VERB = "\u0648\u0627";

  private final RoleWords roles;

  KindReader(RoleWords roles) {
    this.roles = roles;
  }

  /** The kind that a question's pieces ask for; null where none does. */
  @Nullable
  QuestionKind of(List<Piece> pieces) {
    Piece first = pieces.stream().filter(Piece::asks).findFirst().orElse(null);
    if (compares(pieces) && (first == null || GENERAL.contains(first.group()))) {
      return QuestionKind.COMPARE;
    }
    if (first == null) {
      return startsWithSaid(pieces) ? QuestionKind.SAID : null;
    }
    int at = pieces.indexOf(first);
    return switch (first.group()) {
      case WASH -> wash(pieces, at);
      case MA, "what", "tell" -> isSaid(pieces, at) ? QuestionKind.SAID : QuestionKind.WHAT;
      case WHAT_IS -> whatIs(pieces, at);
      case "how" -> commentsBehind(pieces, at) ? QuestionKind.SAID : QuestionKind.HOW;
      case "who-is", "who-with" -> QuestionKind.WHO;
      default -> QuestionKind.valueOf(first.group().toUpperCase(Locale.ROOT).replace('-', '_'));
    };
  }

  /**
   * Whether the first word, "what" before a noun, denies the verb behind it: another word asks, or
   * the verb cannot be a noun.
   */
  static boolean denies(List<Piece> pieces) {
    Piece first = pieces.stream().filter(Piece::asks).findFirst().orElse(null);
    if (first == null || !first.is(MA)) {
      return false;
    }
    int at = pieces.indexOf(first);
    Piece next = at + 1 < pieces.size() ? pieces.get(at + 1) : null;
    boolean another = pieces.subList(at + 1, pieces.size())
        .stream()
        .anyMatch(piece -> piece.asks() && !piece.is(WHICH) && !piece.is(COMPARE));
    return next != null && (another || (next.isContent() && next.word().endsWith(PLURAL_VERB)));
  }

  private static boolean compares(List<Piece> pieces) {
    return pieces.stream()
        .anyMatch(piece -> piece.is(COMPARE)
            || (piece.is(WHICH) && piece.word().equals(WHICH_OF_TWO)));
  }

  /** What, where the verb behind wants an object and has none; else whether. */
  private QuestionKind wash(List<Piece> pieces, int at) {
    QuestionKind other = of(pieces.subList(at + 1, pieces.size()));
    if (other != null) {
      return other;
    }
    Piece verb = next(pieces, at, 1);
    boolean claims = pieces.stream()
        .anyMatch(piece -> piece.is(Piece.FUNCTION)
            && piece.word().endsWith(THAT));
    if (verb != null && (claims || !roles.isExactly(Role.WANTS_OBJECT, verb.word()))) {
      return QuestionKind.YES_NO;
    }
    return isSaid(pieces, at) ? QuestionKind.SAID : QuestionKind.WHAT;
  }

  private QuestionKind whatIs(List<Piece> pieces, int at) {
    if (isSaid(pieces, at)) {
      return QuestionKind.SAID;
    }
    List<Piece> content = pieces.stream().filter(Piece::isContent).toList();
    boolean named = !content.isEmpty() && content.size() <= LONGEST_DEFINED
        && !roles.is(Role.RELATION, content.getFirst().word())
        && pieces.stream().noneMatch(piece -> piece.is(Piece.RELATIVE));
    return named ? QuestionKind.DEFINITION : QuestionKind.WHAT;
  }

  /** Whether a word of saying stands beside the word that asks. */
  private boolean isSaid(List<Piece> pieces, int at) {
    Piece before = next(pieces, at, -1);
    Piece after = next(pieces, at, 1);
    return (after != null && says(after)) || (before != null && says(before)
        && roles.isExactly(Role.SAID_VERB, before.word()));
  }

  /** "How did he comment" asks for words, "how did he react" does not. */
  private boolean commentsBehind(List<Piece> pieces, int at) {
    Piece verb = next(pieces, at, 1);
    return verb != null && roles.isExactly(Role.COMMENT_VERB, verb.word());
  }

  private boolean says(Piece piece) {
    return roles.isExactly(Role.SAID_VERB, piece.word())
        || roles.is(Role.SAID_NOUN, piece.word());
  }

  /** The nearest word of content, where nothing but particles stands between. */
  private static @Nullable Piece next(List<Piece> pieces, int at, int step) {
    for (int i = at + step; i >= 0 && i < pieces.size(); i += step) {
      if (pieces.get(i).isContent()) {
        return pieces.get(i);
      }
      if (pieces.get(i).asks()) {
        return null;
      }
    }
    return null;
  }

  private boolean startsWithSaid(List<Piece> pieces) {
    Piece first = next(pieces, -1, 1);
    long content = pieces.stream().filter(Piece::isContent).count();
    return first != null && content > 1 && roles.is(Role.SAID_NOUN, first.word());
  }
}
