package org.talksbot.app;

import java.time.Clock;
import java.util.function.Supplier;
import org.talksbot.article.ArticleFolder;
import org.talksbot.config.ServeSettings;
import org.talksbot.config.Settings;
import org.talksbot.search.ArticleShelf;
import org.talksbot.search.CorpusIndex;
import org.talksbot.search.IndexSnapshot;
import org.talksbot.search.index.CorpusShelf;
import org.talksbot.telegram.BotContent;
import org.talksbot.telegram.BotSetup;
import org.talksbot.verify.Verifier;

/**
 * What the bot works with between two changes: one state of the index and everything that is built
 * on it. Closed when nobody uses it any more.
 *
 * @param snapshot the state of the index
 * @param setup what the bot is given
 */
record Generation(IndexSnapshot snapshot, BotSetup setup) implements AutoCloseable {
  private static final String REMOVED = "removed";

  /**
   * A generation over the present state of an index.
   *
   * @param clock tells what day it is
   * @param reload takes up what has changed, for the owner's commands
   */
  static Generation of(ServeSettings serve, CorpusIndex index, Clock clock,
      Supplier<ArticleShelf.Reload> reload) {
    Settings settings = serve.settings();
    IndexSnapshot snapshot = index.snapshot();
    Engines engines = Engines.over(snapshot.search(), settings, clock);
    CorpusShelf shelf = new CorpusShelf(snapshot.catalog(), settings.articles(),
        new ArticleFolder(settings.articles(), settings.data().resolve(REMOVED),
            clock),
        reload);
    return new Generation(snapshot, new BotSetup(
        new BotContent(engines.answerer(), engines.thorough(), settings.answer().maxQuotes(),
            snapshot.search(), snapshot.catalog(), new Verifier(snapshot.search()),
            settings.meetings(), shelf),
        settings.messages(), serve.chats()));
  }

  @Override
  public void close() {
    snapshot.close();
  }
}
