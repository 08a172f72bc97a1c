package org.talksbot.arabic;

import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Texts of all that can arrive, the same ones in every run. */
final class AnyText {
  private static final String[] PIECES = {"ال", "وال", "ست", "محادث", "ات", "ة", "هما", "\u064B",
      "\u0640", "\u0670", "\u200C", "\u200F", "\u202E", "\u2066", "\uFEFF", "\u00AD", "\u00A0", " ",
      "\n", "\t", ".", "،", "؟", "«", "\"", "_", "a", "Z", "\u0130", "\u00DF", "7", "٣", "۴",
      "\u066B",
      "\uD83D\uDE00", "\uD835\uDC9C", "\uD83D", "\uDE00", "\u06DD", "\u0600", "ههههه", "\u4E2D",
      "\u0000", "\uFFFF", "ﻻ"};
  private static final int LONGEST = 60;

  private final SplittableRandom chance;

  private AnyText(long seed) {
    chance = new SplittableRandom(seed);
  }

  /** Endless texts. */
  static Stream<String> texts(long seed) {
    return Stream.generate(new AnyText(seed)::text);
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int left = chance.nextInt(LONGEST); left > 0; left--) {
      text.append(switch (chance.nextInt(4)) {
        case 0 -> String.valueOf((char) chance.nextInt('\u0600', '\u0700'));
        case 1 -> String.valueOf((char) chance.nextInt(0x10000));
        default -> PIECES[chance.nextInt(PIECES.length)];
      });
    }
    return text.toString();
  }
}
