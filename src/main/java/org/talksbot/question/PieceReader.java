package org.talksbot.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes a question apart into phrases that are known and words of content. */
final class PieceReader {
  private static final String AND_OR_SO = "\u0648\u0641";
  private static final String WHAT = "what";
  private static final char TEH_MARBUTA = '\u0629';
  private static final char WHAT_PREFIX = '\u0634';
  private static final Set<String> BEFORE_NOUN = Set.of(WHAT, "ma", "what-is", "which");

  private final QuestionWords phrases;
  private final RoleWords roles;

  PieceReader(QuestionWords phrases, RoleWords roles) {
    this.phrases = phrases;
    this.roles = roles;
  }

  /**
   * What a text consists of.
   *
   * @param pieces its phrases and words in order
   * @param continues whether it begins with "and" or "so" before a known phrase
   */
  record Read(List<Piece> pieces, boolean continues) {}

  /** Reads the pieces of a text. */
  Read read(String text) {
    List<Token> tokens = new ArrayList<>(Tokens.of(text));
    List<String> folded = new ArrayList<>(tokens.stream().map(Token::folded).toList());
    List<Piece> pieces = new ArrayList<>();
    boolean first = true;
    boolean continues = false;
    for (int at = 0; at < tokens.size();) {
      Optional<QuestionWords.Phrase> phrase = phrases.at(folded, at, first);
      if (phrase.isEmpty() && splitsAnd(folded, at, first)) {
        phrase = phrases.at(folded, at, first);
        continues |= first;
      }
      if (first && phrase.isPresent() && isConjunction(phrase.get())) {
        continues = true;
      }
      int length = phrase.map(found -> found.words().size()).orElse(1);
      Token word = tokens.get(at);
      if (phrase.isPresent() && !isNounBehindWhat(pieces, word)) {
        List<Token> found = tokens.subList(at, at + length);
        pieces.add(new Piece(group(phrase.get(), word.typed()), folded.subList(at, at + length),
            found.stream().map(Token::typed).toList()));
        first &= phrase.get().group().equals(Piece.COURTESY);
      } else {
        addWord(pieces, word);
        length = 1;
        first = false;
      }
      at += length;
    }
    return new Read(pieces, continues);
  }

  /** What folding makes equal: "which" and the Egyptian "what" differ in their last letter. */
  private static String group(QuestionWords.Phrase phrase, String typed) {
    return phrase.group().equals(WHAT) && typed.indexOf(TEH_MARBUTA) > 0
        ? "which"
        : phrase.group();
  }

  private void addWord(List<Piece> pieces, Token word) {
    if (isNounBehindWhat(pieces, word)) {
      Piece asks = pieces.removeLast();
      pieces.add(new Piece(Piece.FUNCTION, asks.folded(), asks.typed()));
      pieces.add(new Piece(phrases.noun(word.folded()).orElseThrow(), List.of(word.folded()),
          List.of(word.typed())));
    } else if (asksByPrefix(word)) {
      pieces.add(new Piece(WHAT, List.of(word.folded().substring(0, 1)),
          List.of(word.typed().substring(0, 1))));
      pieces.add(Piece.content(new Token(word.typed().substring(1), word.folded().substring(1))));
    } else {
      pieces.add(Piece.content(word));
    }
  }

  private boolean isNounBehindWhat(List<Piece> pieces, Token word) {
    return !pieces.isEmpty() && BEFORE_NOUN.contains(pieces.getLast().group())
        && phrases.noun(word.folded()).isPresent();
  }

  /** Iraq and the Gulf write "what" as one letter before some verbs. */
  private boolean asksByPrefix(Token word) {
    if (word.folded().length() < 4 || word.folded().charAt(0) != WHAT_PREFIX
        || word.typed().charAt(0) != WHAT_PREFIX) {
      return false;
    }
    String verb = word.folded().substring(1);
    return roles.isExactly(Role.SAID_VERB, verb) || roles.isExactly(Role.WANTS_OBJECT, verb);
  }

  private static boolean isConjunction(QuestionWords.Phrase phrase) {
    return phrase.group().equals(Piece.FUNCTION) && phrase.words().size() == 1
        && AND_OR_SO.contains(phrase.words().getFirst());
  }

  /**
   * Takes the "and" or "so" off a word that is a question word without it; off the first word also
   * where it is a particle without it.
   */
  private boolean splitsAnd(List<String> folded, int at, boolean first) {
    String word = folded.get(at);
    if (word.length() < 2 || AND_OR_SO.indexOf(word.charAt(0)) < 0) {
      return false;
    }
    folded.set(at, word.substring(1));
    Optional<QuestionWords.Phrase> phrase = phrases.at(folded, at, first);
    if (phrase.isPresent() && splits(phrase.get().group(), first)) {
      return true;
    }
    folded.set(at, word);
    return false;
  }

  private static boolean splits(String group, boolean first) {
    return switch (group) {
      case Piece.COURTESY -> false;
      case Piece.FUNCTION, Piece.RELATIVE, Piece.PREPOSITION, Piece.LEAN, Piece.PRONOUN -> first;
      default -> true;
    };
  }
}
