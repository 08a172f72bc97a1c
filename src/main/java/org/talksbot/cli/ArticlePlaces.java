package org.talksbot.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.talksbot.article.Article;
import org.talksbot.article.Problem;

/**
 * Where each article id of a corpus stands, to find ids that two files use. Keeps the id and the
 * place of every article, not its text: some hundred bytes each.
 */
final class ArticlePlaces {
  private final Map<String, Place> places = new HashMap<>();

  private record Place(String file, int line) {
    @Override
    public String toString() {
      return file + ":" + line;
    }
  }

  /** Takes up an article; a problem where an earlier one has its id. */
  Optional<Problem> add(Article article) {
    Place place = new Place(article.file(), article.paragraphs().getFirst().line());
    return Optional.ofNullable(places.putIfAbsent(article.id(), place))
        .map(earlier -> new Problem(place.file(), place.line(), "the id '" + article.id()
            + "' is also that of " + earlier + "; allowed is one article an id"));
  }
}
