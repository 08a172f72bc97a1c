package org.talksbot.meeting;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.talksbot.article.OwnersFile;
import org.talksbot.spelling.NearestName;

/** Reads a list of meetings in YAML; {@code config/meetings.yaml} explains its fields. */
public final class MeetingsFile {

  private final String file;
  private final List<String> problems;
  private final List<KnownMeeting> meetings = new ArrayList<>();
  private final Set<String> labels = new HashSet<>();

  private MeetingsFile(String file, List<String> problems) {
    this.file = file;
    this.problems = problems;
  }

  /**
   * The meetings of a file.
   *
   * @param problems takes one line for each thing that is wrong: file, line, found, allowed
   */
  public static KnownMeetings read(Path file, List<String> problems) {
    return OwnersFile.read(file, problems)
        .map(yaml -> parse(file.toString(), yaml, problems))
        .orElse(KnownMeetings.NONE);
  }

  static KnownMeetings parse(String file, String yaml, List<String> problems) {
    MeetingsFile reading = new MeetingsFile(file, problems);
    try (JsonParser parser = new YAMLFactory().createParser(yaml)) {
      reading.list(parser);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      reading.problem(line,
          "is not YAML: " + e.getOriginalMessage().lines().findFirst().orElse(""));
    } catch (IOException e) {
      reading.problem(0, "cannot be read: " + e.getMessage());
    }
    return new KnownMeetings(reading.meetings);
  }

  private void list(JsonParser parser) throws IOException {
    JsonToken first = parser.nextToken();
    if (first == null || first == JsonToken.VALUE_NULL) {
      return;
    }
    if (first != JsonToken.START_ARRAY) {
      problem(line(parser), "found no list, allowed: meetings, each beginning with '- label:'");
      return;
    }
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() == JsonToken.START_OBJECT) {
        meeting(parser);
      } else {
        problem(line(parser), "found '" + MeetingFields.shown(parser.getText())
            + "', allowed: a meeting, beginning with '- label:'");
        parser.skipChildren();
      }
    }
  }

  private void meeting(JsonParser parser) throws IOException {
    int line = line(parser);
    MeetingFields fields = new MeetingFields();
    int before = problems.size();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      int at = line(parser);
      List<String> values = values(parser);
      if (!MeetingFields.NAMES.contains(name)) {
        problem(at, name + ": there is no such field, "
            + NearestName.of(name, MeetingFields.NAMES)
                .map(nearest -> "did you mean " + nearest + "?")
                .orElse("allowed: " + String.join(", ", MeetingFields.NAMES)));
      } else {
        fields.put(name, values).ifPresent(wrong -> problem(at, name + ": " + wrong));
      }
    }
    if (problems.size() > before) {
      return;
    }
    fields.missing().ifPresentOrElse(missing -> problem(line, missing), () -> {
      KnownMeeting meeting = fields.meeting();
      if (labels.add(meeting.label())) {
        meetings.add(meeting);
      } else {
        problem(line, "label: found '" + meeting.label() + "' a second time");
      }
    });
  }

  /** One value or a list of them; what is deeper is taken as nothing. */
  private static List<String> values(JsonParser parser) throws IOException {
    JsonToken token = parser.nextToken();
    List<String> values = new ArrayList<>();
    if (token == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        values.add(parser.currentToken().isScalarValue() ? parser.getText() : "");
        parser.skipChildren();
      }
    } else if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
      values.add(parser.getText());
    } else {
      parser.skipChildren();
    }
    return values;
  }

  private void problem(int line, String message) {
    problems.add(file + (line > 0 ? ":" + line + ": " : ": ") + message);
  }

  private static int line(JsonParser parser) {
    return parser.currentTokenLocation().getLineNr();
  }
}
