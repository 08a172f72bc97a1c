package org.talksbot.reply;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * What the bot says in a conversation beside answers.
 *
 * @param asked label before a question that was chosen by a button
 * @param privacy what is kept of whom
 * @param sources heading of the list of articles, at {@code {count}} their number
 * @param noSources there is no article
 * @param timeline heading of the list of meetings
 * @param noTimeline there is no meeting
 * @param before label before what stands before a quote
 * @param after label before what stands behind it
 * @param references label before the reports that an article rests on
 * @param slowDown too many messages came in a minute
 * @param noMore there are no more quotes
 * @param stale the message is too old, or its question is gone
 * @param thanks a vote was taken
 * @param passage heading of a passage that a link led to
 * @param noPassage the link leads to nothing any more
 * @param noInline no quote answers what is being typed
 * @param cut behind quotes that do not fit the message any more
 */
@JsonNaming(PropertyNamingStrategies.KebabCaseStrategy.class)
public record TalkTexts(String asked, String privacy, String sources, String noSources,
    String timeline, String noTimeline, String before, String after, String references,
    String slowDown, String noMore, String stale, String thanks, String passage,
    String noPassage, String noInline, String cut) {
  /** Refuses a text that would be set from left to right. */
  public TalkTexts {
    ArabicText.require("talk.asked", asked);
    ArabicText.require("talk.privacy", privacy);
    ArabicText.require("talk.sources", sources, "{count}");
    ArabicText.require("talk.no-sources", noSources);
    ArabicText.require("talk.timeline", timeline);
    ArabicText.require("talk.no-timeline", noTimeline);
    ArabicText.require("talk.before", before);
    ArabicText.require("talk.after", after);
    ArabicText.require("talk.references", references);
    ArabicText.require("talk.slow-down", slowDown);
    ArabicText.require("talk.no-more", noMore);
    ArabicText.require("talk.stale", stale);
    ArabicText.require("talk.thanks", thanks);
    ArabicText.require("talk.passage", passage);
    ArabicText.require("talk.no-passage", noPassage);
    ArabicText.require("talk.no-inline", noInline);
    ArabicText.require("talk.cut", cut);
  }
}
