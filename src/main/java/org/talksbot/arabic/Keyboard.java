package org.talksbot.arabic;

import static org.talksbot.arabic.ArabicLetters.HAMZA;
import static org.talksbot.arabic.ArabicLetters.YEH;

import java.util.Arrays;

/** Which letters lie side by side on the Arabic keyboard (Arabic 101, the layout of phones too). */
final class Keyboard {
  /** The rows from left to right; each begins half a key further right than the one above. */
  private static final String[] ROWS = {
      "\u0636\u0635\u062B\u0642\u0641\u063A\u0639\u0647\u062E\u062D\u062C\u062F",
      "\u0634\u0633\u064A\u0628\u0644\u0627\u062A\u0646\u0645\u0643\u0637",
      "\u0626\u0621\u0624\u0631\u0649\u0629\u0648\u0632\u0638"};
  private static final int NOWHERE = -1;

  /** For each letter from hamza on its row, and its place in it. */
  private static final int[] ROW = new int[YEH - HAMZA + 1];
  private static final int[] KEY = new int[ROW.length];

  static {
    Arrays.fill(ROW, NOWHERE);
    for (int row = 0; row < ROWS.length; row++) {
      for (int key = 0; key < ROWS[row].length(); key++) {
        ROW[ROWS[row].charAt(key) - HAMZA] = row;
        KEY[ROWS[row].charAt(key) - HAMZA] = key;
      }
    }
  }

  private Keyboard() {}

  /** Whether a finger that means one of two letters may meet the other. */
  static boolean areNeighbours(char one, char other) {
    if (!isOnIt(one) || !isOnIt(other)) {
      return false;
    }
    int right = KEY[other - HAMZA] - KEY[one - HAMZA];
    return switch (ROW[other - HAMZA] - ROW[one - HAMZA]) {
      case 0 -> Math.abs(right) == 1;
      case 1 -> right == 0 || right == -1;
      case -1 -> right == 0 || right == 1;
      default -> false;
    };
  }

  private static boolean isOnIt(char letter) {
    return letter >= HAMZA && letter <= YEH && ROW[letter - HAMZA] != NOWHERE;
  }
}
