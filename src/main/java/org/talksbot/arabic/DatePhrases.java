package org.talksbot.arabic;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the words of a text that name a time. Looks once at every word, so that its cost grows with
 * the text's length alone. Safe for use by many threads.
 */
public final class DatePhrases {
  private final DateWords words = DateWords.load();

  /** The times named in a text, in order. */
  public List<FoundDate> find(CharSequence text) {
    return find(text, 0, text.length());
  }

  /**
   * The times named in a stretch of text, in order.
   *
   * @param start offset of its first character, in UTF-16 units
   * @param end offset after its last character
   * @return with offsets into the whole text; none overlaps another
   */
  public List<FoundDate> find(CharSequence text, int start, int end) {
    DateReader reader = new DateReader(DateTokens.of(text, start, end), words);
    List<FoundDate> found = new ArrayList<>();
    while (reader.advance()) {
      reader.found().ifPresent(found::add);
    }
    return found;
  }
}
