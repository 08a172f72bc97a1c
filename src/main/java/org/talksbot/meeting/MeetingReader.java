package org.talksbot.meeting;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.talksbot.article.DateSpan;
import org.talksbot.article.Metadata;

/** Tells which of the known meetings a text is about. Safe for use by many threads. */
public final class MeetingReader {
  /** An article about a meeting appears so many days after it, or before. */
  private static final int LATE = 10;
  private static final int EARLY = 2;

  private final MarkReader marks;
  private final ReferenceResolver resolver;

  /** Reads for these meetings. */
  public MeetingReader(KnownMeetings meetings) {
    marks = new MarkReader(meetings);
    resolver = new ReferenceResolver(meetings);
  }

  /**
   * The meeting of an article: the one that its metadata names, else the one that its title places
   * near the day of its publication.
   */
  public ArticleMeeting article(Metadata metadata) {
    String label = metadata.meeting();
    KnownMeeting own = label == null
        ? titled(metadata.title(), metadata.published())
        : labelled(label);
    return new ArticleMeeting(metadata.published(), own, null);
  }

  private @Nullable KnownMeeting labelled(String label) {
    List<Mark> found = marks.read(label, 0, label.length());
    Reference reference = new Reference(null, List.of(), found);
    Mark.Place place = reference.place();
    List<KnownMeeting> fitting = place == null
        ? List.of()
        : place.meetings()
            .stream()
            .filter(meeting -> !reference.days().isEmpty() && reference.days()
                .stream()
                .allMatch(day -> day.date().hasDay() && day.date().fits(meeting.days())))
            .toList();
    return fitting.size() == 1 ? fitting.getFirst() : null;
  }

  private @Nullable KnownMeeting titled(String title, @Nullable DateSpan published) {
    List<Mark> found = marks.read(title, 0, title.length());
    Reference reference = new Reference(null, List.of(), found);
    Mark.Place place = reference.place();
    if (place == null || published == null) {
      return labelled(title);
    }
    DateSpan span = new DateSpan(published.from().minusDays(LATE),
        published.to().plusDays(EARLY));
    List<KnownMeeting> near = place.meetings()
        .stream()
        .filter(meeting -> !meeting.days().from().isBefore(span.from())
            && !meeting.days().from().isAfter(span.to()))
        .toList();
    return near.size() == 1 ? near.getFirst() : labelled(title);
  }

  /** The meetings of one sentence, {@code text[from, to)}. */
  public Mentions mentions(String text, int from, int to, ArticleMeeting article) {
    List<Mark> found = marks.read(text, from, to);
    Set<String> persons = found.stream()
        .filter(Mark.Person.class::isInstance)
        .map(mark -> ((Mark.Person) mark).name())
        .collect(Collectors.toSet());
    List<Reference> references = Reference.of(found);
    Set<KnownMeeting> all = new LinkedHashSet<>();
    KnownMeeting subject = null;
    KnownMeeting last = null;
    for (int i = 0; i < references.size(); i++) {
      Optional<KnownMeeting> meeting = resolver.resolve(references.get(i), persons,
          article.behind(last));
      meeting.ifPresent(all::add);
      last = meeting.orElse(last);
      if (i == 0) {
        subject = meeting.orElse(null);
      }
    }
    boolean silent = found.stream()
        .noneMatch(mark -> mark instanceof Mark.Word || mark instanceof Mark.Place);
    return new Mentions(subject, subject != null && isPlaced(references.getFirst(), subject),
        subject != null && isDated(found, subject),
        all.stream().sorted(Comparator.comparing(meeting -> meeting.days().from())).toList(),
        all.isEmpty() && ReferenceResolver.isElsewhere(references.getFirst()),
        silent);
  }

  private static boolean isDated(List<Mark> marks, KnownMeeting subject) {
    return marks.stream()
        .anyMatch(mark -> mark instanceof Mark.Day day && day.date().hasDay()
            && day.date().fits(subject.days()));
  }

  private static boolean isPlaced(Reference reference, KnownMeeting subject) {
    return reference.place() != null
        || reference.days().stream().anyMatch(day -> day.date().fits(subject.days()));
  }

  /**
   * What a question says about meetings.
   *
   * @param content its content words
   */
  public AskedMeetings asked(String question, List<String> content, KnownMeetings meetings) {
    return new QuestionMarks(marks.read(question, 0, question.length()), beyond(content), meetings)
        .asked();
  }

  private AskedMeetings.Beyond beyond(List<String> content) {
    if (content.isEmpty()
        || !content.stream().allMatch(word -> marks.isMark(word) || marks.isCourse(word))) {
      return AskedMeetings.Beyond.MORE;
    }
    return content.stream().allMatch(marks::isMark)
        ? AskedMeetings.Beyond.NOTHING
        : AskedMeetings.Beyond.COURSE;
  }

  /** Whether a sentence, {@code text[from, to)}, tells what a meeting was about or brought. */
  public boolean tellsCourse(String text, int from, int to) {
    return marks.tellsCourse(text, from, to);
  }
}
