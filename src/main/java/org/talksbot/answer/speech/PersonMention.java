package org.talksbot.answer.speech;

import org.talksbot.arabic.Span;

/**
 * A person with what he is.
 *
 * @param office the words that say what he is
 * @param name his name
 */
public record PersonMention(Span office, Span name) {}
