package org.talksbot.arabic;

import org.jspecify.annotations.Nullable;

/** Reads one kind of phrase of time. */
interface DateRule {
  /**
   * Reads the phrase that begins where the cursor stands, and moves the cursor after it.
   *
   * @return null where no such phrase begins there; the cursor then stands anywhere
   */
  @Nullable
  DatePhrase read(DateCursor cursor);
}
