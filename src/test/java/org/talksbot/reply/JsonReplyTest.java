package org.talksbot.reply;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.talksbot.answer.Answer;
import org.talksbot.answer.RefusalReason;
import org.talksbot.article.Metadata;

class JsonReplyTest {
  private final JsonReply reply = new JsonReply();
  private final ObjectMapper mapper = new ObjectMapper();

  @Test
  void writesEveryFieldOfAnAnswer() throws IOException {
    check(reply.line(new TextNode("q1"), Quotes.answer(Quotes.dated(), Quotes.withoutUrl()), 1234),
        "answer.json");
  }

  @Test
  void writesARefusalWithItsPassagesAndTheMissingWords() throws IOException {
    Answer refused = new Answer.Refused(RefusalReason.UNKNOWN_WORD, List.of("طوكيو", "باريس"),
        List.of(Quotes.dated()), 0.1, List.of("ankara.md"), List.of());
    check(reply.line(new IntNode(7), refused, 5), "refusal.json");
  }

  @Test
  void isOneLine() {
    String text = "سطر\nوسطر.";
    assertThat(reply.line(null, Quotes.answer(Quotes.quote(text, null, Metadata.NONE)), 0))
        .doesNotContain("\n");
  }

  @Test
  void startAndEndSpanTheText() throws IOException {
    JsonNode quote = mapper.readTree(reply.line(null, Quotes.answer(Quotes.dated()), 0))
        .at("/quotes/0");
    assertThat(quote.get("end").asInt() - quote.get("start").asInt())
        .isEqualTo(quote.get("text").textValue().length());
  }

  @Test
  void unreadableInputKeepsItsId() throws IOException {
    JsonNode line = mapper.readTree(reply.unreadable(new TextNode("q9"), "bad input: not JSON"));
    assertThat(line.get("id").textValue()).isEqualTo("q9");
    assertThat(line.get("answered").booleanValue()).isFalse();
    assertThat(line.get("reason").textValue()).isEqualTo("bad input: not JSON");
    assertThat(line.get("quotes").isEmpty() && line.get("passages").isEmpty()).isTrue();
  }

  private void check(String line, String golden) throws IOException {
    assertThat(mapper.readTree(line).toPrettyString())
        .isEqualTo(mapper.readTree(Golden.read(golden)).toPrettyString());
  }
}
