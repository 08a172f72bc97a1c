package org.talksbot.article;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads a web page: what it says about itself, and its article by Mozilla's Readability. */
final class HtmlPage {
  private static final int DECLARATION_BYTES = 4096;
  private static final int MAX_DEPTH = 300;
  private static final int MAX_NODES = 50_000;
  private static final int MAX_CHILDREN = 5_000;
  private static final int MIN_ARTICLE_CHARS = 80;
  private static final String NO_ADDRESS = "https://localhost/";
  private static final Pattern DECLARED = Pattern.compile(
      "<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w.:-]{1,40})",
      Pattern.CASE_INSENSITIVE);
  /** Where an article stands, surest first; many pages put teasers into elements of the same. */
  private static final List<String> BODIES = List.of("article", "main, [role=main]");
  /** What is never prose, wherever it stands. */
  private static final String NO_PROSE = "script, style, noscript, template, nav, aside, footer,"
      + " form, button, select, iframe, object, svg, canvas, figure, figcaption, video, audio,"
      + " dialog, [hidden], [role=navigation], [role=complementary], [role=dialog],"
      + " [aria-hidden=true], [style~=(?i)display\\s*:\\s*none],"
      + " #comments, .comments, .comment-list, #disqus_thread";

  private HtmlPage() {}

  static PageText read(byte[] bytes) throws UnreadableException {
    Document page = Parser.htmlParser()
        .setTrackPosition(true)
        .parseInput(Decoder.decode(bytes, declared(bytes)), NO_ADDRESS);
    checkSize(page);
    Metadata metadata = HtmlMetadata.of(page);
    page.select(NO_PROSE).remove();
    HtmlText.markLines(page);
    return HtmlText.of(content(page), metadata);
  }

  /** Readability recurses, and goes through all children for each child: so, bounds. */
  private static void checkSize(Document page) throws UnreadableException {
    int nodes = 0;
    int depth = 0;
    Node node = page;
    while (node != null) {
      if (depth > MAX_DEPTH) {
        throw new UnreadableException("nests its elements deeper than " + MAX_DEPTH);
      }
      if (++nodes > MAX_NODES || node.childNodeSize() > MAX_CHILDREN) {
        throw new UnreadableException("has more than " + MAX_NODES + " elements and texts, or more"
            + " than " + MAX_CHILDREN + " in one element");
      }
      if (node.childNodeSize() > 0) {
        node = node.childNode(0);
        depth++;
        continue;
      }
      while (node != null && node.nextSibling() == null) {
        node = node.parent();
        depth--;
      }
      node = node == null ? null : node.nextSibling();
    }
  }

  /** The one element that says it is the article; what Readability finds; or all there is. */
  private static Element content(Document page) {
    for (String query : BODIES) {
      List<Element> bodies = page.select(query);
      if (bodies.size() == 1 && paragraphChars(bodies.getFirst()) >= MIN_ARTICLE_CHARS) {
        Document alone = Document.createShell(NO_ADDRESS);
        alone.body().appendChild(bodies.getFirst().clone());
        return readable(alone, alone.body());
      }
    }
    return readable(page.clone(), page.body());
  }

  private static Element readable(Document page, Element otherwise) {
    Element before = otherwise.clone();
    Element found = new Readability4J(NO_ADDRESS, page).parse().getArticleContent();
    return found == null || found.text().length() * 2 < paragraphChars(before) ? before : found;
  }

  private static int paragraphChars(Element element) {
    return element.select("p").stream().mapToInt(paragraph -> paragraph.text().length()).sum();
  }

  private static @Nullable Charset declared(byte[] bytes) {
    String top = new String(bytes, 0, Math.min(bytes.length, DECLARATION_BYTES),
        StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(top);
    if (!matcher.find()) {
      return null;
    }
    try {
      return Charset.forName(matcher.group(1));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
      // then the bytes must tell
      return null;
    }
  }
}
