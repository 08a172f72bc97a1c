package org.talksbot.reply;

/** In which direction the letters of a text run; figures and punctuation have none of their own. */
final class Direction {
  private Direction() {}

  /** Whether any letter runs from left to right. */
  static boolean holdsLeftToRight(String text) {
    return text.codePoints().anyMatch(Direction::isLeftToRight);
  }

  /** Whether the first letter runs from left to right, which decides for the whole line. */
  static boolean beginsLeftToRight(String text) {
    return text.codePoints()
        .filter(c -> isLeftToRight(c) || isRightToLeft(c))
        .limit(1)
        .anyMatch(Direction::isLeftToRight);
  }

  private static boolean isLeftToRight(int codePoint) {
    return Character.getDirectionality(codePoint) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
  }

  private static boolean isRightToLeft(int codePoint) {
    byte direction = Character.getDirectionality(codePoint);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
