package org.talksbot.reply;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.talksbot.answer.Spelled;

/** The lines above quotes: which words were taken for others, and where the sources differ. */
final class LeadLines {
  private static final String COLON = ": ";
  private static final String SEMICOLON = "\u061B ";
  private static final String COMMA_AND = "\u060C \u0648";
  private static final int MAX_WORDS = 5;
  private static final int MAX_WORD = 60;
  private static final int MAX_ANSWER = 120;
  private static final int MAX_SOURCE = 80;

  private final Messages messages;
  private final DateWords dates;

  LeadLines(Messages messages, Numerals numerals) {
    this.messages = messages;
    this.dates = new DateWords(messages.months(), messages.between(), numerals);
  }

  /** What was searched for in place of words that no article holds; empty where they all stand. */
  Optional<String> searched(List<Spelled> variants) {
    String words = variants.stream()
        .limit(MAX_WORDS)
        .map(variant -> messages.instead()
            .replace("{found}", Insert.of(variant.found(), MAX_WORD))
            .replace("{typed}", Insert.of(variant.typed(), MAX_WORD)))
        .collect(Collectors.joining(COMMA_AND));
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(messages.searched().replace("{words}", words));
  }

  /** What each of some contradicting quotes says, in which article, and of which day that is. */
  Optional<String> differ(List<Differing> quotes) {
    return quotes.isEmpty()
        ? Optional.empty()
        : Optional.of(messages.differ() + COLON
            + quotes.stream().map(this::differing).collect(Collectors.joining(SEMICOLON)));
  }

  private String differing(Differing quote) {
    String source = Insert.of(quote.source(), MAX_SOURCE);
    return messages.differing()
        .replace("{words}", Insert.of(quote.words(), MAX_ANSWER))
        .replace("{source}", source.isEmpty() ? messages.untitled() : source)
        .replace("{date}",
            quote.published() == null ? messages.undated() : dates.of(quote.published()));
  }
}
