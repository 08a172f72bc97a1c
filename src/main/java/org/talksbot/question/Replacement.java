package org.talksbot.question;

import java.util.List;
import java.util.Set;

/** Which words of earlier questions a follow-up says anew. */
final class Replacement {
  private static final Set<String> OTHER = Set.of("\u0627\u0644\u0627\u062E\u0631",
      "\u0627\u0644\u062B\u0627\u0646\u064A", "\u0627\u0644\u062A\u0627\u0646\u064A");

  private final RoleWords roles;
  private final Turn turn;
  private final boolean place;
  private final boolean year;
  private final boolean month;
  private final boolean side;

  Replacement(RoleWords roles, Turn turn) {
    this.roles = roles;
    this.turn = turn;
    this.place = has(Role.PLACE);
    this.side = has(Role.SIDE) || turn.pieces().stream().anyMatch(Replacement::isOtherSide);
    this.month = has(Role.MONTH);
    this.year = turn.words().stream().anyMatch(word -> RoleWords.isYear(word.folded()));
  }

  private static boolean isOtherSide(Piece piece) {
    return piece.is(Piece.LEAN) && piece.folded().size() > 1
        && OTHER.contains(piece.folded().getLast());
  }

  private boolean has(Role role) {
    return turn.words().stream().anyMatch(word -> roles.is(role, word.folded()));
  }

  /**
   * Whether the follow-up says something else in place of a word.
   *
   * @param word a word of earlier questions
   * @param all all words of earlier questions
   */
  boolean replaces(Token word, List<Token> all) {
    String folded = word.folded();
    boolean isYear = RoleWords.isYear(folded);
    boolean isDate = isYear || roles.is(Role.MONTH, folded) || roles.is(Role.YEAR_WORD, folded);
    return turn.words().stream().anyMatch(own -> own.folded().equals(folded))
        || (place && roles.is(Role.PLACE, folded))
        || (year && isDate)
        || (month && roles.is(Role.MONTH, folded))
        || (side && roles.is(Role.SIDE, folded) && sides(all) == 1);
  }

  private long sides(List<Token> words) {
    return words.stream().filter(word -> roles.is(Role.SIDE, word.folded())).count();
  }
}
