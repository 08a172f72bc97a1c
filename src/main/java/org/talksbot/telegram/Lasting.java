package org.talksbot.telegram;

import java.time.Clock;
import java.util.concurrent.Semaphore;
import org.talksbot.state.BotState;

/**
 * What stays as it is while a bot runs, whatever is replaced.
 *
 * @param api calls the Bot API
 * @param state what is kept on disk
 * @param conversations what was asked before
 * @param counts what happened so far
 * @param deadline how long an answer may take
 * @param waiter waits between attempts
 * @param slots limits the calls under way
 * @param clock the time of day
 * @param steady a clock that never jumps
 * @param listener hears what happens
 */
record Lasting(BotApi api, BotState state, Conversations conversations, Counts counts,
    Deadline deadline, Waiter waiter, Semaphore slots, Clock clock, Clock steady,
    BotListener listener) {
  MessageNumbers numbers() {
    return new MessageNumbers(state.hasher());
  }
}
