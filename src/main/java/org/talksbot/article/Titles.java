package org.talksbot.article;

import java.util.List;
import java.util.Optional;
import org.talksbot.arabic.Blank;

/** Finds the title of a page among its first lines, or that it has none. */
final class Titles {
  private static final int MAX_CHARS = 150;
  private static final int LOOK_AT = 3;
  private static final double SAME = 0.8;

  private Titles() {}

  /**
   * Marks the title lines.
   *
   * @param pieces what is left of the page
   * @param known the title that is known already, empty where none is
   * @param mayBeginWithTitle whether the first line may be one though nothing says so
   * @return the title, the known one or the one that stands there; empty where there is none
   */
  static String find(List<Piece> pieces, String known, boolean mayBeginWithTitle,
      CleaningPhrases phrases) {
    Optional<Piece> marked = pieces.stream()
        .filter(piece -> piece.block().kind() == Block.Kind.TITLE)
        .findFirst();
    if (!known.isEmpty()) {
      repetitions(pieces, known);
    }
    Optional<Piece> line = marked.or(() -> mayBeginWithTitle
        ? pieces.stream().findFirst().filter(first -> isTitle(first, phrases))
        : Optional.empty());
    line.ifPresent(piece -> mark(piece, known));
    return known.isEmpty() ? line.map(piece -> Folded.whiteSpace(piece.raw())).orElse("") : known;
  }

  /** A title beside another one, a maintainer's, is a leftover like the rest of the page. */
  private static void mark(Piece piece, String known) {
    if (known.isEmpty()) {
      piece.become(Piece.Part.TITLE);
    } else {
      piece.drop("title");
    }
  }

  private static void repetitions(List<Piece> pieces, String known) {
    String title = String.join(" ", Words.of(known));
    pieces.stream()
        .filter(piece -> piece.is(Piece.Part.PROSE))
        .limit(LOOK_AT)
        .filter(piece -> isSame(piece, title))
        .forEach(piece -> piece.drop("title"));
  }

  private static boolean isSame(Piece piece, String title) {
    Line line = piece.line();
    if (line == null || line.raw().endsWith(".")) {
      return false;
    }
    String text = line.text();
    return text.equals(title) || (title.contains(text) && text.length() > SAME * title.length());
  }

  /** Short, and without the full stop that a sentence has. */
  private static boolean isTitle(Piece first, CleaningPhrases phrases) {
    Line line = first.line();
    if (line == null || !first.isRaw() || line.words().size() < 2
        || line.raw().length() > MAX_CHARS || phrases.isOpener(line.words().getFirst())) {
      return false;
    }
    return !line.ended() || isQuestionOrCall(line.raw());
  }

  private static boolean isQuestionOrCall(String raw) {
    int end = Blank.trim(raw, 0, raw.length()).end();
    return "?!\u061F".indexOf(raw.charAt(end - 1)) >= 0;
  }
}
