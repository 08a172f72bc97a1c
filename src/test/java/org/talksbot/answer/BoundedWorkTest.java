package org.talksbot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.talksbot.article.Corpus;
import org.talksbot.question.Question;
import org.talksbot.search.IndexListener;
import org.talksbot.search.NearWord;
import org.talksbot.search.Passage;
import org.talksbot.search.PassageHits;
import org.talksbot.search.PassageSearch;
import org.talksbot.search.QueryWord;
import org.talksbot.search.lucene.LuceneIndex;
import org.talksbot.verify.Verifier;

/** How much of the index one input may set to work, whatever it is: counted, not timed. */
@TestInstance(Lifecycle.PER_CLASS)
class BoundedWorkTest {
  /** One for the question and one for each of four sides of a comparison. */
  private static final int MOST_SEARCHES = 5;
  /** 24 words of the question and its history, each with other ways to say it. */
  private static final int MOST_WORDS = 24 * 3;
  /** Those of 15 passages, for their days, and those of the quotes, for their notes. */
  private static final int MOST_ARTICLES = 40;

  private LuceneIndex index;

  @BeforeAll
  void open(@TempDir Path folder) {
    index = new LuceneIndex(folder);
    index.update(new Corpus(List.of(Path.of("corpus"))), IndexListener.SILENT);
  }

  @AfterAll
  void close() throws IOException {
    index.close();
  }

  static Stream<String> inputs() {
    String names = "لافروف بوتين ترامب روبيو بيرنز ناريشكين إسطنبول أنقرة الرياض موسكو واشنطن ";
    String misspelled = IntStream.range(0, 64)
        .mapToObj(i -> "مفا" + (char) ('ب' + i % 20) + "ضا" + (char) ('ت' + i / 20) + "ت")
        .collect(Collectors.joining(" "));
    return Stream.of("محادثات ".repeat(130_000), "م".repeat(1_000_000),
        "م" + "\u0651".repeat(10_000), "\u202E\u2066محادثات\u2069 ".repeat(200),
        "\uD83D بيرنز \uDE00 ".repeat(200), "\u0000\u0007أنقرة\uFFFF ".repeat(200),
        "+title:(محادثات AND *) OR /.*/ ~2 ^5 [a TO z] ".repeat(30), names.repeat(90),
        misspelled, "qwrtp zxcvb lavrof isztanbul putyin ".repeat(30),
        "ما الفرق بين محادثات إسطنبول ومحادثات الرياض ومحادثات أنقرة وجنيف ".repeat(15),
        "اليوم أمس في 18 فبراير/شباط 2025 يوم الثلاثاء الماضي عام 2022 ".repeat(20));
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void answerAsksTheIndexForLittle(String input) {
    CountingSearch search = new CountingSearch(index.search());
    Answerer answerer = new QuotingAnswerer(search, AnswerSettings.DEFAULT);
    assertThat(answerer.answer(Question.of(input)).confidence()).isBetween(0.0, 1.0);
    search.check();
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void longHistoryAddsLittle(String input) {
    CountingSearch search = new CountingSearch(index.search());
    new QuotingAnswerer(search, AnswerSettings.DEFAULT)
        .answer(new Question("وأين كان ذلك؟", Collections.nCopies(50, input)));
    search.check();
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void verificationAsksTheIndexOnce(String input) {
    CountingSearch search = new CountingSearch(index.search());
    assertThat(new Verifier(search).verify(input)).isNotNull();
    search.check();
    assertThat(search.searches).isLessThanOrEqualTo(1);
  }

  @Test
  void countsWhatIsAskedFor() {
    CountingSearch search = new CountingSearch(index.search());
    new QuotingAnswerer(search, new AnswerSettings(3, 0))
        .answer(Question.of("ماذا قال بيسكوف عن المحادثات؟"));
    assertThat(search.searches).isPositive();
    assertThat(search.mostWords).isPositive();
    assertThat(search.articles).isPositive();
  }

  /** Counts what is asked of an index. */
  private static final class CountingSearch implements PassageSearch {
    private final PassageSearch search;
    private int searches;
    private int mostWords;
    private int lookups;
    private int articles;

    CountingSearch(PassageSearch search) {
      this.search = search;
    }

    @Override
    public PassageHits search(List<QueryWord> words, int limit) {
      searches++;
      mostWords = Math.max(mostWords, words.size());
      return search.search(words, limit);
    }

    @Override
    public List<List<NearWord>> near(List<String> words) {
      lookups++;
      return search.near(words);
    }

    @Override
    public List<Passage> article(Passage passage) {
      articles++;
      return search.article(passage);
    }

    /** At most so much, whatever came in; one lookup is of eight words at most. */
    void check() {
      assertThat(searches).isLessThanOrEqualTo(MOST_SEARCHES);
      assertThat(mostWords).isLessThanOrEqualTo(MOST_WORDS);
      assertThat(lookups).isLessThanOrEqualTo(1);
      assertThat(articles).isLessThanOrEqualTo(MOST_ARTICLES);
    }
  }
}
