package org.talksbot.article;

import java.util.regex.Pattern;

/**
 * The YAML between two lines of three dashes at the top of an article.
 *
 * @param metadata what it says
 * @param end offset at which the article's own text begins
 */
record FrontMatter(Metadata metadata, int end) {
  private static final String FENCE = "---";
  private static final Pattern FIELD_OR_COMMENT = Pattern.compile("\\s*(#.*|[A-Za-z]+\\s*:.*|---)");

  /** The front matter of a text; none where it begins with anything else. */
  static FrontMatter of(String text) throws UnreadableException {
    int begin = afterLine(text, 0);
    if (!line(text, 0).equals(FENCE)
        || !FIELD_OR_COMMENT.matcher(line(text, begin)).matches()) {
      return new FrontMatter(Metadata.NONE, 0);
    }
    for (int at = begin; at < text.length(); at = afterLine(text, at)) {
      String line = line(text, at);
      if (line.equals(FENCE) || line.equals("...")) {
        return new FrontMatter(read(text.substring(begin, at)), afterLine(text, at));
      }
      if (at - begin > Limits.METADATA_SIZE) {
        break;
      }
    }
    throw new UnreadableException(1, "the fields at the top are not closed by a line '---'"
        + " within 64 kB");
  }

  private static Metadata read(String yaml) throws UnreadableException {
    try {
      return FieldsYaml.read(yaml);
    } catch (UnreadableException e) {
      throw e.in("", 1);
    }
  }

  private static String line(String text, int from) {
    int end = text.indexOf('\n', from);
    // a line this long is none of ours
    int to = Math.min(end < 0 ? text.length() : end, from + 1000);
    return text.substring(from, to).stripTrailing();
  }

  private static int afterLine(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end + 1;
  }
}
