package org.talksbot.reply;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * What buttons say.
 *
 * @param more shows more quotes
 * @param fewer goes back to the first ones
 * @param context shows the sentences around each quote
 * @param noContext hides them
 * @param sources shows the articles and what they rest on
 * @param noSources hides them
 * @param right the answer was right
 * @param wrong it was wrong
 * @param previous the page before
 * @param following the next page
 */
@JsonNaming(PropertyNamingStrategies.KebabCaseStrategy.class)
public record ButtonTexts(String more, String fewer, String context, String noContext,
    String sources, String noSources, String right, String wrong, String previous,
    String following) {
  /** Refuses a text that would be set from left to right. */
  public ButtonTexts {
    ArabicText.require("buttons.more", more);
    ArabicText.require("buttons.fewer", fewer);
    ArabicText.require("buttons.context", context);
    ArabicText.require("buttons.no-context", noContext);
    ArabicText.require("buttons.sources", sources);
    ArabicText.require("buttons.no-sources", noSources);
    ArabicText.require("buttons.right", right);
    ArabicText.require("buttons.wrong", wrong);
    ArabicText.require("buttons.previous", previous);
    ArabicText.require("buttons.following", following);
  }
}
