package org.talksbot.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.talksbot.arabic.Blank;

/** Every sentence of every file at hand is an untouched piece of its article. */
class OffsetsTest {
  @ParameterizedTest
  @ValueSource(strings = {"seeds", "data/arcd-train.passages.jsonl",
      "data/mlqa-dev.passages.jsonl", "data/xquad-even.passages.jsonl", "data/news-ar.jsonl.gz"})
  void sentencesAreOrderedDisjointAndFreeOfLeftovers(String name) {
    Corpus corpus = new Corpus(List.of(SharedData.orSkip(name)));
    Check check = new Check();
    corpus.files().forEach(file -> corpus.read(file, check));
    assertThat(check.articles).isPositive();
    assertThat(check.problems).isLessThanOrEqualTo(check.articles / 5000);
  }

  private static final class Check implements ArticleSink {
    private int articles;
    private int problems;

    @Override
    public void article(Article article) {
      articles++;
      int last = 0;
      for (Paragraph paragraph : article.paragraphs()) {
        for (Sentence sentence : paragraph.sentences()) {
          String quote = article.text().substring(sentence.start(), sentence.end());
          if (sentence.start() < last || Blank.is(quote.charAt(0))
              || Blank.is(quote.charAt(quote.length() - 1))
              || quote.indexOf('\n') >= 0) {
            throw new AssertionError(article.id() + ": " + sentence);
          }
          last = sentence.end();
        }
      }
      Set<String> quotes = new HashSet<>(ReadArticles.sentences(article));
      for (Dropped dropped : article.dropped()) {
        // a repeated line is quoted where it stands first
        if (!dropped.rule().equals("repeated line") && quotes.contains(dropped.text())) {
          throw new AssertionError(article.id() + ": quotes what was dropped: " + dropped);
        }
      }
    }

    @Override
    public void problem(Problem problem) {
      problems++;
    }
  }
}
