package org.talksbot.meeting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talksbot.article.DateSpan;

/** The fields of one meeting while its file is read. */
final class MeetingFields {
  static final List<String> NAMES = List.of("label", "days", "kind", "places", "participants");

  private static final int LONGEST_SHOWN = 60;

  private String label = "";
  private @Nullable DateSpan days;
  private MeetingKind kind = MeetingKind.TALKS;
  private List<String> places = List.of();
  private List<List<String>> participants = List.of();

  /** Takes a field; what is wrong with it, where it is wrong. */
  Optional<String> put(String name, List<String> values) {
    if (values.stream().anyMatch(String::isBlank)) {
      return Optional.of("found an empty value, allowed: text");
    }
    switch (name) {
      case "places" -> places = values;
      case "participants" -> participants = values.stream()
          .map(value -> Arrays.stream(value.split("[|]")).map(String::strip).toList())
          .toList();
      default -> {
        return values.size() == 1
            ? single(name, values.getFirst().strip())
            : Optional.of("found " + values.size() + " values, allowed: one");
      }
    }
    return Optional.empty();
  }

  private Optional<String> single(String name, String value) {
    switch (name) {
      case "label" -> label = value;
      case "days" -> {
        days = days(value);
        if (days == null) {
          return Optional.of("found '" + shown(value)
              + "', allowed: a day such as 2025-02-27, or two with / between");
        }
      }
      default -> {
        Optional<MeetingKind> named = Arrays.stream(MeetingKind.values())
            .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(value))
            .findFirst();
        if (named.isEmpty()) {
          return Optional.of("found '" + shown(value) + "', allowed: talks, summit, call");
        }
        kind = named.get();
      }
    }
    return Optional.empty();
  }

  private static @Nullable DateSpan days(String value) {
    int slash = value.indexOf('/');
    try {
      return slash < 0
          ? DateSpan.day(LocalDate.parse(value))
          : new DateSpan(LocalDate.parse(value.substring(0, slash).strip()),
              LocalDate.parse(value.substring(slash + 1).strip()));
    } catch (DateTimeException | IllegalArgumentException _) {
      return null;
    }
  }

  /** What a meeting cannot do without and these lack. */
  Optional<String> missing() {
    if (label.isEmpty()) {
      return Optional.of("found a meeting without label, allowed: label and days in each");
    }
    if (days == null) {
      return Optional.of("found '" + label + "' without days, allowed: label and days in each");
    }
    return places.isEmpty() && kind != MeetingKind.CALL
        ? Optional.of("found '" + label + "' without places, allowed: places in all but calls")
        : Optional.empty();
  }

  KnownMeeting meeting() {
    if (days == null) {
      throw new IllegalStateException("asked for before missing()");
    }
    return new KnownMeeting(label, days, kind, places, participants);
  }

  /** On one line and not longer than a line. */
  static String shown(String value) {
    String line = value.strip().lines().findFirst().orElse("");
    return line.codePointCount(0, line.length()) <= LONGEST_SHOWN
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_SHOWN)) + "\u2026";
  }
}
