package org.talksbot.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.talksbot.article.Article;
import org.talksbot.article.ArticleSink;
import org.talksbot.article.Corpus;
import org.talksbot.article.CorpusFile;
import org.talksbot.article.Problem;
import org.talksbot.search.Passage;

/** The articles of a corpus by id, to look up what the right answers of questions are. */
final class GoldTexts {
  /** Shorter answers stand in many passages by chance, in UTF-16 units. */
  private static final int TELLING = 4;

  /** Of no article. */
  static final GoldTexts NONE = new GoldTexts(Map.of());

  private final Map<String, Article> articles;

  private GoldTexts(Map<String, Article> articles) {
    this.articles = Map.copyOf(articles);
  }

  /** Reads a corpus. */
  static GoldTexts of(Corpus corpus) {
    Map<String, Article> articles = new HashMap<>();
    for (CorpusFile file : corpus.files()) {
      corpus.read(file, new ArticleSink() {
        @Override
        public void article(Article article) {
          articles.put(article.id(), article);
        }

        @Override
        public void problem(Problem problem) {
          // the index tells the same problem
        }
      });
    }
    return new GoldTexts(articles);
  }

  /** The title of an article, empty where it is not there. */
  String title(String article) {
    Article found = articles.get(article);
    return found == null ? "" : found.metadata().title();
  }

  /** Whether a passage holds a right answer: it is the gold one, or has the answer's words. */
  boolean holdsAnswer(TestQuestion question, Passage passage) {
    return question.gold()
        .stream()
        .anyMatch(gold -> gold.article().equals(passage.source().article())
            || text(gold).stream().anyMatch(passage.text()::contains));
  }

  private List<String> text(TestQuestion.Gold gold) {
    String text = switch (gold) {
      case TestQuestion.Gold.Whole whole -> whole.text();
      case TestQuestion.Gold.Stretch stretch -> {
        Article article = articles.get(stretch.article());
        yield article == null || stretch.end() > article.text().length()
            ? ""
            : article.text().substring(stretch.start(), stretch.end());
      }
    };
    return text.length() < TELLING ? List.of() : List.of(text);
  }
}
