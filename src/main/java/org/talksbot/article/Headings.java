package org.talksbot.article;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the section heads of raw page text, and the headlines of other articles between its
 * paragraphs: short lines that do not end as sentences do, on pages whose paragraphs do.
 */
final class Headings {
  private static final int MAX_CHARS = 90;
  private static final int MIN_PROSE_CHARS = 70;
  private static final int MAX_WORDS = 13;
  private static final int MAX_WORDS_WITHOUT_STYLE = 5;
  private static final int MIN_HEADLINE_WORDS = 3;
  private static final int MAX_MARK_CHARS = 8;
  private static final int MAX_HEADLINES = 6;
  private static final double ENDED_SHARE = 0.7;
  private static final String GOES_ON = ":\u060C\u061B,;";
  private static final String LIST_MARKS = "-*\u2022\u00B7\u2013\u25CF\u25AA+#>";
  /** Whether, what, who, how, why, what, when, where, how many: folded. */
  private static final Set<String> ASKING = Set.of("\u0647\u0644", "\u0645\u0627",
      "\u0645\u0646", "\u0643\u064A\u0641", "\u0644\u0645\u0627\u0630\u0627",
      "\u0645\u0627\u0630\u0627", "\u0645\u062A\u0649", "\u0627\u064A\u0646",
      "\u0643\u0645");

  private final CleaningPhrases phrases;

  Headings(CleaningPhrases phrases) {
    this.phrases = phrases;
  }

  /** Marks the heads and drops the headlines. */
  void find(List<Piece> pieces) {
    boolean ended = isEndedStyle(pieces);
    int from = 0;
    while (from < pieces.size()) {
      int to = from;
      while (to < pieces.size() && isCandidate(pieces.get(to), ended)) {
        to++;
      }
      if (to > from && to < pieces.size()) {
        decide(pieces, from, to, ended);
      }
      from = to + 1;
    }
  }

  private static void decide(List<Piece> pieces, int from, int to, boolean ended) {
    boolean announced = from > 0 && pieces.get(from - 1).raw().endsWith(":");
    if (announced || pieces.get(to).is(Piece.Part.HEAD)) {
      return;
    }
    List<Piece> run = pieces.subList(from, to);
    if (run.size() == 1) {
      run.getFirst().become(Piece.Part.HEAD);
    } else if (ended && run.size() <= MAX_HEADLINES
        && run.stream().allMatch(piece -> words(piece) >= MIN_HEADLINE_WORDS)) {
      run.forEach(piece -> piece.drop("other headlines"));
    }
  }

  private boolean isCandidate(Piece piece, boolean ended) {
    Line line = piece.line();
    if (line == null || !piece.isRaw() || line.words().isEmpty()) {
      return false;
    }
    String raw = line.raw();
    if (raw.length() > MAX_CHARS || line.words().size() > MAX_WORDS
        || isListItem(raw)
        || GOES_ON.indexOf(raw.charAt(raw.length() - 1)) >= 0) {
      return false;
    }
    String first = line.words().getFirst();
    if (line.ended()) {
      return ended && raw.endsWith("\u061F") && ASKING.contains(first);
    }
    return !phrases.isOpener(first)
        && (ended || line.words().size() <= MAX_WORDS_WITHOUT_STYLE);
  }

  /** Whether a list mark, a number, or a minute and a colon begin the line. */
  static boolean isListItem(String raw) {
    int colon = raw.indexOf(':');
    return LIST_MARKS.indexOf(raw.charAt(0)) >= 0 || Character.isDigit(raw.charAt(0))
        || (colon > 0 && colon <= MAX_MARK_CHARS
            && raw.substring(0, colon).chars().anyMatch(Character::isDigit));
  }

  /** Whether the longer lines of the page end as sentences do. */
  private static boolean isEndedStyle(List<Piece> pieces) {
    int prose = 0;
    int ended = 0;
    for (Piece piece : pieces) {
      if (piece.raw().length() >= MIN_PROSE_CHARS) {
        prose++;
        ended += endsSentence(piece.raw(), piece.line()) ? 1 : 0;
      }
    }
    return prose > 0 && ended >= prose * ENDED_SHARE;
  }

  private static boolean endsSentence(String raw, @Nullable Line line) {
    return line == null ? Line.endsSentence(raw) : line.ended();
  }

  private static int words(Piece piece) {
    Line line = piece.line();
    return line == null ? 0 : line.words().size();
  }
}
