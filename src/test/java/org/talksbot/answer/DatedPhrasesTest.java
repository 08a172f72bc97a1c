package org.talksbot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.talksbot.arabic.DatePhrases;
import org.talksbot.article.DateSpan;

/** Resolves the phrases of {@code dated-phrases.txt}: most are right, none is wrong. */
class DatedPhrasesTest {
  private static final double RIGHT = 0.95;
  private static final Pattern BRACKETS = Pattern.compile("\\[([^\\]]+)\\]");

  private final DatePhrases phrases = new DatePhrases();
  private final TenseWords tenses = TenseWords.load();

  /** One bracketed phrase: what is expected and what was found. */
  private record Outcome(String line, String expected, String actual) {
    boolean isRight() {
      return expected.equals(actual)
          || (expected.endsWith("?") && !actual.equals("-")
              && actual.startsWith(expected.substring(0, expected.length() - 1)));
    }

    boolean isWronglyOffered() {
      return !isRight() && !actual.equals("-")
          && !days(actual).equals(days(expected));
    }

    private static String days(String text) {
      return text.replaceAll(" [a-z?]+$", "");
    }
  }

  @Test
  void nearlyAllAreResolvedAndNoneWrongly() throws IOException {
    List<Outcome> outcomes = new ArrayList<>();
    for (String line : lines()) {
      outcomes.addAll(outcomes(line));
    }
    List<Outcome> wrong = outcomes.stream().filter(outcome -> !outcome.isRight()).toList();
    assertThat(outcomes.stream().filter(Outcome::isWronglyOffered)).isEmpty();
    assertThat(1 - (double) wrong.size() / outcomes.size()).as("right, but %s", wrong)
        .isGreaterThanOrEqualTo(RIGHT);
    assertThat(outcomes.size()).isGreaterThanOrEqualTo(100);
  }

  private List<Outcome> outcomes(String line) {
    String[] columns = line.split("\\|", -1);
    String date = columns[0].strip();
    DateSpan published = date.equals("-") ? null : DateSpan.day(LocalDate.parse(date));
    String marked = columns[1].strip();
    String sentence = marked.replace("[", "").replace("]", "");
    List<ResolvedDate> dates = dates(sentence, published);
    String[] expected = columns[2].split(";", -1);
    List<Outcome> outcomes = new ArrayList<>();
    Matcher brackets = BRACKETS.matcher(marked);
    for (int i = 0; brackets.find(); i++) {
      int start = brackets.start() - 2 * i;
      outcomes.add(new Outcome(line, expected[i].strip(),
          actual(dates, start, start + brackets.group(1).length())));
    }
    return outcomes;
  }

  private List<ResolvedDate> dates(String sentence, @Nullable DateSpan published) {
    return new ArticleDates(phrases, tenses, "", published, () -> List.of(sentence)).of(sentence,
        "");
  }

  private static String actual(List<ResolvedDate> dates, int start, int end) {
    return dates.stream()
        .filter(date -> date.start() < end && start < date.end())
        .findFirst()
        .map(date -> date.from() + (date.to().equals(date.from()) ? "" : " " + date.to()) + " "
            + date.certainty().name().toLowerCase(Locale.ROOT))
        .orElse("-");
  }

  private static List<String> lines() throws IOException {
    try (InputStream in = DatedPhrasesTest.class.getResourceAsStream("dated-phrases.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    }
  }
}
