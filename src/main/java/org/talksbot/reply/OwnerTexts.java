package org.talksbot.reply;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.talksbot.article.Addition;

/**
 * What the bot says to its owner.
 *
 * @param commands what each command of the owner's is for, by its name without the slash
 * @param stats what happened since the start, at {@code {answered}}, {@code {refused}},
 *     {@code {failed}}, {@code {articles}}, {@code {right}} and {@code {wrong}}
 * @param addUsage how to add an article
 * @param removeUsage how to remove one
 * @param reloaded what was taken up, at {@code {read}} and {@code {removed}}
 * @param unchanged nothing has changed
 * @param articles how many there are now, at {@code {articles}}
 * @param added an article was added, at {@code {title}}
 * @param file its file, at {@code {file}}
 * @param replaced the one whose place it took was kept
 * @param sentences how many sentences it has, at {@code {count}}
 * @param dropped how many pieces were left out, at {@code {count}}
 * @param nothingDropped none was
 * @param piece one of them, at {@code {line}}, {@code {rule}} and {@code {text}}
 * @param more there are more than shown, at {@code {count}}
 * @param problem label before what went wrong
 * @param refused why an article was not added, for every reason
 * @param tooLarge it is larger than {@code {kilobytes}}
 * @param notDownloaded its file cannot be had
 * @param removed an article was removed, at {@code {file}}
 * @param unknown there is none of that name
 * @param several there are several
 * @param shared it stands in a file of many, at {@code {file}}
 */
@JsonNaming(PropertyNamingStrategies.KebabCaseStrategy.class)
public record OwnerTexts(Map<String, String> commands, String stats, String addUsage,
    String removeUsage, String reloaded, String unchanged, String articles, String added,
    String file, String replaced, String sentences, String dropped, String nothingDropped,
    String piece, String more, String problem, Map<Addition.Reason, String> refused,
    String tooLarge, String notDownloaded, String removed, String unknown, String several,
    String shared) {
  private static final String COUNT = "{count}";
  private static final String FILE = "{file}";
  private static final String ARTICLES = "{articles}";

  /** Refuses a text that would be set from left to right or lacks a place to be filled in. */
  public OwnerTexts {
    commands = Collections.unmodifiableMap(new LinkedHashMap<>(commands));
    refused = Map.copyOf(new EnumMap<>(refused));
    commands.forEach((name, text) -> ArabicText.require("owner.commands." + name, text));
    for (Addition.Reason reason : Addition.Reason.values()) {
      if (!refused.containsKey(reason)) {
        throw new IllegalArgumentException("owner.refused." + reason + ": missing");
      }
    }
    refused.forEach((reason, text) -> ArabicText.require("owner.refused." + reason, text));
    ArabicText.require("owner.stats", stats, "{answered}", "{refused}", "{failed}", ARTICLES,
        "{right}", "{wrong}");
    ArabicText.require("owner.add-usage", addUsage);
    ArabicText.require("owner.remove-usage", removeUsage);
    ArabicText.require("owner.reloaded", reloaded, "{read}", "{removed}");
    ArabicText.require("owner.unchanged", unchanged);
    ArabicText.require("owner.articles", articles, ARTICLES);
    ArabicText.require("owner.added", added, "{title}");
    ArabicText.require("owner.file", file, FILE);
    ArabicText.require("owner.replaced", replaced);
    ArabicText.require("owner.sentences", sentences, COUNT);
    ArabicText.require("owner.dropped", dropped, COUNT);
    ArabicText.require("owner.nothing-dropped", nothingDropped);
    ArabicText.require("owner.piece", piece, "{line}", "{rule}", "{text}");
    ArabicText.require("owner.more", more, COUNT);
    ArabicText.require("owner.problem", problem);
    ArabicText.require("owner.too-large", tooLarge, "{kilobytes}");
    ArabicText.require("owner.not-downloaded", notDownloaded);
    ArabicText.require("owner.removed", removed, FILE);
    ArabicText.require("owner.unknown", unknown);
    ArabicText.require("owner.several", several);
    ArabicText.require("owner.shared", shared, FILE);
  }
}
