package org.talksbot.verify;

/** How closely a sentence agrees with an article; the best first. */
public enum Match {
  /** Letter for letter. */
  EXACT,
  /** Word for word; spelling, punctuation or white space differ. */
  FOLDED,
  /** In most words. */
  NEARLY
}
