package org.talksbot.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields that somebody wrote about an article, checked one by one as they are read; the same
 * ones in sidecars, front matter and JSON Lines.
 */
final class MetadataFields {
  private static final String TITLE = "title";
  private static final String URL = "url";
  private static final String PUBLISHER = "publisher";
  private static final String AUTHOR = "author";
  private static final String PUBLISHED = "published";
  private static final String FROM = "publishedFrom";
  private static final String TO = "publishedTo";
  private static final String MEETING = "meeting";
  static final String REFERENCES = "references";
  private static final String QUESTIONS = "questions";

  /** All names, in the order of the documentation. */
  static final List<String> NAMES = List.of(TITLE, URL, PUBLISHER, AUTHOR, PUBLISHED, FROM, TO,
      REFERENCES, MEETING, QUESTIONS);

  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, LocalDate> days = new HashMap<>();
  private final List<String> references = new ArrayList<>();
  private final List<String> questions = new ArrayList<>();
  private int datesLine;

  static boolean isList(String name) {
    return name.equals(REFERENCES) || name.equals(QUESTIONS);
  }

  /** Takes the text of a field that is not a list. */
  void put(String name, String value, int line) throws UnreadableException {
    String text = oneLine(name, value, line);
    if (text.isEmpty()) {
      return;
    }
    switch (name) {
      case URL -> texts.put(name, webAddress(name, text, line));
      case PUBLISHED, FROM, TO -> {
        days.put(name, day(name, text, line));
        datesLine = line;
      }
      default -> texts.put(name, text);
    }
  }

  /** Takes one entry of a list. */
  void add(String name, String value, int line) throws UnreadableException {
    String text = oneLine(name, value, line);
    if (name.equals(REFERENCES)) {
      references.add(webAddress(name, text, line));
    } else if (!text.isEmpty()) {
      questions.add(text);
    }
  }

  /** What an entry of a list must be, for the owner to read. */
  static String entries(String name) {
    return name.equals(REFERENCES) ? "web addresses" : "questions";
  }

  /** The fields together. */
  Metadata metadata() throws UnreadableException {
    return new Metadata(texts.getOrDefault(TITLE, ""), texts.get(URL), texts.get(PUBLISHER),
        texts.get(AUTHOR), published(), references, texts.get(MEETING), questions);
  }

  private @Nullable DateSpan published() throws UnreadableException {
    LocalDate day = days.get(PUBLISHED);
    LocalDate from = days.get(FROM);
    LocalDate to = days.get(TO);
    if (day != null && (from != null || to != null)) {
      throw new UnreadableException(datesLine,
          "give either published or publishedFrom and publishedTo, not both");
    }
    if (day != null) {
      return DateSpan.day(day);
    }
    if (from == null && to == null) {
      return null;
    }
    if (from == null || to == null) {
      throw new UnreadableException(datesLine, (from == null ? TO : FROM) + " needs "
          + (from == null ? FROM : TO) + " beside it; for one known day use published");
    }
    if (to.isBefore(from)) {
      throw new UnreadableException(datesLine,
          "publishedTo (" + to + ") is before publishedFrom (" + from + ")");
    }
    return new DateSpan(from, to);
  }

  private static LocalDate day(String name, String text, int line) throws UnreadableException {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new UnreadableException(line, name + ": '" + shortened(text)
          + "' is no day of the calendar; write it as 2025-02-18", e);
    }
  }

  private static String webAddress(String name, String text, int line)
      throws UnreadableException {
    if (!WebAddress.isWebAddress(text)) {
      throw new UnreadableException(line, name + ": '" + shortened(text)
          + "' is no web address; it begins with http:// or https:// and holds no blanks");
    }
    return text;
  }

  /** Folded YAML and careless exports carry line ends and blanks that no title has. */
  private static String oneLine(String name, String value, int line) throws UnreadableException {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == 0 || Surrogates.isLone(value, i)) {
        throw new UnreadableException(line, String.format(Locale.ROOT,
            "%s: holds U+%04X, which is no text", name, (int) c));
      }
    }
    return Folded.whiteSpace(value);
  }

  private static String shortened(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }
}
