package org.talksbot.arabic;

/**
 * Words that name a time, and where they stand.
 *
 * @param start offset of their first character in the text, in UTF-16 units
 * @param end offset after their last character
 * @param phrase what they say
 */
public record FoundDate(int start, int end, DatePhrase phrase) {}
