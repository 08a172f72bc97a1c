package org.talksbot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.talksbot.article.Article;
import org.talksbot.article.ArticleSink;
import org.talksbot.article.Corpus;
import org.talksbot.article.CorpusFile;
import org.talksbot.article.Problem;
import org.talksbot.question.Question;
import org.talksbot.search.IndexListener;
import org.talksbot.search.lucene.LuceneIndex;

/** What is offered to be asked next, on the articles that come with the program. */
@TestInstance(Lifecycle.PER_CLASS)
class NextQuestionsTest {
  private static final String ANKARA = "متى التقى بيرنز وناريشكين في أنقرة؟";
  /** Of the questions that our articles come with, so few may wait for a better engine. */
  private static final double ANSWERED = 0.95;

  private final Corpus corpus = new Corpus(List.of(Path.of("corpus")));
  private LuceneIndex index;
  private Answerer engine;
  private Answerer answerer;

  @BeforeAll
  void open(@TempDir Path folder) {
    index = new LuceneIndex(folder);
    index.update(corpus, IndexListener.SILENT);
    engine = new QuotingAnswerer(index.search(), AnswerSettings.DEFAULT);
    answerer = new SuggestingAnswerer(engine);
  }

  @AfterAll
  void close() throws IOException {
    index.close();
  }

  @Test
  void offersUpToThreeThatAreAnsweredByOtherSentences() {
    Answer answer = answerer.answer(Question.of(ANKARA));
    assertThat(answer.next()).hasSizeBetween(1, 3).doesNotHaveDuplicates().doesNotContain(ANKARA);
    List<String> shown = texts(answer);
    for (String next : answer.next()) {
      assertThat(shown).doesNotContain(texts(engine.answer(Question.of(next))).getFirst());
    }
  }

  @Test
  void whatWasAskedEarlierIsNotOffered() {
    List<String> first = answerer.answer(Question.of(ANKARA)).next();
    assertThat(answerer.answer(new Question(ANKARA, first)).next())
        .doesNotContainAnyElementsOf(first);
  }

  @Test
  void refusalOffersWhatIsNear() {
    Answer refused = answerer.answer(Question.of("هل حضر ناريشكين قمة ألاسكا؟"));
    assertThat(refused).isInstanceOf(Answer.Refused.class);
    assertThat(refused.next()).isNotEmpty();
  }

  @Test
  void everyArticleOfOursComesWithQuestionsThatItAnswers() throws IOException {
    List<String> questions = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    for (CorpusFile file : corpus.files()) {
      for (Article article : articles(file)) {
        assertThat(article.metadata().questions()).as(file.name()).hasSizeBetween(2, 4);
        for (String question : article.metadata().questions()) {
          questions.add(question);
          if (!(engine.answer(Question.of(question)) instanceof Answer.Quoted quoted)
              || !quoted.quotes().getFirst().source().file().equals(file.name())) {
            wrong.add(question);
          }
        }
      }
    }
    assertThat(wrong)
        .hasSizeLessThanOrEqualTo((int) Math.floor((1 - ANSWERED) * questions.size()));
  }

  private List<Article> articles(CorpusFile file) throws IOException {
    List<Article> articles = new ArrayList<>();
    corpus.read(file, new ArticleSink() {
      @Override
      public void article(Article article) {
        articles.add(article);
      }

      @Override
      public void problem(Problem problem) {
        throw new IllegalStateException(problem.toString());
      }
    });
    return articles;
  }

  private static List<String> texts(Answer answer) {
    return answer instanceof Answer.Quoted quoted
        ? quoted.quotes().stream().map(Quote::text).toList()
        : List.of();
  }
}
