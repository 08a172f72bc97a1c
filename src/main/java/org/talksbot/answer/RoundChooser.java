package org.talksbot.answer;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.talksbot.meeting.AskedMeetings;
import org.talksbot.meeting.KnownMeeting;
import org.talksbot.meeting.Mentions;
import org.talksbot.question.Question;
import org.talksbot.question.QuestionKind;
import org.talksbot.question.QuestionReading;

/**
 * Chooses, between ranking and quoting, the sentences of the meetings that a question fits: of the
 * one that it names, of each of several, in order of time, or of each side of a comparison.
 */
final class RoundChooser {
  /** Another round's sentence answers as well from this share of the best one's score on. */
  private static final double AS_GOOD = 0.05;
  /** The same for when and where, which every round's own sentence with its day answers. */
  private static final double AS_GOOD_TIME = 0.03;
  /** Another round's sentence holds at least this share of the question that the best one holds. */
  private static final double AS_MUCH = 0.7;
  /** A side of a comparison is shown from this share of the best score on. */
  private static final double SIDE = 0.02;
  /** A sentence with place or day is put first from this share of the best score on. */
  private static final double PLACED = 0.5;
  private static final double SETTLED = 0.6;
  /** So many sentences, best first, are looked through for other rounds. */
  private static final int LOOKED_AT = 40;

  private final SentenceMeetings meetings;

  RoundChooser(SentenceMeetings meetings) {
    this.meetings = meetings;
  }

  /**
   * What is left to quote from.
   *
   * @param asked the meetings that the question fits
   * @param sentences those that may be quoted, best first
   * @param rounds one sentence for each of several meetings, in order of time; empty where the
   *     question wants no such list
   */
  record Choice(AskedMeetings asked, List<ScoredSentence> sentences,
      List<ScoredSentence> rounds) {
    /** Copies the lists. */
    Choice {
      sentences = List.copyOf(sentences);
      rounds = List.copyOf(rounds);
    }

    /**
     * Whether the first sentence surely answers: it gives the meeting's place or day where only
     * when or where it was is asked, and tells its course where only that is asked.
     */
    boolean isSettled(QuestionKind kind, SentenceMeetings meetings) {
      boolean time = isTime(kind) && asked.isBare() && asked.placed();
      boolean course = isCourse(asked, kind);
      if (!(time || course) || sentences.isEmpty()) {
        return false;
      }
      ScoredSentence first = sentences.getFirst();
      Mentions mentions = meetings.of(first.hit().passage(), first.sentence());
      KnownMeeting subject = mentions.subject();
      return subject != null && asked.fits(subject) && (course
          ? meetings.tellsCourse(first.hit().passage(), first.sentence())
          : mentions.placed());
    }

    /** Whether there is a sentence for both sides of a comparison. */
    boolean isComparison() {
      return asked.sides().size() > 1 && rounds.size() > 1;
    }
  }

  /** The meetings that a question fits; a follow-up's are those of the question before. */
  AskedMeetings asked(Question question, QuestionReading reading) {
    AskedMeetings asked = meetings.asked(question.text(), reading.words());
    if (!asked.isSpecific() && !reading.context().isEmpty() && !question.history().isEmpty()) {
      AskedMeetings earlier = meetings.asked(question.history().getLast(), List.of());
      return earlier.isSpecific() ? earlier : asked;
    }
    return asked;
  }

