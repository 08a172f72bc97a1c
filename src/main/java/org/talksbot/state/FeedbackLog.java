package org.talksbot.state;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The votes on answers, a line of JSON each, oldest first. Safe for use by many threads. */
public final class FeedbackLog {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;
  private final AppendedLines lines;

  /** The log in a file, which need not exist yet. */
  public FeedbackLog(Path file) {
    this.file = file;
    this.lines = new AppendedLines(file);
  }

  /**
   * Keeps a vote.
   *
   * @throws UncheckedIOException when it cannot be written
   */
  public void add(Vote vote) {
    try {
      lines.add(json(vote));
    } catch (IOException e) {
      throw new UncheckedIOException("a vote cannot be kept", e);
    }
  }

  /**
   * The votes that stand, each voter's last one on each answer; lines that are no vote are skipped.
   *
   * @throws UncheckedIOException when the file cannot be read
   */
  public List<Vote> votes() {
    if (!Files.exists(file)) {
      return List.of();
    }
    Map<String, Vote> last = new LinkedHashMap<>();
    try (Stream<String> all = Files.lines(file, UTF_8)) {
      all.map(FeedbackLog::vote).flatMap(Optional::stream).forEach(vote -> {
        last.remove(vote.voter());
        last.put(vote.voter(), vote);
      });
    } catch (IOException e) {
      throw new UncheckedIOException("the votes cannot be read", e);
    }
    return new ArrayList<>(last.values());
  }

  /** A vote as it stands in the file. */
  public static String json(Vote vote) {
    ObjectNode node = JSON.createObjectNode()
        .put("at", vote.at().toString())
        .put("right", vote.right())
        .put("chat", vote.chat())
        .put("voter", vote.voter())
        .put("article", vote.article())
        .put("start", vote.start())
        .put("end", vote.end())
        .put("confidence", vote.confidence());
    return node.toString();
  }

  private static Optional<Vote> vote(String line) {
    try {
      JsonNode node = JSON.readTree(line);
      return node == null || !node.isObject() || node.path("voter").asText().isEmpty()
          ? Optional.empty()
          : Optional.of(new Vote(Instant.parse(node.path("at").asText()),
              node.path("right").asBoolean(), node.path("chat").asText(),
              node.path("voter").asText(), node.path("article").asText(),
              node.path("start").asInt(), node.path("end").asInt(),
              node.path("confidence").asDouble()));
    } catch (JsonProcessingException | DateTimeException _) {
      return Optional.empty(); // a line that a full disk cut short
    }
  }
}
