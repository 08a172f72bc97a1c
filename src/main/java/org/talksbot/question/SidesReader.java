package org.talksbot.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The sides of a comparison: what stands between "and", "or", "from" or a second "between" behind
 * the word that compares, up to the words that say in what they are compared.
 */
final class SidesReader {
  private static final String BETWEEN = "\u0628\u064A\u0646";
  private static final Set<String> PARTING = Set.of(BETWEEN, "\u0639\u0646", "\u0645\u0639",
      "\u0627\u0645", "\u0627\u0648", "\u0648");
  private static final Set<String> TOPIC = Set.of("\u0639\u0646", "\u062D\u0648\u0644",
      "\u0628\u0634\u0627\u0646", "\u0628\u062E\u0635\u0648\u0635", "\u0645\u0646",
      "\u0641\u064A", "\u062A\u062C\u0627\u0647", "\u0627\u0632\u0627\u0621",
      "\u0641\u064A\u0645\u0627");
  private static final String OR_ELSE = "\u0648\u0644\u0627";
  private static final char BY = '\u0628';
  private static final int STEM = 3;

  private final RoleWords roles;

  SidesReader(RoleWords roles) {
    this.roles = roles;
  }

  /** The sides in order; one or none where they cannot be told apart. */
  List<List<String>> of(List<Piece> pieces) {
    List<List<String>> sides = new ArrayList<>();
    List<String> side = new ArrayList<>();
    String head = "";
    int end = topicStart(pieces);
    for (int i = start(pieces); i < end; i++) {
      Piece piece = pieces.get(i);
      boolean parts = PARTING.contains(piece.word()) || piece.word().equals(OR_ELSE)
          || (piece.isContent() && !side.isEmpty() && beginsSide(head, piece.word()));
      if (parts && !side.isEmpty()) {
        sides.add(List.copyOf(side));
        side.clear();
      }
      if (piece.isContent() && !piece.word().equals(OR_ELSE)) {
        head = head.isEmpty() ? piece.word() : head;
        side.addAll(piece.typed());
      }
    }
    if (!side.isEmpty()) {
      sides.add(List.copyOf(side));
    }
    return sides;
  }

  /** What the sides are compared in, where that is said. */
  List<String> topic(List<Piece> pieces) {
    List<String> words = new ArrayList<>();
    pieces.subList(topicStart(pieces), pieces.size())
        .stream()
        .filter(Piece::isContent)
        .forEach(piece -> words.addAll(piece.typed()));
    return words;
  }

  /** A word with "and" written to it, or the head of the first side again behind "by". */
  private boolean beginsSide(String head, String word) {
    return roles.beginsWithAnd(word)
        || (word.length() > STEM && word.charAt(0) == BY && sameStart(head, word.substring(1)));
  }

  private static boolean sameStart(String head, String word) {
    return head.length() >= STEM && word.startsWith(head.substring(0, STEM));
  }

  private static int start(List<Piece> pieces) {
    int at = compares(pieces);
    boolean behind = pieces.subList(at + 1, pieces.size()).stream().anyMatch(Piece::isContent);
    boolean before = pieces.subList(0, at).stream().anyMatch(Piece::isContent);
    return behind && !before ? at + 1 : 0;
  }

  private static int compares(List<Piece> pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).is("compare") || pieces.get(i).is("which")) {
        return i;
      }
    }
    return -1;
  }

  /** A preposition behind the second side; "from" between the sides is none. */
  private int topicStart(List<Piece> pieces) {
    int words = 0;
    boolean parted = false;
    for (int i = start(pieces); i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (parted && piece.is(Piece.PREPOSITION) && TOPIC.contains(piece.word())) {
        return i;
      }
      boolean content = piece.isContent();
      parted |= content && words > 0 && (roles.beginsWithAnd(piece.word())
          || (i > 0 && PARTING.contains(pieces.get(i - 1).word()))
          || (piece.word().charAt(0) == BY && piece.word().length() > STEM));
      words += content ? 1 : 0;
    }
    return pieces.size();
  }
}
