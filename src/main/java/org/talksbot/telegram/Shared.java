package org.talksbot.telegram;

/**
 * What the handlers of all kinds of updates work with.
 *
 * @param speech all that the bot says
 * @param styles how each chat wants it
 * @param conversations what was asked before
 * @param limits how much anybody may write
 * @param deadline how long an answer may take
 * @param delivery sends it
 * @param counts counts it
 */
record Shared(Speech speech, ChatStyles styles, Conversations conversations, InboundLimits limits,
    Deadline deadline, Delivery delivery, Counts counts) {}
