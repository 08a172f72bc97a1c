package org.talksbot.answer;

/**
 * A word of a question that no article holds, and what was taken for it.
 *
 * @param typed as typed
 * @param found as it stands in a quote, or as the file of names has it
 */
public record Spelled(String typed, String found) {}