  /**
   * Chooses from the ranked sentences.
   *
   * @param sentences best first
   * @param limit largest number of quotes
   */
  Choice choose(AskedMeetings asked, QuestionKind kind, List<ScoredSentence> sentences,
      int limit) {
    Reading reading = new Reading();
    if (!asked.isSpecific()) {
      boolean anyRound = asked.general() && (kind == QuestionKind.WHEN
          || kind == QuestionKind.WHERE);
      return new Choice(asked, sentences,
          anyRound ? rounds(kind, sentences, reading, AskedMeetings.NONE, limit) : List.of());
    }
    AskedMeetings narrowed = narrowed(asked, sentences, reading);
    if (!narrowed.placed() && sentences.stream()
        .noneMatch(sentence -> speaksOf(narrowed, sentence, reading))) {
      return new Choice(AskedMeetings.NONE, sentences, List.of());
    }
    List<ScoredSentence> of = sentences.stream()
        .filter(sentence -> isOf(narrowed, sentence, reading)
            && !(isTime(kind) && reading.of(sentence).silent()))
        .toList();
    List<ScoredSentence> left = isCourse(narrowed, kind)
        ? courseFirst(narrowed, of, reading)
        : placedFirst(narrowed, kind, of, reading);
    if (narrowed.sides().size() > 1) {
      return new Choice(narrowed, left, sides(narrowed, left, reading));
    }
    return new Choice(narrowed, left, narrowed.sides().getFirst().size() > 1
        ? rounds(kind, left, reading, narrowed, limit)
        : List.of());
  }

  /** The confidence in a choice: where the meeting itself is the answer, at least that. */
  double confidence(Choice choice, QuestionKind kind, double sure) {
    return choice.isSettled(kind, meetings) ? Math.max(SETTLED, sure) : sure;
  }

  /** "The first", "the last": of the meetings that the found sentences speak of. */
  private static AskedMeetings narrowed(AskedMeetings asked, List<ScoredSentence> sentences,
      Reading reading) {
    if (asked.order() == 0) {
      return asked;
    }
    Comparator<KnownMeeting> byTime = Comparator.comparing(meeting -> meeting.days().from());
    return sentences.stream()
        .limit(LOOKED_AT)
        .flatMap(sentence -> reading.of(sentence).all().stream())
        .filter(asked::fits)
        .max(asked.order() > 0 ? byTime : byTime.reversed())
        .map(meeting -> new AskedMeetings(List.of(List.of(meeting)), 0, false, asked.placed(),
            asked.beyond()))
        .orElse(asked);
  }

  /**
   * Whether a sentence speaks of a meeting that was asked for, or of none in an article that is not
   * about another.
   */
  private boolean isOf(AskedMeetings asked, ScoredSentence sentence, Reading reading) {
    Mentions mentions = reading.of(sentence);
    KnownMeeting own = meetings.own(sentence.hit().passage());
    return mentions.all().isEmpty()
        ? !mentions.elsewhere() && (own == null || asked.fits(own))
        : mentions.all().stream().anyMatch(asked::fits);
  }

  private static boolean speaksOf(AskedMeetings asked, ScoredSentence sentence,
      Reading reading) {
    return reading.of(sentence).all().stream().anyMatch(asked::fits);
  }

  /** For when and where, first the best that gives a place or day, unless it is much weaker. */
  private static List<ScoredSentence> placedFirst(AskedMeetings asked, QuestionKind kind,
      List<ScoredSentence> sentences, Reading reading) {
    if (!isTime(kind) || sentences.isEmpty()) {
      return sentences;
    }
    double least = asked.isBare() ? 0 : PLACED * sentences.getFirst().score();
    return sentences.stream()
        .filter(sentence -> sentence.score() >= least && reading.of(sentence).placed())
        .findFirst()
        .map(placed -> Stream.concat(Stream.of(placed),
            sentences.stream().filter(sentence -> !sentence.equals(placed))).toList())
        .orElse(sentences);
  }

  /** For what a meeting was about or brought, first the sentences on it that tell it. */
  private List<ScoredSentence> courseFirst(AskedMeetings asked, List<ScoredSentence> sentences,
      Reading reading) {
    Predicate<ScoredSentence> tells = sentence -> isOn(asked, sentence, reading)
        && meetings.tellsCourse(sentence.hit().passage(), sentence.sentence());
    return Stream.concat(sentences.stream().filter(tells),
        sentences.stream().filter(tells.negate())).toList();
  }

  private static boolean isOn(AskedMeetings asked, ScoredSentence sentence, Reading reading) {
    KnownMeeting subject = reading.of(sentence).subject();
    return subject != null && asked.fits(subject);
  }

