package org.talksbot.meeting;

import org.jspecify.annotations.Nullable;
import org.talksbot.article.DateSpan;

/**
 * What an article says about the meetings of its sentences.
 *
 * @param published when it appeared
 * @param own the meeting that it is about
 * @param before the meeting that the sentences before were about
 */
public record ArticleMeeting(@Nullable DateSpan published, @Nullable KnownMeeting own,
    @Nullable KnownMeeting before) {
  /** The same for a sentence behind one about a meeting. */
  public ArticleMeeting behind(@Nullable KnownMeeting subject) {
    return subject == null ? this : new ArticleMeeting(published, own, subject);
  }
}
