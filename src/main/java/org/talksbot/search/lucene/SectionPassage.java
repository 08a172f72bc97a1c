package org.talksbot.search.lucene;

import org.talksbot.search.Passage;

/**
 * A passage before it is indexed.
 *
 * @param section the section head over it, empty where there is none: searched, never quoted
 * @param passage the passage
 */
record SectionPassage(String section, Passage passage) {}
