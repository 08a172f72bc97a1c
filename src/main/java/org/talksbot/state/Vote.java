package org.talksbot.state;

import java.time.Instant;

/**
 * What somebody thought of an answer. Neither the question nor anybody's name is in it.
 *
 * @param at when it was given
 * @param right whether the answer was called right
 * @param chat code of the chat, see {@link IdHasher}
 * @param voter code of the person and the answer's message: a later vote of the same code stands in
 *     the place of the earlier one
 * @param article id of the first quote's article
 * @param start offset of the first quote in its article's text, in UTF-16 units
 * @param end where it ends
 * @param confidence of the answer, 0 to 1
 */
public record Vote(Instant at, boolean right, String chat, String voter, String article, int start,
    int end, double confidence) {}
