package org.talksbot.reply;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.talksbot.answer.RefusalReason;

/**
 * Everything the bot says itself, as plain text; what it quotes comes from the articles. Each line
 * begins with an Arabic letter, because clients take a paragraph's direction from its first letter.
 *
 * @param description what stands in an empty chat with the bot, at most 512 units
 * @param about what stands on its profile, at most 120 units
 * @param start what a new user reads, before the examples
 * @param help how to ask, before the examples
 * @param examples questions that the articles answer, at least one
 * @param textOnly to a voice message, a picture and the like
 * @param unknownCommand to a command that does not exist
 * @param failed when an answer could not be made
 * @param commands what each command is for, by its name without the slash, in the
 *     order of the menu
 * @param refusals why a question is not answered, for every reason
 * @param missingOne names one word that no article holds, at {@code {words}}
 * @param missingTwo names two such words
 * @param missingMany names three and more such words
 * @param notConnected names words that nothing connects with the rest of the question
 * @param source label before the article of a quote
 * @param article label before an article of a list
 * @param speaker label before who says what a quote reports
 * @param anonymous a speaker whom the article does not name, at {@code {name}}
 * @param meeting label before the round of talks that a quote is about
 * @param time label before what the words of time in a quote mean
 * @param means words of time at {@code {words}} and their days at {@code {days}}
 * @param likelyMeans the same where it is not quite sure
 * @param next what stands before questions that the articles answer
 * @param toldBySources how many outlets tell what a quote tells, before the names of the others
 * @param toldByArticles the same for articles of which some are of one outlet or of an unknown one
 * @param differ label before quotes that contradict each other
 * @param differing what one of them says, at {@code {words}}, {@code {source}} and {@code {date}}
 * @param undated stands for the date of an article without one
 * @param searched what was searched for in place of words that no article holds, at {@code {words}}
 * @param instead one such word, at {@code {found}} and {@code {typed}}
 * @param untitled stands for an article without a headline
 * @param between a span of days, at {@code {from}} and {@code {to}}
 * @param months the twelve months in order
 * @param buttons what buttons say
 * @param talk what is said beside answers
 * @param verify about a sentence that was looked for in the articles
 * @param choices about a chat's own settings
 * @param owner to the one who runs the bot
 */
@JsonNaming(PropertyNamingStrategies.KebabCaseStrategy.class)
public record Messages(String description, String about, String start, String help,
    List<String> examples, String textOnly,
    String unknownCommand, String failed, Map<String, String> commands,
    Map<RefusalReason, String> refusals, String missingOne, String missingTwo, String missingMany,
    String notConnected, String source, String article, String speaker, String anonymous,
    String meeting,
    String time, String means, String likelyMeans, String next,
    CountWords toldBySources, CountWords toldByArticles, String differ, String differing,
    String undated, String searched, String instead, String untitled, String between,
    List<String> months, ButtonTexts buttons, TalkTexts talk, VerdictTexts verify,
    ChoiceTexts choices, OwnerTexts owner) {
  /** Copies the collections; refuses a text that is missing or would be set from left to right. */
  public Messages {
    examples = List.copyOf(examples);
    commands = Collections.unmodifiableMap(new LinkedHashMap<>(commands));
    refusals = Map.copyOf(new EnumMap<>(refusals));
    months = List.copyOf(months);
    if (examples.isEmpty()) {
      throw new IllegalArgumentException("examples: none found, at least one expected");
    }
    if (months.size() != 12) {
      throw new IllegalArgumentException("months: " + months.size() + " found, 12 expected");
    }
    for (RefusalReason reason : RefusalReason.values()) {
      if (!refusals.containsKey(reason)) {
        throw new IllegalArgumentException("refusals." + reason + ": missing");
      }
    }
    refusals.forEach((reason, text) -> ArabicText.require("refusals." + reason, text));
    commands.forEach((name, text) -> ArabicText.require("commands." + name, text));
    examples.forEach(text -> ArabicText.require("examples", text));
    months.forEach(text -> ArabicText.require("months", text));
    ArabicText.requireShort("description", description, 512);
    ArabicText.requireShort("about", about, 120);
    ArabicText.require("start", start);
    ArabicText.require("help", help);
    ArabicText.require("text-only", textOnly);
    ArabicText.require("unknown-command", unknownCommand);
    ArabicText.require("failed", failed);
    ArabicText.require("missing-one", missingOne, "{words}");
    ArabicText.require("missing-two", missingTwo, "{words}");
    ArabicText.require("missing-many", missingMany, "{words}");
    ArabicText.require("not-connected", notConnected, "{words}");
    ArabicText.require("source", source);
    ArabicText.require("article", article);
    ArabicText.require("speaker", speaker);
    ArabicText.requirePlaceholders("anonymous", anonymous, "{name}");
    ArabicText.require("meeting", meeting);
    ArabicText.require("time", time);
    ArabicText.requirePlaceholders("means", means, "{words}", "{days}");
    ArabicText.requirePlaceholders("likely-means", likelyMeans, "{words}", "{days}");
    ArabicText.require("next", next);
    requireCount("told-by-sources", toldBySources);
    requireCount("told-by-articles", toldByArticles);
    ArabicText.require("differ", differ);
    ArabicText.requirePlaceholders("differing", differing, "{words}", "{source}", "{date}");
    ArabicText.require("undated", undated);
    ArabicText.require("searched", searched, "{words}");
    ArabicText.requirePlaceholders("instead", instead, "{found}", "{typed}");
    ArabicText.require("untitled", untitled);
    ArabicText.require("between", between, "{from}", "{to}");
  }

  /** The texts that come with the program. */
  public static Messages builtIn() {
    return MessagesFile.builtIn();
  }

  private static void requireCount(String key, CountWords words) {
    ArabicText.require(key + ".two", words.two());
    ArabicText.require(key + ".few", words.few(), "{count}");
    ArabicText.require(key + ".many", words.many(), "{count}");
    ArabicText.require(key + ".other", words.other(), "{count}");
  }
}
