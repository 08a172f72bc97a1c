package org.talksbot.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.talksbot.article.Corpus;
import org.talksbot.article.CorpusException;
import org.talksbot.article.Problem;
import org.talksbot.config.ServeSettings;
import org.talksbot.config.SettingsException;
import org.talksbot.search.ArticleShelf;
import org.talksbot.search.CorpusIndex;
import org.talksbot.search.IndexChange;
import org.talksbot.search.IndexException;
import org.talksbot.search.IndexListener;
import org.talksbot.telegram.BotSetup;
import org.talksbot.telegram.TelegramBot;

/**
 * Takes up changes of articles and settings while the bot runs. A change that cannot be taken up is
 * told, and what was there goes on serving. Safe for use by many threads; one reload at a time.
 */
final class Reloader implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Reloader.class);

  private final Supplier<ServeSettings> reader;
  private final Clock clock;
  private final ReloadListener listener;
  private volatile ServeSettings settings;
  private volatile OpenIndex open;
  private Generation generation;
  private Replaced bot = (_, _) -> {};
  private volatile List<String> lastState = List.of();
  private volatile boolean complete = true;
  /** How the next reload takes up changes: the owner's word holds until it is done. */
  private Taking owed = CorpusIndex::open;
  private boolean closed;

  /**
   * An index; closed when no generation uses it any more.
   *
   * @param state of what it was opened with, as {@link Reloader#state} tells it
   */
  private record OpenIndex(IndexPlace place, CorpusIndex index, List<String> state) {
    /** Copies the list. */
    OpenIndex {
      state = List.copyOf(state);
    }

    void close() {
      try {
        index.close();
      } catch (IOException e) {
        throw new UncheckedIOException("the index cannot be closed", e);
      }
    }
  }

  /** How an index takes up what has changed. */
  @FunctionalInterface
  private interface Taking {
    IndexChange take(CorpusIndex index, Corpus corpus, IndexListener listener);
  }

  /** Takes a new setup; see {@link TelegramBot#replace}. */
  @FunctionalInterface
  private interface Replaced {
    void replace(BotSetup setup, Runnable whenUnused);
  }

  /**
   * Opens the index for the first time.
   *
   * @param reader reads the settings anew
   * @param clock tells what day it is
   * @param progress hears how the index is brought up to date now
   * @param listener hears of later reloads
   */
  Reloader(Supplier<ServeSettings> reader, Clock clock, IndexListener progress,
      ReloadListener listener) {
    this.reader = reader;
    this.clock = clock;
    this.listener = listener;
    this.settings = reader.get();
    this.open = opened(settings, progress, clock);
    this.lastState = open.state;
    this.generation = Generation.of(settings, open.index, clock, this::reloadForOwner);
    listener.reloaded(settings, open.index.catalog().count());
  }

  /** The settings that hold. */
  ServeSettings settings() {
    return settings;
  }

  /** What the bot begins with. */
  synchronized Generation first() {
    return generation;
  }

  /** From now on the bot gets what is new. */
  synchronized void tell(TelegramBot told) {
    this.bot = told::replace;
  }

  /** The {@link #state} before the index was opened: what has changed since was not taken up. */
  List<String> openedState() {
    return open.state;
  }

  /** Whether the last reload took up all that had changed. */
  boolean isComplete() {
    return complete;
  }

  /**
   * Takes up what has changed.
   *
   * @throws SettingsException when the settings are wrong; those before go on
   * @throws CorpusException when the articles are gone; those before go on
   * @throws IndexException when the index cannot be written; its old state goes on
   */
  ArticleShelf.Reload reload() {
    return reload(false);
  }

  /** The same on the owner's word, which also says that the articles here are to be indexed. */
  ArticleShelf.Reload reloadForOwner() {
    return reload(true);
  }

  /**
   * Lines that differ when there is something to take up; those before where the index cannot be
   * reached, which is told.
   *
   * @throws CorpusException when the articles are gone
   */
  List<String> state() {
    try {
      lastState = open.index.state(settings.settings().articles());
      listener.searchable();
    } catch (IndexException e) {
      listener.unsearchable(String.valueOf(e.getMessage()));
    }
    return lastState;
  }

  private synchronized ArticleShelf.Reload reload(boolean forOwner) {
    if (closed) {
      throw new IllegalStateException("the bot is being closed");
    }
    complete = false;
    owed = forOwner ? CorpusIndex::reload : owed;
    try {
      ArticleShelf.Reload reload = reloaded(owed);
      complete = reload.problems().stream().noneMatch(Notices::isNotice);
      owed = complete ? CorpusIndex::open : owed;
      listener.reloaded(settings, reload.change().articles());
      return reload;
    } catch (SettingsException | CorpusException | IndexException e) {
      listener.refused(String.valueOf(e.getMessage()));
      throw e;
    }
  }

  private ArticleShelf.Reload reloaded(Taking taking) {
    ServeSettings next = reader.get();
    Corpus corpus = next.settings().articles();
    if (next.settings().cluster() == null && corpus.files().isEmpty()) {
      throw new CorpusException("the corpus holds no article any more; those before go on");
    }
    Notices notices = new Notices();
    OpenIndex index = open;
    IndexChange change;
    if (IndexPlace.of(next.settings()).equals(open.place)) {
      change = taking.take(open.index, corpus, notices);
    } else {
      index = opened(next, notices, clock);
      change = notices.change();
    }
    replace(next, index);
    LOG.info("reloaded: {} files read, {} gone, {} articles", change.readFiles(),
        change.removedFiles(), change.articles());
    notices.problems().forEach(problem -> LOG.warn("{}", problem));
    if (!next.telegram().equals(settings.telegram())) {
      LOG.warn("settings of how Telegram is reached have changed; they hold from the next start");
    }
    settings = next;
    return new ArticleShelf.Reload(change, notices.problems());
  }

  private void replace(ServeSettings next, OpenIndex index) {
    Generation old = generation;
    OpenIndex oldIndex = open;
    Generation fresh = Generation.of(next, index.index, clock, this::reloadForOwner);
    generation = fresh;
    open = index;
    bot.replace(fresh.setup(), () -> {
      old.close();
      if (!oldIndex.place.equals(index.place)) {
        oldIndex.close();
      }
    });
  }

  private static OpenIndex opened(ServeSettings serve, IndexListener listener,
      Clock clock) {
    IndexPlace place = IndexPlace.of(serve.settings());
    CorpusIndex index = place.index(clock);
    try {
      List<String> state = index.state(serve.settings().articles());
      index.open(serve.settings().articles(), listener);
      return new OpenIndex(place, index, state);
    } catch (RuntimeException e) {
      new OpenIndex(place, index, List.of()).close();
      throw e;
    }
  }

  /** Closes what is open; the bot must not use it any more. Does nothing a second time. */
  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      generation.close();
      open.close();
    }
  }

  /** What an update of the index had to tell. */
  private static final class Notices implements IndexListener {
    private static final String INDEX = "index";

    private final List<Problem> problems = new ArrayList<>();
    private IndexChange change = new IndexChange(0, 0, 0, 0);

    static boolean isNotice(Problem problem) {
      return problem.file().equals(INDEX);
    }

    @Override
    public void notice(String message) {
      problems.add(new Problem(INDEX, 0, message));
    }

    @Override
    public void problem(Problem problem) {
      problems.add(problem);
    }

    @Override
    public void finished(IndexChange finished) {
      change = finished;
    }

    List<Problem> problems() {
      return problems;
    }

    IndexChange change() {
      return change;
    }
  }
}
