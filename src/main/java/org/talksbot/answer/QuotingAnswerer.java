package org.talksbot.answer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.talksbot.arabic.DatePhrases;
import org.talksbot.article.Sentence;
import org.talksbot.meeting.AskedMeetings;
import org.talksbot.meeting.KnownMeeting;
import org.talksbot.meeting.KnownMeetings;
import org.talksbot.question.Arabizi;
import org.talksbot.question.Question;
import org.talksbot.question.QuestionKind;
import org.talksbot.question.QuestionReader;
import org.talksbot.question.QuestionReading;
import org.talksbot.question.Remark;
import org.talksbot.question.Remarks;
import org.talksbot.question.TimeFrame;
import org.talksbot.question.TimeFrameReader;
import org.talksbot.search.Passage;
import org.talksbot.search.PassageHit;
import org.talksbot.search.PassageHits;
import org.talksbot.search.PassageSearch;
import org.talksbot.search.QueryWord;
import org.talksbot.search.Source;

/** Answers with the sentences that hold most of the question; safe for use by many threads. */
public final class QuotingAnswerer implements Answerer {
  private static final int PASSAGES = 20;
  /** The sentences of so many passages are looked at; more gain nothing (docs/quality.md). */
  private static final int READ_PASSAGES = 8;
  /** So many passages are added for each side of a comparison. */
  private static final int SIDE_PASSAGES = 4;
  /** Words of an earlier question count so much in a follow-up. */
  private static final float CONTEXT = 0.5f;

  /** Below this share of the first quote's score, another is noise (docs/quality.md). */
  private static final double WEAK = 0.6;
  /** So many of the best sentences are looked through for quotes and for their likes. */
  private static final int CONSIDERED = 12;

  private final PassageSearch search;
  private final AnswerSettings settings;
  private final Remarks remarks = new Remarks();
  private final WordGroups groups = WordGroups.load();
  private final QuestionReader reader = new QuestionReader();
  private final AnswerSpans spans;
  private final NearDuplicates duplicates;
  private final QuoteNotes notes;
  private final QuoteExtent extent;
  private final RoundChooser rounds;
  private final Agreement agreement;
  private final SentenceScorer scorer;
  private final Expander expander;
  private final TimeFrameReader frameReader = new TimeFrameReader();
  private final FrameOrder frames;
  private final Arabizi arabizi = Arabizi.load();

  /** Answers from what {@code search} finds, with the meetings that come with the program. */
  public QuotingAnswerer(PassageSearch search, AnswerSettings settings) {
    this(search, settings, EqualNames.NONE, KnownMeetings.builtIn());
  }

  /**
   * Answers from what {@code search} finds.
   *
   * @param names what is called by several names
   * @param known the meetings that are known
   */
  public QuotingAnswerer(PassageSearch search, AnswerSettings settings, EqualNames names,
      KnownMeetings known) {
    this.search = search;
    this.settings = settings;
    SentenceMeetings meetings = new SentenceMeetings(known);
    QuoteDates dates = new QuoteDates(search, new DatePhrases());
    this.notes = new QuoteNotes(search, dates, meetings);
    this.frames = new FrameOrder(dates);
    this.expander = new Expander(search, new NameBook(names, reader));
    SpanWords words = SpanWords.load();
    this.spans = new AnswerSpans(words);
    this.extent = new QuoteExtent(spans);
    this.duplicates = new NearDuplicates(words);
    this.scorer = new SentenceScorer(new CoverageFormula(), spans);
    this.agreement = new Agreement(words);
    this.rounds = new RoundChooser(meetings);
  }

