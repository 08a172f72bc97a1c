package org.talksbot.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What a web page says about its article: JSON-LD first, then OpenGraph and its kin, then the
 * elements that readers see. What makes no sense is passed over: nobody here wrote it.
 */
final class HtmlMetadata {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> ARTICLE_TYPES = Set.of("Article", "NewsArticle",
      "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle", "BlogPosting",
      "LiveBlogPosting", "Report");
  private static final int DAY_CHARS = 10;
  private static final int MAX_NODES = 10_000;

  private final Document page;
  private final @Nullable JsonNode article;

  private HtmlMetadata(Document page) {
    this.page = page;
    this.article = page.select("script[type=application/ld+json]")
        .stream()
        .flatMap(script -> articleIn(script.data()).stream())
        .findFirst()
        .orElse(null);
  }

  static Metadata of(Document page) {
    return new HtmlMetadata(page).metadata();
  }

  private Metadata metadata() {
    String title = first(List.of(linked("headline"), meta("og:title"), meta("twitter:title"),
        seen("h1"), seen("title")));
    String publisher = first(
        List.of(named("publisher"), meta("og:site_name"), meta("application-name")));
    return new Metadata(title == null ? "" : title, address(), publisher,
        first(List.of(named("author"), meta("author"), meta("article:author")
            .filter(author -> !WebAddress.isWebAddress(author)))),
        published(), List.of(), null);
  }

  private @Nullable String address() {
    return Stream.of(attribute("link[rel=canonical]", "href"), meta("og:url"), linked("url"),
        linked("mainEntityOfPage"), nested("mainEntityOfPage", "@id"))
        .flatMap(Optional::stream)
        .filter(WebAddress::isWebAddress)
        .findFirst()
        .orElse(null);
  }

  private @Nullable DateSpan published() {
    return Stream.of(linked("datePublished"), meta("article:published_time"),
        attribute("[itemprop=datePublished]", "content"), meta("date"), meta("pubdate"),
        attribute("article time[datetime]", "datetime"))
        .flatMap(Optional::stream)
        .flatMap(text -> day(text).stream())
        .findFirst()
        .map(DateSpan::day)
        .orElse(null);
  }

  /** The day as the page writes it, in the page's own time zone. */
  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text.substring(0, Math.min(text.length(), DAY_CHARS))));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Optional<JsonNode> articleIn(String json) {
    Deque<JsonNode> left = new ArrayDeque<>();
    try {
      left.add(JSON.readTree(json));
    } catch (JsonProcessingException _) {
      // pages hold broken JSON-LD often enough; the other sources remain
      return Optional.empty();
    }
    for (int i = 0; i < MAX_NODES && !left.isEmpty(); i++) {
      JsonNode node = left.remove();
      if (isArticle(node)) {
        return Optional.of(node);
      }
      node.forEach(left::add);
    }
    return Optional.empty();
  }

  private static boolean isArticle(JsonNode node) {
    JsonNode type = node.path("@type");
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (ARTICLE_TYPES.contains(one.asText())) {
          return true;
        }
      }
    }
    return ARTICLE_TYPES.contains(type.asText());
  }

  private Optional<String> linked(String name) {
    return text(article == null ? null : article.get(name), Function.identity());
  }

  private Optional<String> nested(String name, String inner) {
    return text(article == null ? null : article.get(name), node -> node.path(inner));
  }

  /** A person or an organisation: a text, an object with a name, or a list of either. */
  private Optional<String> named(String name) {
    JsonNode node = article == null ? null : article.get(name);
    JsonNode one = node != null && node.isArray() ? node.get(0) : node;
    return text(one, Function.identity()).or(() -> text(one, it -> it.path("name")));
  }

  private static Optional<String> text(@Nullable JsonNode node,
      Function<JsonNode, JsonNode> inside) {
    return node == null
        ? Optional.empty()
        // publishers put HTML's entities into JSON, too
        : clean(inside.apply(node).isTextual()
            ? Parser.unescapeEntities(inside.apply(node).asText(), false)
            : "");
  }

  private Optional<String> meta(String name) {
    return attribute("meta[property=" + name + "], meta[name=" + name + "]", "content");
  }

  private Optional<String> attribute(String query, String attribute) {
    Element element = page.selectFirst(query);
    return element == null ? Optional.empty() : clean(element.attr(attribute));
  }

  private Optional<String> seen(String query) {
    Element element = page.selectFirst(query);
    return element == null ? Optional.empty() : clean(element.text());
  }

  private static Optional<String> clean(String text) {
    return Optional.of(Folded.whiteSpace(text)).filter(it -> !it.isEmpty());
  }

  private static @Nullable String first(List<Optional<String>> values) {
    return values.stream().flatMap(Optional::stream).findFirst().orElse(null);
  }
}
