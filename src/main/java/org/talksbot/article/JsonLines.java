package org.talksbot.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file that holds one article a line, {@code {"id","text"}} and the metadata beside them,
 * plain or gzipped, holding one line in memory at a time.
 */
final class JsonLines {
  private static final String ID = "id";
  private static final String TEXT = "text";
  private static final JsonFactory JSON = new JsonFactoryBuilder()
      .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
      .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
      .streamReadConstraints(StreamReadConstraints.builder()
          .maxStringLength(Limits.ARTICLE_BYTES)
          .maxNestingDepth(100)
          .build())
      .build();

  private final CorpusFile file;
  private final SingleArticle reader;
  private final ArticleSink sink;
  private final Set<String> ids = new HashSet<>();
  private final Set<String> unknown = new HashSet<>();

  JsonLines(CorpusFile file, SingleArticle reader, ArticleSink sink) {
    this.file = file;
    this.reader = reader;
    this.sink = sink;
  }

  void read() throws IOException {
    try (InputStream in = open()) {
      ByteLines lines = new ByteLines(in, Limits.ARTICLE_BYTES, Limits.SKIPPED_LINE_BYTES);
      while (read(lines)) {
        // the sink has it
      }
    }
  }

  private InputStream open() throws IOException {
    InputStream raw = Files.newInputStream(file.path());
    try {
      boolean gzip = file.path().toString().toLowerCase(Locale.ROOT).endsWith(".gz");
      return gzip ? new GZIPInputStream(new BufferedInputStream(raw), 1 << 16) : raw;
    } catch (IOException e) {
      raw.close();
      throw e;
    }
  }

  private boolean read(ByteLines lines) throws IOException {
    switch (advance(lines)) {
      case LINE -> record(lines);
      case TOO_LONG -> problem(lines.number(), tooLong() + " and left out");
      case ENDLESS -> {
        problem(lines.number(), tooLong() + "; nothing from here on is read");
        return false;
      }
      case END -> {
        return false;
      }
    }
    return true;
  }

  private ByteLines.Outcome advance(ByteLines lines) throws IOException {
    try {
      return lines.advance();
    } catch (EOFException | ZipException e) {
      problem(lines.number() + 1,
          "the compressed data is damaged from here on ("
              + (e instanceof EOFException ? "it ends too early" : e.getMessage()) + ")");
      return ByteLines.Outcome.END;
    }
  }

  private void record(ByteLines lines) throws IOException {
    try {
      String json = Decoder.utf8(lines.bytes(), lines.length(), lines.offset());
      if (!json.isBlank()) {
        sink.article(article(json, lines.number()));
      }
    } catch (UnreadableException e) {
      problem(lines.number(), String.valueOf(e.getMessage()));
    } catch (JsonProcessingException e) {
      problem(lines.number(), "is no JSON object of an article, column "
          + e.getLocation().getColumnNr() + ": " + firstLine(e.getOriginalMessage()));
    }
  }

  private Article article(String json, int line) throws IOException, UnreadableException {
    String id = null;
    String text = null;
    MetadataFields fields = new MetadataFields();
    try (JsonParser parser = JSON.createParser(json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new UnreadableException("expected a JSON object in braces");
      }
      for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
        JsonToken value = parser.nextToken();
        switch (name) {
          case ID -> id = value == JsonToken.VALUE_NUMBER_INT
              ? parser.getText()
              : string(name, value, parser);
          case TEXT -> text = string(name, value, parser);
          default -> field(name, value, parser, fields, line);
        }
      }
      if (parser.nextToken() != null) {
        throw new UnreadableException("one line holds one article; something follows it");
      }
    }
    Metadata metadata = fields.metadata();
    String checked = checkedText(text);
    // a text of one line is all there is to quote
    boolean mayBeginWithTitle = metadata.title().isEmpty() && checked.strip().indexOf('\n') > 0;
    return reader.build(checkedId(id), file.name(), metadata,
        PageText.record(checked, line, mayBeginWithTitle));
  }

  private void field(String name, JsonToken value, JsonParser parser, MetadataFields fields,
      int line) throws IOException, UnreadableException {
    if (!MetadataFields.NAMES.contains(name)) {
      parser.skipChildren();
      if (unknown.size() < 100 && unknown.add(name)) {
        problem(line, UnknownField.message(name) + "; it is ignored in this file");
      }
    } else if (value == JsonToken.VALUE_NULL) {
      return;
    } else if (!MetadataFields.isList(name)) {
      String text = string(name, value, parser);
      fields.put(name, text == null ? "" : text, line);
    } else if (value != JsonToken.START_ARRAY) {
      throw new UnreadableException(
          name + ": expected a list of " + MetadataFields.entries(name));
    } else {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        String text = string(name, parser.currentToken(), parser);
        fields.add(name, text == null ? "" : text, line);
      }
    }
  }

  private static @Nullable String string(String name, JsonToken value, JsonParser parser)
      throws IOException, UnreadableException {
    return switch (value) {
      case VALUE_STRING -> parser.getText();
      case VALUE_NULL -> null;
      default -> throw new UnreadableException(name + ": expected text in quotation marks");
    };
  }

  private String checkedId(@Nullable String id) throws UnreadableException {
    if (id == null || id.isBlank()) {
      throw new UnreadableException("has no id");
    }
    if (!ids.add(id)) {
      throw new UnreadableException("the id '" + id + "' was given to an earlier line");
    }
    return id;
  }

  private static String checkedText(@Nullable String text) throws UnreadableException {
    if (text == null || text.isBlank()) {
      throw new UnreadableException("has no text");
    }
    return Decoder.checked(text);
  }

  private void problem(int line, String message) {
    sink.problem(new Problem(file.name(), line, message));
  }

  private static String tooLong() {
    return "is longer than " + Limits.megabytes(Limits.ARTICLE_BYTES);
  }

  /** Without the place in the source, which is hidden anyway and is told before. */
  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("").replaceFirst(" \\(start marker at .*", "");
  }
}
