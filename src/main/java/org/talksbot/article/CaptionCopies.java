package org.talksbot.article;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Drops the lines above the first paragraph that only say a piece of a later one again, as captions
 * do.
 */
final class CaptionCopies {
  private static final int MIN_WORDS = 5;
  private static final double SHARE = 0.8;

  private CaptionCopies() {}

  static void drop(List<Piece> pieces, CleaningPhrases phrases) {
    for (Piece piece : pieces) {
      if (!piece.is(Piece.Part.PROSE)) {
        continue;
      }
      if (!piece.isRaw() || piece.line() == null || Line.endsSentence(piece.raw())) {
        return;
      }
      if (mayBeCaption(piece.line(), phrases)
          && pieces.stream().anyMatch(other -> isCopy(piece, other))) {
        piece.drop("caption copy");
      }
    }
  }

  private static boolean mayBeCaption(@Nullable Line line,
      CleaningPhrases phrases) {
    return line != null && !line.ended() && !Headings.isListItem(line.raw())
        && line.words().size() >= MIN_WORDS
        && !phrases.isOpener(line.words().getFirst());
  }

  private static boolean isCopy(Piece caption, Piece other) {
    Line line = caption.line();
    if (line == null || other == caption || !other.is(Piece.Part.PROSE)
        || other.raw().length() < caption.raw().length() || !Line.endsSentence(other.raw())) {
      return false;
    }
    Set<String> there = new HashSet<>(Words.of(other.raw()));
    long common = line.words().stream().filter(there::contains).count();
    return common >= SHARE * line.words().size();
  }
}
