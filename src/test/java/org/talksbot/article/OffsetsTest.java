package org.talksbot.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
          if (sentence.start() < last || Folded.whiteSpace(quote).isEmpty()
              || quote.indexOf('\n') >= 0) {
            throw new AssertionError(article.id() + ": " + sentence);
          }
          last = sentence.end();
        }
      }
      for (Dropped dropped : article.dropped()) {
        checkNotQuoted(article, dropped);
      }
    }

    /** A repeated line is quoted where it stands first, so only other leftovers count. */
    private static void checkNotQuoted(Article article, Dropped dropped) {
      if (!dropped.rule().equals("repeated line")
          && ReadArticles.sentences(article).contains(dropped.text())) {
        throw new AssertionError(article.id() + ": quotes what was dropped: " + dropped);
      }
    }

    @Override
    public void problem(Problem problem) {
      problems++;
    }
  }
}
