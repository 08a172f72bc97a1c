package org.talksbot.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.talksbot.article.Article;
import org.talksbot.article.ArticleSink;
import org.talksbot.article.Corpus;
import org.talksbot.article.Paragraph;
import org.talksbot.article.Problem;

/** Finds paragraphs of real files by the words they share with a question; for tests. */
public final class WordSearch implements PassageSearch {
  private final List<Passage> passages = new ArrayList<>();

  /** Reads every article below the roots. */
  public WordSearch(List<Path> roots) {
    Corpus corpus = new Corpus(roots);
    corpus.files().forEach(file -> corpus.read(file, new ArticleSink() {
      @Override
      public void article(Article article) {
        Source source = new Source(article.id(), article.file(), article.metadata());
        for (Paragraph paragraph : article.paragraphs()) {
          passages.add(new Passage(source, paragraph.start(), paragraph.line(),
              article.text().substring(paragraph.start(), paragraph.end()),
              paragraph.sentences()));
        }
      }

      @Override
      public void problem(Problem problem) {
        throw new IllegalStateException(problem.toString());
      }
    }));
  }

  @Override
  public PassageHits search(List<QueryWord> words, int limit) {
    List<PassageHit> hits = passages.stream()
        .map(passage -> new PassageHit(passage, shared(passage, words), 0, List.of()))
        .filter(hit -> hit.score() > 0)
        .sorted(Comparator.comparingDouble(PassageHit::score).reversed())
        .limit(limit)
        .toList();
    List<Integer> frequencies = words.stream()
        .map(word -> (int) passages.stream().filter(p -> shared(p, List.of(word)) > 0).count())
        .toList();
    return new PassageHits(hits, frequencies, passages.size());
  }

  @Override
  public List<Passage> article(Passage passage) {
    return passages.stream().filter(other -> other.source().equals(passage.source())).toList();
  }

  @Override
  public List<List<NearWord>> near(List<String> words) {
    return words.stream().map(_ -> List.<NearWord>of()).toList();
  }

  private static float shared(Passage passage, List<QueryWord> words) {
    return words.stream().filter(word -> passage.text().contains(word.text())).count();
  }
}
