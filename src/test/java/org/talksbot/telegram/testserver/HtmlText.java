package org.talksbot.telegram.testserver;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text in Telegram's HTML style as its server reads it: which tags there are, that they balance,
 * that quotations do not nest, and what the reader sees.
 *
 * @param visible the text without its tags
 * @param quotations what stands in blockquotes
 * @param bold what is set bold
 * @param links the addresses of links, in order
 */
public record HtmlText(String visible, List<String> quotations, List<String> bold,
    List<String> links) {
  private static final Pattern TAG = Pattern.compile(
      "<(/?)([A-Za-z][A-Za-z0-9-]*)((?:\\s+[a-z-]+(?:=\"[^\"<>]*\")?)*)\\s*>");
  private static final Pattern HREF = Pattern.compile("href=\"([^\"]*)\"");
  private static final Pattern ENTITY = Pattern.compile("&(lt|gt|amp|quot|#\\d{1,7});");
  private static final Set<String> TAGS = Set.of("b", "strong", "i", "em", "u", "ins", "s",
      "strike", "del", "a", "code", "pre", "blockquote", "tg-spoiler");
  private static final Map<String, String> NAMED = Map.of("lt", "<", "gt", ">", "amp", "&", "quot",
      "\"");

  private record Open(String tag, int start) {}

  /** Reads the text; refuses what Telegram refuses. */
  public static HtmlText read(String html) {
    StringBuilder visible = new StringBuilder();
    List<String> quotations = new ArrayList<>();
    List<String> bold = new ArrayList<>();
    List<String> links = new ArrayList<>();
    Deque<Open> open = new ArrayDeque<>();
    int at = 0;
    while (at < html.length()) {
      char c = html.charAt(at);
      if (c == '<') {
        Matcher tag = TAG.matcher(html).region(at, html.length());
        if (!tag.lookingAt()) {
          throw refused("Unclosed start tag at byte offset " + at);
        }
        String name = tag.group(2).toLowerCase(Locale.ROOT);
        if (!TAGS.contains(name)) {
          throw refused("Unsupported start tag \"" + name + "\" at byte offset " + at);
        }
        if (tag.group(1).isEmpty()) {
          if (name.equals("blockquote") && open.stream().anyMatch(o -> o.tag().equals(name))) {
            throw refused("Nested blockquote at byte offset " + at);
          }
          open.push(new Open(name, visible.length()));
          Matcher href = HREF.matcher(tag.group(3));
          if (name.equals("a") && href.find()) {
            links.add(entities(href.group(1)));
          }
        } else {
          Open last = open.poll();
          if (last == null || !last.tag().equals(name)) {
            throw refused("Unexpected end tag at byte offset " + at);
          }
          String inside = visible.substring(last.start());
          if (name.equals("blockquote")) {
            quotations.add(inside);
          } else if (name.equals("b")) {
            bold.add(inside);
          }
        }
        at = tag.end();
      } else if (c == '&') {
        Matcher entity = ENTITY.matcher(html).region(at, html.length());
        int end = entity.lookingAt() ? entity.end() : at + 1;
        visible.append(entities(html.substring(at, end)));
        at = end;
      } else {
        visible.append(c);
        at++;
      }
    }
    if (!open.isEmpty()) {
      throw refused("Can't find end tag corresponding to start tag \"" + open.peek().tag() + "\"");
    }
    return new HtmlText(visible.toString(), quotations, bold, links);
  }

  private static String entities(String text) {
    return ENTITY.matcher(text).replaceAll(found -> {
      String name = found.group(1);
      String read = name.startsWith("#")
          ? Character.toString(Integer.parseInt(name.substring(1)))
          : NAMED.getOrDefault(name, "");
      return Matcher.quoteReplacement(read);
    });
  }

  private static RefusedException refused(String what) {
    return new RefusedException(Refusal.badRequest("can't parse entities: " + what));
  }
}
