package org.talksbot.reply;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.talksbot.answer.Answer;
import org.talksbot.answer.Highlight;
import org.talksbot.answer.Meeting;
import org.talksbot.answer.Notes;
import org.talksbot.answer.Quote;
import org.talksbot.answer.ResolvedDate;
import org.talksbot.answer.Speaker;
import org.talksbot.answer.Spelled;
import org.talksbot.article.DateSpan;
import org.talksbot.article.Metadata;
import org.talksbot.search.Source;

/** An answer as one line of JSON, in the format of {@code ask --batch}. Safe for many threads. */
public final class JsonReply {
  private final ObjectMapper mapper = new ObjectMapper();

  /**
   * The line of an answer, without a line end.
   *
   * @param id the question's id as it came in
   * @param micros microseconds from the question's text to the finished answer
   */
  public String line(@Nullable JsonNode id, Answer answer, long micros) {
    return switch (answer) {
      case Answer.Quoted quoted -> line(id, quoted, null, quoted.quotes(), micros);
      case Answer.Refused refused -> line(id, refused, reason(refused), List.of(), micros);
    };
  }

  /**
   * The line of something that is no question, without a line end.
   *
   * @param id the id, where one could be read
   * @param reason what is wrong with it
   */
  public String unreadable(@Nullable JsonNode id, String reason) {
    return written(reply(id, false, 0, reason, List.of(), List.of(), List.of(), List.of(), 0));
  }

  private String line(@Nullable JsonNode id, Answer answer, @Nullable String reason,
      List<Quote> quotes, long micros) {
    return written(reply(id, reason == null, answer.confidence(), reason, quotes,
        answer.passages(), answer.next(), answer.variants(), micros));
  }

  private ObjectNode reply(@Nullable JsonNode id, boolean answered, double confidence,
      @Nullable String reason, List<Quote> quotes, List<String> passages, List<String> next,
      List<Spelled> variants, long micros) {
    ObjectNode reply = mapper.createObjectNode();
    reply.set("id", id == null ? NullNode.getInstance() : id);
    reply.put("answered", answered).put("confidence", confidence).put("reason", reason);
    ArrayNode quoted = reply.putArray("quotes");
    quotes.forEach(quote -> write(quote, quoted.addObject()));
    passages.forEach(reply.putArray("passages")::add);
    next.forEach(reply.putArray("next")::add);
    ArrayNode spelled = reply.putArray("variants");
    variants.forEach(
        variant -> spelled.addObject().put("typed", variant.typed()).put("found", variant.found()));
    return reply.put("micros", micros);
  }

  private static String reason(Answer.Refused refused) {
    String name = refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return refused.missingWords().isEmpty()
        ? name
        : name + ": " + String.join(", ", refused.missingWords());
  }

  private static void write(Quote quote, ObjectNode out) {
    String url = quote.source().metadata().url();
    describe(quote.source(), out);
    out.put("url", url == null ? null : QuoteLink.sentence(url, quote.text()).orElse(null));
    out.put("text", quote.text());
    out.put("start", quote.sentence().start()).put("end", quote.sentence().end());
    Highlight highlight = quote.highlight();
    if (highlight == null) {
      out.putNull("highlight");
    } else {
      out.putArray("highlight").add(highlight.start()).add(highlight.end());
    }
    write(quote.notes(), quote.text(), out);
    out.put("score", quote.score());
    ArrayNode sources = out.putArray("sources");
    quote.alsoIn().forEach(source -> describe(source, sources.addObject()));
  }

  private static void write(Notes notes, String text, ObjectNode out) {
    Speaker speaker = notes.speaker();
    out.put("speaker", speaker == null ? null : speaker.name());
    out.put("anonymous", speaker != null && speaker.anonymous());
    Meeting meeting = notes.meeting();
    out.put("meeting", meeting == null ? null : meeting.label());
    ArrayNode dates = out.putArray("dates");
    for (ResolvedDate date : notes.dates()) {
      dates.addObject()
          .put("text", text.substring(date.start(), date.end()))
          .put("from", date.from().toString())
          .put("to", date.to().toString())
          .put("certainty", date.certainty().name().toLowerCase(Locale.ROOT));
    }
  }

  private static void describe(Source source, ObjectNode out) {
    Metadata metadata = source.metadata();
    out.put("article", source.article());
    out.put("title", metadata.title().isEmpty() ? null : metadata.title());
    out.put("publisher", metadata.publisher()).put("published", published(metadata.published()));
    out.put("url", metadata.url());
  }

  /** An ISO day, or an ISO interval where only a span is known. */
  private static @Nullable String published(@Nullable DateSpan span) {
    if (span == null) {
      return null;
    }
    return span.isDay() ? span.from().toString() : span.from() + "/" + span.to();
  }

  private String written(ObjectNode reply) {
    try {
      return mapper.writeValueAsString(reply);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of plain values always becomes JSON", e);
    }
  }
}
