package org.talksbot.search.index;

import org.talksbot.search.Passage;

/**
 * A passage before it is indexed.
 *
 * @param section the section head over it, empty where there is none: searched, never quoted
 * @param passage the passage
 */
public record SectionPassage(String section, Passage passage) {
  /**
   * All that the passage is found by, one text: the title as often as it weighs, the section head,
   * the passage.
   */
  public String words() {
    String title = passage.source().metadata().title() + "\n";
    return title.repeat(IndexFields.TITLE_TIMES) + section + "\n" + passage.text();
  }
}
