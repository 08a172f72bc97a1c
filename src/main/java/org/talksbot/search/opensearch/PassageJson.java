package org.talksbot.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talksbot.article.DateSpan;
import org.talksbot.article.Metadata;
import org.talksbot.article.Sentence;
import org.talksbot.search.Passage;
import org.talksbot.search.Source;

/** Passages and sources as JSON. A change of the layout needs a new version of the index format. */
final class PassageJson {
  private static final String ARTICLE = "article";
  private static final String FILE = "file";
  private static final String TITLE = "title";
  private static final String URL = "url";
  private static final String PUBLISHER = "publisher";
  private static final String AUTHOR = "author";
  private static final String FROM = "from";
  private static final String TO = "to";
  private static final String REFERENCES = "references";
  private static final String MEETING = "meeting";
  private static final String QUESTIONS = "questions";
  private static final String START = "start";
  private static final String LINE = "line";
  private static final String TEXT = "text";
  private static final String SENTENCES = "sentences";

  private PassageJson() {}

  static ObjectNode encode(Source source) {
    Metadata metadata = source.metadata();
    ObjectNode json = ClusterClient.JSON.createObjectNode();
    json.put(ARTICLE, source.article()).put(FILE, source.file()).put(TITLE, metadata.title());
    json.put(URL, metadata.url())
        .put(PUBLISHER, metadata.publisher())
        .put(AUTHOR, metadata.author())
        .put(MEETING, metadata.meeting());
    DateSpan published = metadata.published();
    if (published != null) {
      json.put(FROM, published.from().toString()).put(TO, published.to().toString());
    }
    metadata.references().forEach(json.putArray(REFERENCES)::add);
    metadata.questions().forEach(json.putArray(QUESTIONS)::add);
    return json;
  }

  static Source decodeSource(JsonNode json) {
    String from = text(json, FROM);
    String to = text(json, TO);
    DateSpan published = from == null || to == null
        ? null
        : new DateSpan(LocalDate.parse(from), LocalDate.parse(to));
    return new Source(json.path(ARTICLE).asText(), json.path(FILE).asText(),
        new Metadata(json.path(TITLE).asText(), text(json, URL), text(json, PUBLISHER),
            text(json, AUTHOR), published, texts(json.path(REFERENCES)), text(json, MEETING),
            texts(json.path(QUESTIONS))));
  }

  /** What is known of a passage beside its source. */
  static ObjectNode encode(Passage passage) {
    ObjectNode json = ClusterClient.JSON.createObjectNode();
    json.put(START, passage.start()).put(LINE, passage.line()).put(TEXT, passage.text());
    ArrayNode sentences = json.putArray(SENTENCES);
    for (Sentence sentence : passage.sentences()) {
      sentences.add(sentence.start()).add(sentence.end());
    }
    return json;
  }

  static Passage decode(Source source, JsonNode json) {
    List<Sentence> sentences = new ArrayList<>();
    JsonNode bounds = json.path(SENTENCES);
    for (int i = 0; i + 1 < bounds.size(); i += 2) {
      sentences.add(new Sentence(bounds.path(i).asInt(), bounds.path(i + 1).asInt()));
    }
    return new Passage(source, json.path(START).asInt(), json.path(LINE).asInt(),
        json.path(TEXT).asText(), sentences);
  }

  private static @Nullable String text(JsonNode json, String field) {
    JsonNode value = json.path(field);
    return value.isTextual() ? value.asText() : null;
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
