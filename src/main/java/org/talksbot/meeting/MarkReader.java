package org.talksbot.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds in a text what tells of meetings: words of meeting, places, dates and names. */
final class MarkReader {
  /** A city so many words behind an embassy is where the embassy stands. */
  private static final int POST = 3;
  /** A date so many words behind the war's is that of the war. */
  private static final int BACKGROUND = 7;

  private final Phrases phrases;
  private final DateReader dates;
  private final KnownMeetings meetings;

  MarkReader(KnownMeetings meetings) {
    this.meetings = meetings;
    phrases = new Phrases(meetings);
    dates = new DateReader(phrases);
  }

  /** The marks of {@code text[from, to)} in order. */
  List<Mark> read(String text, int from, int to) {
    List<String> words = Phrases.folded(text, from, to);
    List<Mark> marks = new ArrayList<>();
    for (int at = 0; at < words.size();) {
      if (!mayBegin(words.get(at))) {
        at++;
        continue;
      }
      DateReader.Found date = dates.at(words, at);
      if (date != null) {
        if (!isBehind("background", words, at, BACKGROUND)) {
          marks.add(new Mark.Day(at, date.date()));
        }
        at = date.end();
        continue;
      }
      Mark mark = mark(words, at);
      if (mark != null) {
        marks.add(mark);
      }
      at++;
    }
    return marks;
  }

  /** A mark begins with a number or a word of a phrase: most words are neither. */
  private boolean mayBegin(String word) {
    return Character.isDigit(word.charAt(word.length() - 1)) || phrases.mayBegin(word);
  }

  /** Whether a question's word only tells which meeting is meant, or that it took place. */
  boolean isMark(String word) {
    List<String> folded = Phrases.folded(word, 0, word.length());
    return folded.isEmpty() || Character.isDigit(folded.getFirst().charAt(0))
        || phrases.at(folded, 0, "happened") != null || !read(word, 0, word.length()).isEmpty();
  }

  /** Whether a question's word asks what a meeting was about or brought. */
  boolean isCourse(String word) {
    return phrases.at(Phrases.folded(word, 0, word.length()), 0, "course") != null;
  }

  /** Whether {@code text[from, to)} has a word by which sentences tell it. */
  boolean tellsCourse(String text, int from, int to) {
    List<String> words = Phrases.folded(text, from, to);
    return IntStream.range(0, words.size())
        .anyMatch(at -> phrases.at(words, at, "told") != null
            && !isBehind("relative", words, at, 1));
  }

  private @Nullable Mark mark(List<String> words, int at) {
    Phrases.Phrase person = phrases.at(words, at, "person");
    if (person != null) {
      return new Mark.Person(at, person.value());
    }
    Phrases.Phrase place = place(words, at);
    if (place != null) {
      return isBehind("post", words, at, POST) ? null : new Mark.Place(at, heldIn(place));
    }
    if (phrases.at(words, at, "third") != null) {
      return new Mark.Other(at);
    }
    Mark.Word word = word(words, at);
    if (word != null) {
      return word;
    }
    if (phrases.at(words, at, "bound") != null) {
      return new Mark.Bound(at, Particles.without(words.get(at)).contains("\u0642\u0628\u0644"));
    }
    if (phrases.at(words, at, "last") != null) {
      return new Mark.Order(at, 1);
    }
    if (phrases.at(words, at, "first") != null) {
      return new Mark.Order(at, -1);
    }
    Phrases.Phrase weekday = phrases.at(words, at, "weekday");
    if (weekday != null) {
      return new Mark.Nearby(at, Integer.parseInt(weekday.value()));
    }
    return phrases.at(words, at, "today") == null ? null : new Mark.Nearby(at, 0);
  }

  /** A place without its article is another word: sport is not Riyadh. */
  private Phrases.@Nullable Phrase place(List<String> words, int at) {
    Phrases.Phrase place = phrases.at(words, at, "place");
    return place != null && !Particles.hasArticle(place.words().getFirst())
        && Particles.hasArticle(words.get(at)) ? null : place;
  }

  private List<KnownMeeting> heldIn(Phrases.Phrase place) {
    return meetings.all()
        .stream()
        .filter(meeting -> meeting.places()
            .stream()
            .anyMatch(name -> Phrases.folded(name, 0, name.length()).equals(place.words())))
        .toList();
  }

  private Mark.@Nullable Word word(List<String> words, int at) {
    Mark.Subject subject;
    Phrases.Phrase phrase = phrases.at(words, at, "call");
    if (phrase != null) {
      subject = Mark.Subject.CALL;
    } else {
      phrase = phrases.at(words, at, "party");
      subject = phrase == null ? Mark.Subject.MEETING : Mark.Subject.PARTY;
      phrase = phrase == null ? phrases.at(words, at, "meeting") : phrase;
    }
    if (phrase == null) {
      return null;
    }
    int end = at + phrase.words().size();
    boolean open = phrases.at(words, at, "open") != null;
    boolean known = subject == Mark.Subject.PARTY
        || (isDefinite(words.get(at), phrase) && !open) || isBehind("this", words, at, 1);
    boolean other = end < words.size() && phrases.at(words, end, "next") != null;
    return new Mark.Word(at, subject, known, other);
  }

  /** Whether a word carries an article that is no part of it, as the first letters of a verb. */
  private static boolean isDefinite(String word, Phrases.Phrase phrase) {
    return Particles.hasArticle(word) && !Particles.hasArticle(phrase.words().getFirst());
  }

  private boolean isBehind(String group, List<String> words, int at, int reach) {
    for (int i = Math.max(0, at - reach); i < at; i++) {
      if (phrases.at(words, i, group) != null) {
        return true;
      }
    }
    return false;
  }
}
