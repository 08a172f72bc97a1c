package org.talksbot.reply;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * What the bot says about a chat's own settings.
 *
 * @param heading what the settings are, above the buttons
 * @param quotes how many quotes an answer shows, at {@code {count}}
 * @param context the sentences around quotes are shown
 * @param noContext they are not
 * @param latinDigits numbers in the bot's own lines stand in digits as 123
 * @param arabicDigits they stand in digits as ١٢٣
 * @param saved said when one was changed
 */
@JsonNaming(PropertyNamingStrategies.KebabCaseStrategy.class)
public record ChoiceTexts(String heading, String quotes, String context, String noContext,
    String latinDigits, String arabicDigits, String saved) {
  /** Refuses a text that would be set from left to right. */
  public ChoiceTexts {
    ArabicText.require("choices.heading", heading);
    ArabicText.require("choices.quotes", quotes, "{count}");
    ArabicText.require("choices.context", context);
    ArabicText.require("choices.no-context", noContext);
    ArabicText.require("choices.latin-digits", latinDigits);
    ArabicText.require("choices.arabic-digits", arabicDigits);
    ArabicText.require("choices.saved", saved);
  }
}
