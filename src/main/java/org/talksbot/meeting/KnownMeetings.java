package org.talksbot.meeting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The meetings that are known.
 *
 * @param all in order of time
 */
public record KnownMeetings(List<KnownMeeting> all) {
  /** No meeting is known. */
  public static final KnownMeetings NONE = new KnownMeetings(List.of());

  private static final String FILE = "meetings.yaml";

  /** Sorts the list. */
  public KnownMeetings {
    all = all.stream()
        .sorted(Comparator.comparing(meeting -> meeting.days().from()))
        .toList();
  }

  /** Those that come with the program, the same as in {@code config/meetings.yaml}. */
  public static KnownMeetings builtIn() {
    try (InputStream in = KnownMeetings.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing from the program");
      }
      List<String> problems = new ArrayList<>();
      KnownMeetings meetings = MeetingsFile.parse(FILE,
          new String(in.readAllBytes(), StandardCharsets.UTF_8), problems);
      if (!problems.isEmpty()) {
        throw new IllegalStateException(String.join("\n", problems));
      }
      return meetings;
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " cannot be read", e);
    }
  }
}
