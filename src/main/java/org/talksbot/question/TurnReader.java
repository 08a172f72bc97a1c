package org.talksbot.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads one question by itself. Safe for use by many threads. */
final class TurnReader {
  private static final String AND_OR_SO = "\u0648\u0641";
  private static final String WELL = "\u0637\u0628";
  private static final String WELL_THEN = "\u0637\u064A\u0628";
  private static final String FROM = "\u0639\u0646";
  private static final String COMPARE_VERB = "compare-verb";
  private static final String HOW_MANY = "how-many";
  /** "Number" without it, "enumerate" with it. */
  private static final char SHADDA = '\u0651';
  private static final String WHICH = "which";
  private static final String NOT = "\u0645\u0627";
  /** With fewer other words, the noun that says what is wanted is searched for too. */
  private static final int ENOUGH = 2;

  private final QuestionWords phrases = QuestionWords.load();
  private final RoleWords roles;
  private final PieceReader reader;
  private final KindReader kinds;
  private final PartsReader parts;

  TurnReader(RoleWords roles) {
    this.roles = roles;
    this.reader = new PieceReader(phrases, roles);
    this.kinds = new KindReader(roles);
    this.parts = new PartsReader(roles);
  }

  /** Reads a question of any content whatever. */
  Turn read(String text) {
    PieceReader.Read read = reader.read(text);
    List<Piece> pieces = settle(read.pieces());
    QuestionKind kind = kinds.of(pieces);
    if (kind == null || kind == QuestionKind.WHAT) {
      QuestionKind byHead = takeHead(pieces);
      kind = byHead == null ? kind : byHead;
    }
    List<Token> words = pieces.stream()
        .filter(Piece::isContent)
        .map(piece -> new Token(piece.typed().getFirst(), piece.word()))
        .toList();
    return new Turn(kind, pieces, words, parts.of(kind, pieces),
        read.continues() || takesUp(pieces));
  }

  /** Turns pieces that have two readings into the one that holds here. */
  private List<Piece> settle(List<Piece> pieces) {
    List<Piece> settled = new ArrayList<>();
    boolean denied = KindReader.denies(pieces);
    boolean asked = false;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      String group = switch (piece.group()) {
        case "ma" -> denied ? Piece.CONTENT : piece.group();
        case WHICH -> asked || isDenied(pieces, i) ? Piece.FUNCTION : WHICH;
        case COMPARE_VERB -> comparesBehind(pieces, i) ? "compare" : Piece.CONTENT;
        case Piece.FUNCTION -> deniesBehind(pieces, i) ? Piece.CONTENT : piece.group();
        default -> piece.group();
      };
      settled.add(new Piece(group, piece.folded(), piece.typed()));
      asked |= settled.getLast().asks();
    }
    return settled;
  }

  /** "Without any", "not any": that does not ask. */
  private static boolean isDenied(List<Piece> pieces, int at) {
    return pieces.subList(Math.max(0, at - 2), at)
        .stream()
        .anyMatch(piece -> piece.isContent() && Negations.holds(piece.word()));
  }

  /** "Not" as dialects have it: before a verb, and behind no preposition. */
  private boolean deniesBehind(List<Piece> pieces, int at) {
    if (!pieces.get(at).word().equals(NOT) || at == 0 || at + 1 == pieces.size()
        || pieces.get(at - 1).is(Piece.PREPOSITION)) {
      return false;
    }
    Piece next = pieces.get(at + 1);
    return next.isContent() && (roles.isExactly(Role.VERB, next.word())
        || roles.isExactly(Role.SAID_VERB, next.word()));
  }

  private static boolean comparesBehind(List<Piece> pieces, int at) {
    return pieces.subList(at, pieces.size())
        .stream()
        .anyMatch(piece -> piece.is(Piece.PREPOSITION) && piece.word().equals(FROM));
  }

  /** The kind that the first noun stands for; it goes out where enough is left. */
  private @Nullable QuestionKind takeHead(List<Piece> pieces) {
    boolean tells = pieces.stream().anyMatch(piece -> piece.is("tell"));
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.isContent()) {
        String group = phrases.head(piece.word()).orElse(null);
        if (group == null || tells) {
          return null;
        }
        if (group.equals(HOW_MANY) && piece.typed().getFirst().indexOf(SHADDA) > 0) {
          group = "list";
        }
        boolean asked = pieces.stream().anyMatch(Piece::asks);
        if (asked || pieces.stream().filter(Piece::isContent).count() > ENOUGH) {
          pieces.set(i, new Piece(group, piece.folded(), piece.typed()));
        }
        return QuestionKind.valueOf(group.toUpperCase(Locale.ROOT).replace('-', '_'));
      }
    }
    return null;
  }

  private boolean takesUp(List<Piece> pieces) {
    for (Piece piece : pieces) {
      if (piece.is(Piece.COURTESY)) {
        if (piece.word().equals(WELL) || piece.word().equals(WELL_THEN)) {
          return true;
        }
      } else {
        return piece.isContent() && AND_OR_SO.indexOf(piece.word().charAt(0)) == 0
            && roles.beginsWithAnd(piece.word()) && !roles.isExactly(Role.VERB, piece.word());
      }
    }
    return false;
  }
}
