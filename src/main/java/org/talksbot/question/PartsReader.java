package org.talksbot.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells apart which words of a question stand for what. */
final class PartsReader {
  private static final String ABOUT = "\u0639\u0646";
  private static final Set<String> ABOUT_WORDS = Set.of(ABOUT, "\u062D\u0648\u0644",
      "\u0628\u0634\u0627\u0646", "\u0628\u062E\u0635\u0648\u0635", "\u0639\u0644\u0649",
      "\u0639\u0644\u064A", "\u062A\u062C\u0627\u0647", "\u0627\u0632\u0627\u0621",
      "\u0641\u064A\u0645\u0627", "\u0645\u0646", "\u0641\u064A",
      "\u0628\u0627\u0644\u0646\u0633\u0628\u0647");
  private static final String NUMBER = "\u0639\u062F\u062F";
  private static final int MOST_SIDES = 4;

  private final RoleWords roles;
  private final SidesReader sides;

  PartsReader(RoleWords roles) {
    this.roles = roles;
    this.sides = new SidesReader(roles);
  }

  /** The parts of a question of some kind; none where nothing tells them apart. */
  QuestionParts of(@Nullable QuestionKind kind, List<Piece> pieces) {
    if (kind == null) {
      return QuestionParts.NONE;
    }
    return switch (kind) {
      case SAID -> said(pieces);
      case COMPARE -> compared(pieces);
      case WHICH, HOW_MANY, LIST, WHAT -> focus(kind, pieces);
      case DEFINITION -> new QuestionParts(content(pieces), List.of(), List.of(), List.of());
      case WHO, WHEN, WHERE, WHY, HOW, YES_NO -> QuestionParts.NONE;
    };
  }

  /** The speaker stands behind the word of saying, or else before it. */
  private QuestionParts said(List<Piece> pieces) {
    int said = 0;
    while (!isSaying(pieces.get(said))) {
      said++;
    }
    int end = said + 1;
    while (end < pieces.size() && !endsSpeaker(pieces.get(end))) {
      end++;
    }
    List<String> speaker = content(pieces.subList(said + 1, end));
    if (speaker.isEmpty()) {
      speaker = content(pieces.subList(0, said));
    }
    int about = end;
    while (about < pieces.size() && !isAbout(pieces.get(about))) {
      about++;
    }
    return new QuestionParts(List.of(), speaker,
        content(pieces.subList(Math.min(about, pieces.size()), pieces.size())), List.of());
  }

  private boolean isSaying(Piece piece) {
    return piece.isContent() && (roles.isExactly(Role.SAID_VERB, piece.word())
        || roles.is(Role.SAID_NOUN, piece.word()));
  }

  private boolean endsSpeaker(Piece piece) {
    return switch (piece.group()) {
      case Piece.CONTENT -> roles.isExactly(Role.STOP, piece.word());
      case Piece.PREPOSITION, Piece.FUNCTION, Piece.RELATIVE -> true;
      default -> piece.asks();
    };
  }

  private static boolean isAbout(Piece piece) {
    return piece.is(Piece.PREPOSITION) && ABOUT_WORDS.contains(piece.word());
  }

  private QuestionParts compared(List<Piece> pieces) {
    List<List<String>> found = sides.of(pieces);
    boolean clear = found.size() >= 2 && found.size() <= MOST_SIDES;
    return new QuestionParts(List.of(), List.of(), sides.topic(pieces),
        clear ? found : List.of());
  }

  /** The noun behind the word that asks; behind "what" only where a clause tells which. */
  private QuestionParts focus(QuestionKind kind, List<Piece> pieces) {
    for (int i = 0; i + 1 < pieces.size(); i++) {
      Piece noun = pieces.get(i + 1);
      if (pieces.get(i).asks() && noun.isContent()) {
        boolean clause = i + 2 < pieces.size() && pieces.get(i + 2).is(Piece.RELATIVE);
        return isNoun(noun) && !isVerbBehindNumber(pieces, i)
            && (kind != QuestionKind.WHAT || clause)
                ? new QuestionParts(noun.typed(), List.of(), List.of(), List.of())
                : QuestionParts.NONE;
      }
    }
    return QuestionParts.NONE;
  }

  /** Behind "how many", a definite noun follows a verb, not the noun that is counted. */
  private static boolean isVerbBehindNumber(List<Piece> pieces, int asks) {
    if (!pieces.get(asks).is("how-many") || pieces.get(asks).word().endsWith(NUMBER)) {
      return false;
    }
    boolean behind = asks + 2 < pieces.size();
    return RoleWords.isDefinite(pieces.get(asks + 1).word()) || !behind
        || (pieces.get(asks + 2).isContent()
            && RoleWords.isDefinite(pieces.get(asks + 2).word()));
  }

  private boolean isNoun(Piece piece) {
    return !roles.isExactly(Role.VERB, piece.word())
        && !roles.isExactly(Role.SAID_VERB, piece.word());
  }

  private static List<String> content(List<Piece> pieces) {
    List<String> words = new ArrayList<>();
    pieces.stream().filter(Piece::isContent).forEach(piece -> words.addAll(piece.typed()));
    return words;
  }
}
