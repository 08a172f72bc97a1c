package org.talksbot.question;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Tells a question that leaves something out from one that is complete by itself. */
final class Ellipsis {
  /** A question that begins with "and" but holds so many words of content is complete. */
  private static final int COMPLETE = 3;
  private static final List<String> PRONOUN_ENDINGS = List.of("\u0647\u0627",
      "\u0647\u0645", "\u0647\u0645\u0627");
  private static final List<String> WITH_PREPOSITION = List.of("\u0628\u0627\u0644",
      "\u0628\u0628", "\u0644\u0644");
  private static final int LONG = 5;
  private static final String AND = "\u0648";
  private static final String THIS = "\u0647\u0627\u0644";
  private static final char HEH = '\u0647';
  private static final Set<String> THERE = Set.of("\u0647\u0646\u0627\u0643",
      "\u0647\u0646\u064A\u0643", "\u0647\u0646\u0627\u0643\u0627");

  private final RoleWords roles;

  Ellipsis(RoleWords roles) {
    this.roles = roles;
  }

  /** Whether a question leaves something out that earlier ones say. */
  boolean in(Turn turn) {
    List<Token> words = turn.words();
    if (words.isEmpty() || isRole(turn, Piece.LEAN) || pointsBack(turn) || lacksSubject(turn)) {
      return true;
    }
    if (words.size() >= COMPLETE || !turn.parts().sides().isEmpty()) {
      return false;
    }
    return turn.continues()
        ? !namesSubject(turn)
        : turn.kind() != null && (isVerbAndEvent(turn) || isBareVerb(turn));
  }

  /** One word that is no name of a place, beside a word that asks when, where, why or how. */
  private boolean isBareVerb(Turn turn) {
    String word = turn.words().getFirst().folded();
    boolean adverbial = switch (Objects.requireNonNull(turn.kind())) {
      case WHEN, WHERE, WHY, HOW -> true;
      case WHO, HOW_MANY, YES_NO, WHAT, WHICH, DEFINITION, LIST, SAID, COMPARE -> false;
    };
    return adverbial && turn.words().size() == 1 && !RoleWords.isDefinite(word)
        && !roles.is(Role.SIDE, word) && !roles.is(Role.PLACE, word);
  }

  private static boolean isRole(Turn turn, String group) {
    return turn.pieces().stream().anyMatch(piece -> piece.is(group));
  }

  /** Whether a pronoun stands for what was said before, not for what a clause is about. */
  private boolean pointsBack(Turn turn) {
    boolean clause = false;
    boolean content = false;
    List<Piece> pieces = turn.pieces();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      clause |= piece.is(Piece.RELATIVE);
      boolean last = i == pieces.size() - 1;
      if (piece.is(Piece.PRONOUN) && !clause && (isThere(piece)
          ? last
          : !content || last
              || piece.word().length() > 2)) {
        return true;
      }
      content |= piece.isContent();
    }
    return turn.words().stream().anyMatch(word -> hasPronoun(word.folded())) && !clause;
  }

  private static boolean isThere(Piece piece) {
    return THERE.contains(piece.word());
  }

  private boolean hasPronoun(String folded) {
    boolean possessed = folded.length() >= LONG && !RoleWords.isDefinite(folded)
        && !roles.is(Role.NO_NAME, folded) && PRONOUN_ENDINGS.stream().anyMatch(folded::endsWith);
    return possessed || hasObject(folded) || isThis(folded);
  }

  /** "This" as one letter before the article, in the Levant and Iraq. */
  private static boolean isThis(String folded) {
    int at = folded.startsWith(AND) ? 1 : 0;
    return folded.startsWith(THIS, at) && folded.length() - at > LONG;
  }

  /** "Him" or "it" at a verb; at a noun the same letter mostly ends the noun. */
  private boolean hasObject(String folded) {
    int end = folded.length() - 1;
    return end > 2 && folded.charAt(end) == HEH
        && roles.isExactly(Role.VERB, folded.substring(0, end));
  }

  /** A verb at the end or before a preposition, with nobody named before it. */
  private boolean lacksSubject(Turn turn) {
    List<Piece> pieces = turn.pieces();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.isContent()) {
        return isVerb(piece) && !isAskedFor(turn) && !asksSubject(pieces, i)
            && follows(pieces, i);
      }
    }
    return false;
  }

  /** Whether the word that asks is the subject of any verb: "who", but not "with whom". */
  private static boolean isAskedFor(Turn turn) {
    return turn.kind() == QuestionKind.WHO && !isRole(turn, "who-with");
  }

  /** "What happened", "who came": the word that asks is the subject. */
  private static boolean asksSubject(List<Piece> pieces, int at) {
    return at > 0 && pieces.get(at - 1).is(Piece.RELATIVE);
  }

  private boolean isVerb(Piece piece) {
    return roles.isExactly(Role.VERB, piece.word())
        || roles.isExactly(Role.SAID_VERB, piece.word());
  }

  private static boolean follows(List<Piece> pieces, int verb) {
    Piece next = null;
    for (int i = verb + 1; i < pieces.size() && next == null; i++) {
      next = pieces.get(i).is(Piece.COURTESY) ? null : pieces.get(i);
    }
    return next == null || next.is(Piece.PREPOSITION) || next.is(Piece.FUNCTION) || next.asks()
        || (next.isContent() && hasPreposition(next.word()));
  }

  /** Whether "by" or "to" is written to a word, as far as its letters show it. */
  private static boolean hasPreposition(String folded) {
    return WITH_PREPOSITION.stream().anyMatch(folded::startsWith);
  }

  /** Whether a short question names what it is about. */
  private boolean namesSubject(Turn turn) {
    if (isWhoIs(turn)) {
      return true;
    }
    List<Token> words = turn.words();
    return turn.kind() != null && words.size() > 1
        && words.stream()
            .anyMatch(word -> (isName(word) && turn.kind() != QuestionKind.YES_NO)
                || roles.is(Role.SIDE, word.folded()));
  }

  private static boolean isWhoIs(Turn turn) {
    return turn.kind() == QuestionKind.DEFINITION || isRole(turn, "who-is");
  }

  private boolean isName(Token word) {
    return !RoleWords.isDefinite(word.folded())
        && !Character.isDigit(word.folded().charAt(0))
        && !roles.is(Role.NO_NAME, word.folded()) && !roles.is(Role.EVENT, word.folded())
        && !roles.isExactly(Role.VERB, word.folded())
        && !roles.isExactly(Role.SAID_VERB, word.folded());
  }

  /** Nothing but a verb and definite nouns for what was talked about. */
  private boolean isVerbAndEvent(Turn turn) {
    return turn.words()
        .stream()
        .allMatch(word -> roles.isExactly(Role.VERB, word.folded())
            || (RoleWords.isDefinite(word.folded()) && roles.is(Role.EVENT, word.folded())));
  }
}
