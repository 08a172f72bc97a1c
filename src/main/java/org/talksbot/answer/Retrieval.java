package org.talksbot.answer;

import java.util.ArrayList;
import java.util.List;
import org.talksbot.meeting.AskedMeetings;
import org.talksbot.meeting.KnownMeeting;
import org.talksbot.question.Arabizi;
import org.talksbot.question.Question;
import org.talksbot.question.QuestionReading;
import org.talksbot.question.TimeFrame;
import org.talksbot.question.TimeFrameReader;
import org.talksbot.search.PassageHit;
import org.talksbot.search.PassageHits;
import org.talksbot.search.PassageSearch;
import org.talksbot.search.QueryWord;

/** Finds the passages that may answer a question; safe for use by many threads. */
final class Retrieval {
  private static final int PASSAGES = 20;
  /** The sentences of so many passages are looked at; more gain nothing (docs/quality.md). */
  private static final int READ_PASSAGES = 15;
  /** What scores less than this share of the best passage holds no answer (docs/quality.md). */
  private static final float READ_SHARE = 0.5f;
  /** So many passages are added for each side of a comparison. */
  private static final int SIDE_PASSAGES = 4;
  /** Words of an earlier question count so much in a follow-up. */
  private static final float CONTEXT = 0.5f;
  /** So much do the names of days count that a question does not hold itself. */
  private static final float NAMED = 0.5f;

  private final PassageSearch search;
  private final Expander expander;
  private final Arabizi arabizi;
  private final WordGroups groups;
  private final TimeFrameReader frameReader = new TimeFrameReader();

  /**
   * Searches with the words of questions and with others for them.
   *
   * @param arabizi tells what is not Arabic, which is searched for as it is typed
   * @param groups tells which words carry no topic
   */
  Retrieval(PassageSearch search, Expander expander, Arabizi arabizi, WordGroups groups) {
    this.search = search;
    this.expander = expander;
    this.arabizi = arabizi;
    this.groups = groups;
  }

  /**
   * What was found.
   *
   * @param frame the time that is asked about
   * @param terms the question's words with what the index knows of them
   * @param hits the best passages
   * @param toRead those whose sentences are worth comparing with the question
   */
  record Found(TimeFrame frame, QuestionTerms terms, List<PassageHit> hits,
      List<PassageHit> toRead) {
    /** Copies the lists. */
    Found {
      hits = List.copyOf(hits);
      toRead = List.copyOf(toRead);
    }
  }

  /**
   * Searches for a question of at least one word.
   *
   * @param asked the meetings that it fits
   */
  Found of(Question question, QuestionReading reading, AskedMeetings asked) {
    List<ExpandedWord> words = arabizi.isForeign(question.text())
        ? words(reading).stream().map(ExpandedWord::alone).toList()
        : expander.expand(words(reading));
    TimeFrame frame = frame(question, reading);
    List<QueryWord> query = new ArrayList<>(ExpandedWord.query(words));
    new AskedTime(frame, question.asked()).names()
        .forEach(name -> query.add(new QueryWord(name, NAMED)));
    PassageHits hits = search.search(query, PASSAGES);
    return new Found(frame, QuestionTerms.of(words, hits).lightened(groups), hits.hits(),
        withSides(worthReading(hits.hits()), asked));
  }

  /** The first passages, as long as they are not far behind the best one. */
  private static List<PassageHit> worthReading(List<PassageHit> hits) {
    return hits.stream()
        .limit(READ_PASSAGES)
        .takeWhile(hit -> hit.score() >= READ_SHARE * hits.getFirst().score())
        .toList();
  }

  /** With the best passages about each side of a comparison, which one search may miss. */
  private List<PassageHit> withSides(List<PassageHit> hits, AskedMeetings asked) {
    if (asked.sides().size() < 2) {
      return hits;
    }
    List<PassageHit> all = new ArrayList<>(hits);
    for (List<KnownMeeting> side : asked.sides()) {
      List<QueryWord> words = SentenceMeetings.searchWords(side)
          .stream()
          .map(word -> new QueryWord(word, 1))
          .toList();
      search.search(words, SIDE_PASSAGES)
          .hits()
          .stream()
          .filter(hit -> all.stream().noneMatch(other -> other.passage().equals(hit.passage())))
          .forEach(all::add);
    }
    return all;
  }

  /** The time that is asked about; a follow-up without one keeps the one before. */
  private TimeFrame frame(Question question, QuestionReading reading) {
    TimeFrame frame = frameReader.read(question.text());
    return frame.times().isEmpty() && !reading.context().isEmpty()
        && !question.history().isEmpty() ? frameReader.read(question.history().getLast()) : frame;
  }

  private static List<QueryWord> words(QuestionReading reading) {
    List<QueryWord> words = new ArrayList<>();
    reading.words().forEach(word -> words.add(new QueryWord(word, 1)));
    reading.context().forEach(word -> words.add(new QueryWord(word, CONTEXT)));
    return words;
  }
}
