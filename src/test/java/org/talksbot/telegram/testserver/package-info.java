/** A small Bot API server of our own, which refuses what Telegram refuses; for tests. */
@NullMarked
package org.talksbot.telegram.testserver;

import org.jspecify.annotations.NullMarked;
