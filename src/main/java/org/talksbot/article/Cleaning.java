package org.talksbot.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides for every block of a page whether it is prose, structure or a leftover: first by the
 * block alone, then by what stands around it.
 */
final class Cleaning {
  private final CleaningPhrases phrases;
  private final CleaningRules rules;
  private final Headings headings;

  Cleaning(CleaningPhrases phrases) {
    this.phrases = phrases;
    this.rules = new CleaningRules(phrases);
    this.headings = new Headings(phrases);
  }

  /**
   * What cleaning leaves of a page.
   *
   * @param title the title line, empty where none was found
   * @param publisher the outlet that a source line names
   * @param prose what may be quoted, in order
   * @param dropped the leftovers, in order
   */
  record Cleaned(String title, @Nullable String publisher, List<Prose> prose,
      List<Dropped> dropped) {}

  /** A block that may be quoted, and the head it stands under, empty where there is none. */
  record Prose(String section, Block block) {}

  /**
   * Cleans a page.
   *
   * @param title the title that is known already, empty where none is
   */
  Cleaned clean(PageText page, String title) {
    List<Piece> pieces = page.blocks()
        .stream()
        .map(block -> new Piece(block, page.text()))
        .toList();
    dropAlone(pieces, Script.isArabicText(page.text()));
    List<Piece> left = pieces.stream().filter(piece -> !piece.is(Piece.Part.LEFTOVER)).toList();
    String titleLine = Titles.find(left, title, page.mayBeginWithTitle(), phrases);
    CaptionCopies.drop(left, phrases);
    headings.find(left.stream()
        .filter(piece -> !piece.is(Piece.Part.TITLE)
            && !piece.is(Piece.Part.LEFTOVER))
        .toList());
    left.stream()
        .filter(piece -> piece.is(Piece.Part.PROSE))
        .forEach(piece -> piece.lead(Dateline.length(piece.raw(), phrases)));
    return new Cleaned(titleLine, publisher(pieces), prose(pieces), dropped(pieces));
  }

  private void dropAlone(List<Piece> pieces, boolean arabicText) {
    Set<String> seen = new HashSet<>();
    for (Piece piece : pieces) {
      switch (piece.block().kind()) {
        case CODE -> piece.drop("code");
        case COMMENT -> piece.drop("comment");
        case PICTURE -> piece.drop("picture");
        case TITLE, HEAD -> {
        }
        case LINE, PARAGRAPH -> rules.drop(piece.raw(), piece.line(), arabicText)
            .or(() -> seen.add(piece.raw()) ? Optional.empty() : Optional.of("repeated line"))
            .ifPresent(piece::drop);
      }
    }
  }

  private static List<Prose> prose(List<Piece> pieces) {
    List<Prose> prose = new ArrayList<>();
    String section = "";
    for (Piece piece : pieces) {
      if (piece.is(Piece.Part.HEAD)) {
        section = Folded.whiteSpace(piece.raw());
      } else if (piece.is(Piece.Part.PROSE)) {
        Block block = piece.block();
        prose.add(new Prose(section, new Block(block.start() + piece.leadChars(), block.end(),
            block.line(), block.kind())));
      }
    }
    return prose;
  }

  private static List<Dropped> dropped(List<Piece> pieces) {
    List<Dropped> dropped = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece.is(Piece.Part.LEFTOVER)) {
        dropped.add(new Dropped(piece.block().line(), piece.raw(), piece.rule()));
      } else if (piece.leadChars() > 0) {
        dropped.add(new Dropped(piece.block().line(),
            piece.raw().substring(0, piece.leadChars()).strip(), Dateline.RULE));
      }
    }
    return dropped;
  }

  private static @Nullable String publisher(List<Piece> pieces) {
    return pieces.stream()
        .filter(piece -> piece.rule().equals(SourceLine.RULE))
        .flatMap(piece -> SourceLine.outlet(piece.raw()).stream())
        .findFirst()
        .orElse(null);
  }
}