  @Override
  public Answer answer(Question typed) {
    Optional<Remark> remark = remarks.of(typed.text());
    if (remark.isPresent()) {
      return Refusal.of(remark.get());
    }
    Question question = arabizi.read(typed);
    QuestionReading reading = reader.read(question);
    if (reading.words().isEmpty() && reading.context().isEmpty()) {
      return new Answer.Refused(Refusal.ofNoWords(question.text()), List.of(), List.of(), 0,
          List.of(), List.of());
    }
    List<ExpandedWord> words = arabizi.isForeign(question.text())
        ? words(reading).stream().map(ExpandedWord::alone).toList()
        : expander.expand(words(reading));
    PassageHits hits = search.search(ExpandedWord.query(words), PASSAGES);
    QuestionTerms terms = QuestionTerms.of(words, hits).lightened(groups);
    Premise premise = new Premise(groups, terms, reading.words().size());
    List<PassageHit> first = hits.hits().stream().limit(READ_PASSAGES).toList();
    AskedMeetings asked = rounds.asked(question, reading);
    List<ScoredSentence> ranked = connectedFirst(premise,
        frames.order(frame(question, reading), question.asked(),
            scorer.score(reading.kind(), terms, withSides(first, asked))));
    List<String> passages = passages(ranked, hits.hits());
    RoundChooser.Choice choice = rounds.choose(asked, reading.kind(), ranked,
        settings.maxQuotes());
    List<ScoredSentence> sentences = choice.sentences();
    if (sentences.isEmpty()) {
      return new Answer.Refused(Refusal.of(question.text(), terms), Refusal.missing(terms),
          List.of(), 0, passages, List.of());
    }
    double confidence = Confidence.of(reading.kind(), terms, sentences);
    List<Quote> quotes = quotes(reading.kind(), terms, choice);
    List<Spelled> spelled = Variants.of(terms, quotes);
    Optional<Premise.Failure> failure = premise.failure(sentences);
    if (settings.floor() > 0 && failure.isPresent() && !choice.isComparison()) {
      return new Answer.Refused(failure.get().reason(), failure.get().words(), quotes, confidence,
          passages, List.of(), spelled);
    }
    return confidence >= settings.floor()
        ? new Answer.Quoted(quotes, confidence, passages, List.of(), spelled,
            agreement.disagreements(reading.kind(), quotes))
        : new Answer.Refused(Refusal.of(question.text(), terms), Refusal.missing(terms), quotes,
            confidence, passages, List.of(), spelled);
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

  /** Of the best sentences, the first that bears out what the question takes for granted. */
  private static List<ScoredSentence> connectedFirst(Premise premise,
      List<ScoredSentence> sentences) {
    if (sentences.isEmpty() || premise.unconnected(sentences.getFirst()).isEmpty()) {
      return sentences;
    }
    double least = WEAK * sentences.getFirst().score();
    Optional<ScoredSentence> connected = sentences.stream()
        .limit(CONSIDERED)
        .takeWhile(sentence -> sentence.score() >= least)
        .filter(sentence -> premise.unconnected(sentence).isEmpty())
        .findFirst();
    if (connected.isEmpty()) {
      return sentences;
    }
    List<ScoredSentence> reordered = new ArrayList<>(sentences);
    reordered.remove(connected.get());
    reordered.addFirst(connected.get());
    return reordered;
  }

  private static List<QueryWord> words(QuestionReading reading) {
    List<QueryWord> words = new ArrayList<>();
    reading.words().forEach(word -> words.add(new QueryWord(word, 1)));
    reading.context().forEach(word -> words.add(new QueryWord(word, CONTEXT)));
    return words;
  }

  /** One sentence for each round where the question fits several, else the best. */
  private static List<ScoredSentence> best(RoundChooser.Choice choice) {
    double least = WEAK * choice.sentences().getFirst().score();
    return choice.rounds().isEmpty()
        ? choice.sentences()
            .stream()
            .limit(CONSIDERED)
            .takeWhile(sentence -> sentence.score() >= least)
            .toList()
        : choice.rounds();
  }

  private List<Quote> quotes(QuestionKind kind, QuestionTerms terms,
      RoundChooser.Choice choice) {
    List<ScoredSentence> best = best(choice);
    List<Quote> quotes = new ArrayList<>();
    for (NearDuplicates.Group group : duplicates.group(best, settings.maxQuotes())) {
      ScoredSentence first = group.best();
      quotes.add(quote(kind, terms, choice.asked(), first, others(group)));
    }
    return agreement.counted(kind, choice.rounds().isEmpty() ? quotes : answering(quotes));
  }

  /** Of the rounds' quotes, those that hold what is asked for, where at least two do. */
  private static List<Quote> answering(List<Quote> quotes) {
    List<Quote> answering = quotes.stream().filter(quote -> quote.highlight() != null).toList();
    return answering.size() > 1 ? answering : quotes;
  }

  private Quote quote(QuestionKind kind, QuestionTerms terms, AskedMeetings asked,
      ScoredSentence chosen, List<Source> others) {
    Passage passage = chosen.hit().passage();
    Sentence sentence = chosen.sentence();
    Notes known = notes.of(passage, sentence, asked);
    Sentence quoted = extent.of(kind, passage, sentence,
        notes.lacksSpeaker(passage, sentence, known));
    Highlight highlight = spans.find(kind, passage.text(quoted), terms).orElse(null);
    return new Quote(passage, quoted, highlight, chosen.score(), others,
        quoted.equals(sentence) ? known : notes.of(passage, quoted, asked));
  }

  private static List<Source> others(NearDuplicates.Group group) {
    Set<Source> others = new LinkedHashSet<>(group.best().hit().copies());
    for (ScoredSentence other : group.others()) {
      others.add(other.hit().passage().source());
      others.addAll(other.hit().copies());
    }
    others.remove(group.best().hit().passage().source());
    return List.copyOf(others);
  }

  /** The articles' ids: those with the best sentences first, then the other passages'. */
  private static List<String> passages(List<ScoredSentence> sentences, List<PassageHit> hits) {
    Set<String> ids = new LinkedHashSet<>();
    sentences.forEach(sentence -> ids.add(sentence.hit().passage().source().article()));
    hits.forEach(hit -> ids.add(hit.passage().source().article()));
    return List.copyOf(ids);
  }
}
