package org.talksbot.reply;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * What the bot says about a sentence that it looked for in the articles.
 *
 * @param usage how to ask for it
 * @param exact it stands there
 * @param folded it stands there but for spelling and punctuation
 * @param nearly something near it stands there
 * @param notFound nothing near it stands there
 * @param part only these words of the article were meant, at {@code {words}}
 * @param respelled a word in another spelling, at {@code {article}} and {@code {typed}}
 * @param changed another word, at {@code {article}} and {@code {typed}}
 * @param leftOut words that were not typed, at {@code {article}}
 * @param added words that the article lacks, at {@code {typed}}
 */
@JsonNaming(PropertyNamingStrategies.KebabCaseStrategy.class)
public record VerdictTexts(String usage, String exact, String folded, String nearly,
    String notFound, String part, String respelled, String changed, String leftOut,
    String added) {
  private static final String ARTICLE = "{article}";
  private static final String TYPED = "{typed}";

  /** Refuses a text that would be set from left to right or lacks a place to be filled in. */
  public VerdictTexts {
    ArabicText.require("verify.usage", usage);
    ArabicText.require("verify.exact", exact);
    ArabicText.require("verify.folded", folded);
    ArabicText.require("verify.nearly", nearly);
    ArabicText.require("verify.not-found", notFound);
    ArabicText.require("verify.part", part, "{words}");
    ArabicText.require("verify.respelled", respelled, ARTICLE, TYPED);
    ArabicText.require("verify.changed", changed, ARTICLE, TYPED);
    ArabicText.require("verify.left-out", leftOut, ARTICLE);
    ArabicText.require("verify.added", added, TYPED);
  }
}
