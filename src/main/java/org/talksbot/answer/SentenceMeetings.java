package org.talksbot.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talksbot.article.DateSpan;
import org.talksbot.article.Sentence;
import org.talksbot.meeting.ArticleMeeting;
import org.talksbot.meeting.AskedMeetings;
import org.talksbot.meeting.KnownMeeting;
import org.talksbot.meeting.KnownMeetings;
import org.talksbot.meeting.MeetingReader;
import org.talksbot.meeting.Mentions;
import org.talksbot.search.Passage;

/** Tells which meetings the sentences of passages are about. Safe for use by many threads. */
final class SentenceMeetings {
  /** A sentence may take up what one of so many before it spoke of. */
  private static final int REACH = 3;

  private final MeetingReader reader;
  private final KnownMeetings meetings;

  SentenceMeetings(KnownMeetings meetings) {
    this.meetings = meetings;
    this.reader = new MeetingReader(meetings);
  }

  /** The meetings that a question fits. */
  AskedMeetings asked(String question, List<String> content) {
    return reader.asked(question, content, meetings);
  }

  /** The meetings that a sentence speaks of, read with those before it in its passage. */
  Mentions of(Passage passage, Sentence sentence) {
    ArticleMeeting article = reader.article(passage.source().metadata());
    KnownMeeting before = null;
    int since = 0;
    for (Sentence other : passage.sentences()) {
      if (other.start() >= sentence.start()) {
        break;
      }
      KnownMeeting subject = mentions(passage, other, article.behind(before)).subject();
      since = subject == null ? since + 1 : 0;
      before = subject == null && since < REACH ? before : subject;
    }
    return mentions(passage, sentence, article.behind(before));
  }

  /** Whether a sentence tells what a meeting was about or brought. */
  boolean tellsCourse(Passage passage, Sentence sentence) {
    return reader.tellsCourse(passage.text(), sentence.start() - passage.start(),
        sentence.end() - passage.start());
  }

  private Mentions mentions(Passage passage, Sentence sentence, ArticleMeeting article) {
    return reader.mentions(passage.text(), sentence.start() - passage.start(),
        sentence.end() - passage.start(), article);
  }

  /**
   * The meeting to show beside a sentence: of those it speaks of the one that was asked for, else
   * the one that it is about, else an unlisted one that its article's metadata names.
   */
  @Nullable
  Meeting label(Passage passage, Sentence sentence, AskedMeetings asked) {
    Mentions mentions = of(passage, sentence);
    List<KnownMeeting> wanted = mentions.all().stream().filter(asked::fits).toList();
    KnownMeeting subject = mentions.subject();
    if (subject != null && (wanted.isEmpty() || wanted.contains(subject))) {
      return meeting(subject);
    }
    if (wanted.size() == 1) {
      return meeting(wanted.getFirst());
    }
    String label = passage.source().metadata().meeting();
    boolean listed = reader.article(passage.source().metadata()).own() != null;
    return label == null || listed || !mentions.all().isEmpty() || mentions.elsewhere()
        ? null
        : new Meeting(label, null);
  }

  private static Meeting meeting(KnownMeeting meeting) {
    DateSpan days = meeting.days();
    return new Meeting(meeting.label(), days);
  }

  /** The meeting that the whole article of a passage is about; null where none is known. */
  @Nullable
  KnownMeeting own(Passage passage) {
    return reader.article(passage.source().metadata()).own();
  }

  /** How the meetings of a side of a comparison are searched for. */
  static List<String> searchWords(List<KnownMeeting> side) {
    return side.size() == 1
        ? List.of(side.getFirst().label().split("[\\s\u060C]+"))
        : side.getFirst().places().stream().limit(1).toList();
  }
}