  /** What happened at a meeting, what it brought, or nothing but its name. */
  private static boolean isCourse(AskedMeetings asked, QuestionKind kind) {
    return asked.isOfCourse() && asked.placed()
        && (kind == QuestionKind.WHAT || kind == QuestionKind.LIST);
  }

  /** When and where a meeting was: only a sentence that gives its place or day says it. */
  private static boolean isTime(QuestionKind kind) {
    return kind == QuestionKind.WHEN || kind == QuestionKind.WHERE;
  }

  private static List<ScoredSentence> rounds(QuestionKind kind, List<ScoredSentence> sentences,
      Reading reading,
      AskedMeetings asked, int limit) {
    if (sentences.isEmpty()) {
      return List.of();
    }
    ScoredSentence best = sentences.getFirst();
    KnownMeeting bests = reading.of(best).subject();
    Map<KnownMeeting, ScoredSentence> byMeeting = new LinkedHashMap<>();
    double least = asked.isBare() && isTime(kind)
        ? 0
        : (isTime(kind) ? AS_GOOD_TIME : AS_GOOD) * best.score();
    for (ScoredSentence sentence : sentences.subList(0,
        Math.min(LOOKED_AT, sentences.size()))) {
      KnownMeeting subject = reading.of(sentence).subject();
      boolean answers = sentence.score() >= least
          && (sentence.features().holds(Feature.EXPECTED)
              || !best.features().holds(Feature.EXPECTED))
          && (isTime(kind) || isCourse(asked, kind) || saysAsMuch(sentence, best));
      if (subject != null && answers && (!isTime(kind) || reading.of(sentence).placed())
          && (byMeeting.size() < limit || byMeeting.containsKey(subject))
          && (!asked.isSpecific() || asked.fits(subject))) {
        byMeeting.merge(subject, sentence, (first, other) -> kind == QuestionKind.WHEN
            && !reading.of(first).dated() && reading.of(other).dated() ? other : first);
      }
    }
    boolean overview = bests == null
        && reading.of(best).all().stream().filter(asked::fits).count() > 1;
    if (byMeeting.size() < 2 || !(overview || (bests != null && byMeeting.containsKey(bests)))) {
      return List.of();
    }
    List<ScoredSentence> rounds = inOrder(byMeeting);
    return overview && rounds.size() < limit
        ? Stream.concat(Stream.of(best), rounds.stream()).limit(limit).toList()
        : rounds;
  }

  /** Who asks about the Russian head of a delegation is not told about the American one. */
  private static boolean saysAsMuch(ScoredSentence sentence, ScoredSentence best) {
    return sentence.features().get(Feature.COVERAGE) >= AS_MUCH
        * best.features().get(Feature.COVERAGE);
  }

  private static List<ScoredSentence> sides(AskedMeetings asked, List<ScoredSentence> sentences,
      Reading reading) {
    Map<KnownMeeting, ScoredSentence> byMeeting = new LinkedHashMap<>();
    for (List<KnownMeeting> side : asked.sides()) {
      for (ScoredSentence sentence : sentences) {
        KnownMeeting subject = reading.of(sentence).subject();
        if (subject != null && side.contains(subject)
            && sentence.score() >= SIDE * sentences.getFirst().score()) {
          byMeeting.putIfAbsent(subject, sentence);
          break;
        }
      }
    }
    return byMeeting.size() < 2 ? List.of() : inOrder(byMeeting);
  }

  private static List<ScoredSentence> inOrder(Map<KnownMeeting, ScoredSentence> byMeeting) {
    return byMeeting.entrySet()
        .stream()
        .sorted(Comparator.comparing(entry -> entry.getKey().days().from()))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** What the sentences of one answer speak of, each read once and only where it is needed. */
  private final class Reading {
    private final IdentityHashMap<ScoredSentence, Mentions> read = new IdentityHashMap<>();

    Mentions of(ScoredSentence sentence) {
      return read.computeIfAbsent(sentence,
          one -> meetings.of(one.hit().passage(), one.sentence()));
    }
  }
}
