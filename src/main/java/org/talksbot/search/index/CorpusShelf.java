package org.talksbot.search.index;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.talksbot.arabic.ArabicFolding;
import org.talksbot.article.Addition;
import org.talksbot.article.ArticleFolder;
import org.talksbot.article.Corpus;
import org.talksbot.article.CorpusFile;
import org.talksbot.search.ArticleCatalog;
import org.talksbot.search.ArticleShelf;
import org.talksbot.search.Source;

/** The articles of a corpus on disk, and their index. */
public final class CorpusShelf implements ArticleShelf {
  private final ArticleCatalog catalog;
  private final Corpus corpus;
  private final ArticleFolder folder;
  private final Supplier<Reload> reload;

  /**
   * A shelf.
   *
   * @param catalog the articles that are indexed
   * @param corpus where they come from
   * @param folder the folders of the same corpus
   * @param reload takes up what has changed
   */
  public CorpusShelf(ArticleCatalog catalog, Corpus corpus, ArticleFolder folder,
      Supplier<Reload> reload) {
    this.catalog = catalog;
    this.corpus = corpus;
    this.folder = folder;
    this.reload = reload;
  }

  @Override
  public Reload reload() {
    return reload.get();
  }

  @Override
  public Addition add(String name, byte[] content, String fields) {
    return folder.add(name, content, fields);
  }

  @Override
  public Removal remove(String wanted) {
    List<CorpusFile> files = corpus.files();
    Optional<CorpusFile> named = files.stream()
        .filter(file -> file.name().equals(wanted) && !file.holdsMany())
        .findFirst();
    if (named.isPresent()) {
      return remove(named.get());
    }
    List<Source> called = called(wanted);
    if (called.size() != 1) {
      return called.isEmpty() ? new Removal.Unknown() : new Removal.Several(called);
    }
    String file = called.getFirst().file();
    return files.stream()
        .filter(candidate -> candidate.name().equals(file))
        .findFirst()
        .map(this::remove)
        .orElseGet(Removal.Unknown::new);
  }

  private Removal remove(CorpusFile file) {
    if (file.holdsMany()) {
      return new Removal.InSharedFile(file.name());
    }
    try {
      folder.remove(file);
      return new Removal.Removed(file.name());
    } catch (IOException e) {
      return new Removal.Failed(DiskFailures.reason(e));
    }
  }

  /** Those with that id or headline; where there is none, those whose headline holds it. */
  private List<Source> called(String wanted) {
    String key = key(wanted);
    List<Source> exact = articles(
        source -> source.article().equals(wanted) || title(source).equals(key));
    return exact.isEmpty() && !key.isBlank()
        ? articles(source -> title(source).contains(key))
        : exact;
  }

  private List<Source> articles(Predicate<Source> called) {
    return catalog.articles().stream().filter(called).toList();
  }

  private static String title(Source source) {
    return key(source.metadata().title());
  }

  private static String key(String text) {
    return ArabicFolding.fold(text.strip().toLowerCase(Locale.ROOT));
  }
}
