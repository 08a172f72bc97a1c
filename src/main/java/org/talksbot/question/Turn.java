package org.talksbot.question;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question of a conversation, read by itself.
 *
 * @param kind what it asks for, null where no word says so
 * @param pieces all it consists of, in order
 * @param words its content
 * @param parts which of its content stands for what
 * @param continues whether it begins with "and", "so" or a word that takes up the talk
 */
record Turn(@Nullable QuestionKind kind, List<Piece> pieces, List<Token> words,
    QuestionParts parts, boolean continues) {
  Turn {
    pieces = List.copyOf(pieces);
    words = List.copyOf(words);
  }

  /** Whether nothing was asked: no content, no word that asks or points back. */
  boolean isEmpty() {
    return words.isEmpty() && pieces.stream()
        .noneMatch(piece -> piece.asks() || piece.is(Piece.LEAN) || piece.is(Piece.PRONOUN));
  }

  /** The content as typed. */
  List<String> typed() {
    return words.stream().map(Token::typed).toList();
  }
}
