package org.talksbot.telegram;

import java.util.List;
import org.talksbot.answer.Answerer;
import org.talksbot.article.Addition;
import org.talksbot.meeting.KnownMeetings;
import org.talksbot.search.ArticleCatalog;
import org.talksbot.search.ArticleShelf;
import org.talksbot.search.IndexChange;
import org.talksbot.search.NearWord;
import org.talksbot.search.Passage;
import org.talksbot.search.PassageHits;
import org.talksbot.search.PassageSearch;
import org.talksbot.search.QueryWord;
import org.talksbot.search.Source;
import org.talksbot.verify.Verifier;

/** An empty index, for tests whose answers do not come from articles. */
final class NoArticles implements PassageSearch, ArticleCatalog, ArticleShelf {
  private static final NoArticles NONE = new NoArticles();

  private NoArticles() {}

  /** A bot that knows what an answerer knows. */
  static BotContent content(Answerer answerer) {
    return new BotContent(answerer, answerer, 3, NONE, NONE, new Verifier(NONE),
        KnownMeetings.NONE, NONE);
  }

  @Override
  public PassageHits search(List<QueryWord> words, int limit) {
    return new PassageHits(List.of(), words.stream().map(_ -> 0).toList(), 0);
  }

  @Override
  public List<List<NearWord>> near(List<String> words) {
    return words.stream().map(_ -> List.<NearWord>of()).toList();
  }

  @Override
  public List<Passage> article(Passage passage) {
    return List.of(passage);
  }

  @Override
  public List<Source> articles() {
    return List.of();
  }

  @Override
  public int count() {
    return 0;
  }

  @Override
  public List<Passage> passages(Source article) {
    return List.of();
  }

  @Override
  public Reload reload() {
    return new Reload(new IndexChange(0, 0, 0, 0), List.of());
  }

  @Override
  public Addition add(String name, byte[] content, String fields) {
    return new Addition.Refused(Addition.Reason.FOLDER, "there is no folder");
  }

  @Override
  public Removal remove(String wanted) {
    return new Removal.Unknown();
  }
}
