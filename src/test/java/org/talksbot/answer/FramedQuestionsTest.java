package org.talksbot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.talksbot.article.Corpus;
import org.talksbot.question.Question;
import org.talksbot.search.IndexListener;
import org.talksbot.search.lucene.LuceneIndex;

/** Asks the questions of {@code framed-questions.txt}, which name a time, on our articles. */
class FramedQuestionsTest {
  private static final double OF_THE_TIME = 0.95;

  @Test
  void firstQuotesAreOfTheTimeThatIsAsked(@TempDir Path folder) throws IOException {
    List<String> wrong = new ArrayList<>();
    List<String> lines = lines();
    try (LuceneIndex index = new LuceneIndex(folder)) {
      index.update(new Corpus(List.of(Path.of("corpus"))), IndexListener.SILENT);
      Answerer answerer = new QuotingAnswerer(index.search(), AnswerSettings.DEFAULT);
      for (String line : lines) {
        String[] columns = line.split("\\|", -1);
        Question question = Question.of(columns[1].strip());
        String asked = columns[0].strip();
        String article = first(answerer.answer(
            asked.equals("-") ? question : question.on(LocalDate.parse(asked))));
        if (!List.of(columns[2].strip().split(" ", -1)).contains(article)) {
          wrong.add(article + " for " + line);
        }
      }
    }
    assertThat(lines).hasSizeGreaterThanOrEqualTo(40);
    assertThat(1 - (double) wrong.size() / lines.size()).as("wrong: %s", wrong)
        .isGreaterThanOrEqualTo(OF_THE_TIME);
  }

  private static String first(Answer answer) {
    List<Quote> quotes = switch (answer) {
      case Answer.Quoted quoted -> quoted.quotes();
      case Answer.Refused refused -> refused.below();
    };
    return quotes.isEmpty() ? "" : quotes.getFirst().source().article().replace(".md", "");
  }

  private static List<String> lines() throws IOException {
    try (InputStream in = FramedQuestionsTest.class
        .getResourceAsStream("framed-questions.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    }
  }
}
