package org.talksbot.reply;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.talksbot.spelling.NearestName;

/**
 * Reads the owner's texts, which stand in place of the program's own: what the file leaves out is
 * said as before. {@code config/messages.yaml} shows all of them.
 */
public final class MessagesFile {
  /** Far above any such file; a file of articles given by mistake is refused unread. */
  private static final long MAX_BYTES = 1 << 20;
  private static final String BUILT_IN = "messages.yaml";
  private static final YAMLMapper YAML = new YAMLMapper(YAMLFactory.builder()
      .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
      .build());

  private final String file;
  private final List<String> problems;
  private final Map<String, Integer> lines = new LinkedHashMap<>();

  private MessagesFile(String file, List<String> problems) {
    this.file = file;
    this.problems = problems;
  }

  /** The texts that come with the program. */
  static Messages builtIn() {
    try {
      return YAML.treeToValue(builtInTree(), Messages.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(BUILT_IN + " of the program is wrong", e);
    }
  }

  /**
   * The texts of a file; those of the program where anything in it is wrong.
   *
   * @param problems takes one line for each thing that is wrong: file, line, key, what is allowed
   */
  public static Messages read(Path file, List<String> problems) {
    MessagesFile reading = new MessagesFile(file.toString(), problems);
    try {
      if (Files.isRegularFile(file) && Files.size(file) > MAX_BYTES) {
        reading.problem(0, "is larger than " + MAX_BYTES + " bytes");
      } else {
        return reading.messages(Files.readString(file));
      }
    } catch (NoSuchFileException _) {
      reading.problem(0, "there is no such file");
    } catch (CharacterCodingException _) {
      reading.problem(0, "is not UTF-8 text");
    } catch (JsonProcessingException e) {
      reading.problem(e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
          "is not YAML: " + e.getOriginalMessage().lines().findFirst().orElse(""));
    } catch (IOException e) {
      reading.problem(0, "cannot be read: " + e.getClass().getSimpleName());
    }
    return builtIn();
  }

  private Messages messages(String yaml) throws IOException {
    JsonNode given = YAML.readTree(yaml);
    if (given == null || given.isNull() || given.isMissingNode()) {
      return builtIn();
    }
    if (!(given instanceof ObjectNode texts)) {
      problem(1, "found no texts, allowed: keys with texts, such as start");
      return builtIn();
    }
    findLines(yaml);
    int before = problems.size();
    ObjectNode merged = builtInTree();
    overlay(merged, texts, "");
    if (problems.size() == before) {
      Optional<Messages> messages = built(merged);
      if (messages.isPresent()) {
        return messages.get();
      }
      tellEach(merged);
    }
    return builtIn();
  }

  /** Puts the texts of one over those of the other; unknown keys and other shapes are told. */
  private void overlay(ObjectNode onto, ObjectNode texts, String path) {
    for (Map.Entry<String, JsonNode> text : texts.properties()) {
      String at = path + "/" + text.getKey();
      JsonNode there = onto.get(text.getKey());
      if (there == null) {
        List<String> known = onto.properties().stream().map(Map.Entry::getKey).toList();
        problem(line(at), key(at) + ": there is no such key, "
            + NearestName.of(text.getKey(), known)
                .map(nearest -> "did you mean " + nearest + "?")
                .orElse("allowed: " + String.join(", ", known)));
      } else if (there.getNodeType() != text.getValue().getNodeType()) {
        problem(line(at), key(at) + ": allowed: " + shape(there));
      } else if (there instanceof ObjectNode inner && text.getValue() instanceof ObjectNode more) {
        overlay(inner, more, at);
      } else {
        onto.set(text.getKey(), text.getValue());
      }
    }
  }

  private static String shape(JsonNode node) {
    return node.isObject() ? "keys with texts" : node.isArray() ? "a list of texts" : "a text";
  }

  /** Tries each given text alone, so that every wrong one is told. */
  private void tellEach(ObjectNode merged) throws IOException {
    int before = problems.size();
    for (String at : lines.keySet()) {
      ObjectNode one = builtInTree();
      JsonPointer pointer = JsonPointer.compile(at);
      if (one.at(pointer.head()) instanceof ObjectNode parent) {
        parent.set(pointer.last().getMatchingProperty(), merged.at(pointer));
        try {
          YAML.treeToValue(one, Messages.class);
        } catch (JsonProcessingException e) {
          problem(line(at), reason(e));
        }
      }
    }
    if (problems.size() == before) {
      problem(0, "these texts do not go together");
    }
  }

  private static Optional<Messages> built(ObjectNode tree) {
    try {
      return Optional.of(YAML.treeToValue(tree, Messages.class));
    } catch (JsonProcessingException _) {
      return Optional.empty(); // to be told text by text
    }
  }

  private static String reason(JsonProcessingException e) {
    Throwable cause = e.getCause();
    return cause instanceof IllegalArgumentException
        ? String.valueOf(cause.getMessage()).replace('\n', ' ')
        : e.getOriginalMessage().lines().findFirst().orElse("");
  }

  /** Notes where each text and each list begins. */
  private void findLines(String yaml) throws IOException {
    try (JsonParser parser = YAML.createParser(yaml)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token.isScalarValue() || token == JsonToken.START_ARRAY) {
          String at = parser.getParsingContext().pathAsPointer().toString();
          boolean inList = parser.getParsingContext().inArray();
          if (token == JsonToken.START_ARRAY) {
            at = parser.getParsingContext().getParent().pathAsPointer().toString();
            inList = false;
          }
          if (!inList) {
            lines.put(at, parser.currentTokenLocation().getLineNr());
          }
        }
      }
    }
  }

  private int line(String path) {
    return lines.entrySet()
        .stream()
        .filter(entry -> entry.getKey().equals(path) || entry.getKey().startsWith(path + "/"))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(0);
  }

  private static String key(String path) {
    return path.substring(1).replace('/', '.');
  }

  private static ObjectNode builtInTree() {
    try (InputStream in = MessagesFile.class.getResourceAsStream(BUILT_IN)) {
      if (in == null) {
        throw new FileNotFoundException(BUILT_IN);
      }
      return (ObjectNode) YAML.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + BUILT_IN, e);
    }
  }

  private void problem(int line, String message) {
    problems.add(file + (line > 0 ? ":" + line : "") + ": " + message);
  }
}
