package org.talksbot.arabic;

/**
 * A token as a test sees it.
 *
 * @param term its characters
 * @param start offset of its first character in the text
 * @param end offset after its last character in the text
 * @param increment positions from the token before it
 */
record Token(String term, int start, int end, int increment) {}
