package org.talksbot.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.talksbot.arabic.DatePhrases;
import org.talksbot.arabic.NumberWords;
import org.talksbot.arabic.PlaceNames;
import org.talksbot.meeting.AskedMeetings;
import org.talksbot.meeting.KnownMeeting;
import org.talksbot.question.Arabizi;
import org.talksbot.question.Question;
import org.talksbot.question.QuestionKind;
import org.talksbot.question.QuestionReader;
import org.talksbot.question.QuestionReading;
import org.talksbot.question.Remark;
import org.talksbot.question.Remarks;
import org.talksbot.question.TimeFrame;
import org.talksbot.question.TimeFrameReader;
import org.talksbot.search.PassageHit;
import org.talksbot.search.PassageHits;
import org.talksbot.search.PassageSearch;
import org.talksbot.search.QueryWord;

/** Answers with the sentences that hold most of the question; safe for use by many threads. */
public final class QuotingAnswerer implements Answerer {
  private static final int PASSAGES = 20;
  /** The sentences of so many passages are looked at; more gain nothing (docs/quality.md). */
  private static final int READ_PASSAGES = 15;
  /** What scores less than this share of the best passage holds no answer (docs/quality.md). */
  private static final float READ_SHARE = 0.5f;
  /** So many passages are added for each side of a comparison. */
  private static final int SIDE_PASSAGES = 4;
  /** Words of an earlier question count so much in a follow-up. */
  private static final float CONTEXT = 0.5f;
  /** The confidence, at least, in a quote that tells what somebody or something is. */
  private static final double DEFINED = 0.5;
  /** A definition is quoted before sentences that this share of theirs would put before it. */
  private static final double DEFINING = 0.3;
  /** What is left of the confidence where no quote names a holder of the office asked about. */
  private static final double NO_HOLDER = 0.3;

  private final PassageSearch search;
  private final AnswerSettings settings;
  private final Remarks remarks = new Remarks();
  private final WordGroups groups = WordGroups.load();
  private final QuestionReader reader = new QuestionReader();
  private final RoundChooser rounds;
  private final FeatureReader features;
  private final AnswerSpans spans;
  private final SentenceRanker ranker;
  private final Confidence confidence;
  private final CandidateListener listener;
  private final Contradictions contradictions;
  private final Variants variants;
  private final Expander expander;
  private final TimeFrameReader frameReader = new TimeFrameReader();
  private final FrameOrder frames;
  private final Arabizi arabizi = Arabizi.load();
  private final QuoteCutter cutter;

  /** Answers from what {@code search} finds, with the meetings that come with the program. */
  public QuotingAnswerer(PassageSearch search, AnswerSettings settings) {
    this(search, settings, Knowledge.builtIn(), CandidateListener.SILENT);
  }

  /** The same with other knowledge. */
  public QuotingAnswerer(PassageSearch search, AnswerSettings settings, Knowledge knowledge) {
    this(search, settings, knowledge, CandidateListener.SILENT);
  }

  /** The same, telling {@code listener} what was weighed for each question. */
  public QuotingAnswerer(PassageSearch search, AnswerSettings settings, Knowledge knowledge,
      CandidateListener listener) {
    this.listener = listener;
    this.search = search;
    this.settings = settings;
    SentenceMeetings meetings = new SentenceMeetings(knowledge.meetings());
    QuoteDates dates = new QuoteDates(search, new DatePhrases());
    this.frames = new FrameOrder(dates);
    this.expander = new Expander(search, new NameBook(knowledge.names(), reader));
    SpanWords words = SpanWords.load();
    this.spans = new AnswerSpans(words);
    this.features = new FeatureReader(spans);
    this.ranker = new SentenceRanker(knowledge.model().ranking());
    this.confidence = new Confidence(knowledge.model().confidence());
    AnswerValues values = new AnswerValues(words, NumberWords.load());
    StatementReader statements = new StatementReader(words, values);
    this.contradictions = new Contradictions(values, statements);
    this.variants = new Variants(new NameWords(PlaceNames.load(), knowledge.names()));
    this.rounds = new RoundChooser(meetings);
    this.cutter = new QuoteCutter(new QuoteNotes(search, dates, meetings), spans, words,
        new Agreement(values, statements), contradictions);
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
    TimeFrame frame = frame(question, reading);
    List<QueryWord> query = new ArrayList<>(ExpandedWord.query(words));
    query.addAll(frames.words(frame, question.asked()));
    PassageHits hits = search.search(query, PASSAGES);
    QuestionTerms terms = QuestionTerms.of(words, hits).lightened(groups);
    Premise premise = new Premise(groups, reading.kind(), terms,
        reading.words().size());
    AskedMeetings asked = rounds.asked(question, reading);
    List<ScoredSentence> weighed = ranker
        .rank(features.read(reading.kind(), terms, withSides(worthReading(hits.hits()), asked)));
    listener.weighed(new Candidates(weighed));
    FrameOrder.Framed framed = frames.order(frame, question.asked(), weighed);
    List<ScoredSentence> ranked = connectedFirst(premise,
        definingFirst(reading.kind(), terms, framed.sentences()));
    List<String> passages = passages(ranked, hits.hits());
    RoundChooser.Choice choice = connected(premise, rounds.choose(asked, reading.kind(), ranked,
        settings.maxQuotes()), ranked);
    List<ScoredSentence> sentences = choice.sentences();
    if (sentences.isEmpty()) {
      return new Answer.Refused(Refusal.of(question.text(), terms), Refusal.missing(terms),
          List.of(), 0, passages, List.of());
    }
    List<Quote> quotes = cutter.quotes(reading.kind(), terms, choice, settings.maxQuotes());
    double sure = rounds.confidence(choice, reading.kind(), confidence.of(sentences));
    if (spans.define(reading.kind(), quotes.getFirst().text(), terms)) {
      sure = Math.max(sure, DEFINED);
    } else if (quotes.stream()
        .allMatch(quote -> spans.lackHolder(reading.kind(), quote.text(), terms))) {
      sure *= NO_HOLDER;
    }
    List<Spelled> spelled = variants.of(terms, quotes);
    Optional<Premise.Failure> failure = premise.failure(sentences);
    if (settings.floor() > 0 && failure.isPresent() && !choice.isComparison()) {
      return new Answer.Refused(failure.get().reason(), failure.get().words(), quotes, sure,
          passages, List.of(), spelled);
    }
    if (settings.floor() > 0 && framed.contradicted() && !choice.isComparison()) {
      return new Answer.Refused(RefusalReason.NOT_CONNECTED, frame.typed(), quotes, sure, passages,
          List.of(), spelled);
    }
    return sure >= settings.floor()
        ? new Answer.Quoted(quotes, sure, passages, List.of(), spelled,
            contradictions.among(reading.kind(), quotes))
        : new Answer.Refused(Refusal.of(question.text(), terms), Refusal.missing(terms), quotes,
            sure, passages, List.of(), spelled);
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

  /**
   * The sentences that were chosen, with one first that bears out the premise; where none of them
   * does but one that was not chosen, the place in the question was no meeting's.
   */
  private static RoundChooser.Choice connected(Premise premise, RoundChooser.Choice choice,
      List<ScoredSentence> ranked) {
    List<ScoredSentence> first = connectedFirst(premise, choice.sentences());
    boolean fails = first.isEmpty() || premise.failure(first).isPresent();
    return fails && !ranked.isEmpty() && premise.failure(ranked).isEmpty()
        ? new RoundChooser.Choice(choice.asked(), ranked, List.of())
        : new RoundChooser.Choice(choice.asked(), first, choice.rounds());
  }

  /** Of the best sentences, the first that bears out what the question takes for granted. */
  private static List<ScoredSentence> connectedFirst(Premise premise,
      List<ScoredSentence> sentences) {
    return BestFirst.of(sentences, QuoteCutter.WEAK,
        sentence -> premise.unconnected(sentence).isEmpty());
  }

  /** Where it is asked what somebody or something is, first a sentence that tells it. */
  private List<ScoredSentence> definingFirst(QuestionKind kind, QuestionTerms terms,
      List<ScoredSentence> sentences) {
    return BestFirst.of(sentences, DEFINING,
        sentence -> spans.define(kind, sentence.text(), terms));
  }

  private static List<QueryWord> words(QuestionReading reading) {
    List<QueryWord> words = new ArrayList<>();
    reading.words().forEach(word -> words.add(new QueryWord(word, 1)));
    reading.context().forEach(word -> words.add(new QueryWord(word, CONTEXT)));
    return words;
  }

  /**
   * The articles' ids: by the probability that one of their sentences answers, then the other
   * passages'.
   */
  private static List<String> passages(List<ScoredSentence> sentences, List<PassageHit> hits) {
    Map<String, Double> shares = new LinkedHashMap<>();
    sentences.forEach(sentence -> shares.merge(sentence.hit().passage().source().article(),
        sentence.score(), Double::sum));
    Set<String> ids = new LinkedHashSet<>();
    shares.entrySet()
        .stream()
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .forEach(article -> ids.add(article.getKey()));
    hits.forEach(hit -> ids.add(hit.passage().source().article()));
    return List.copyOf(ids);
  }
}
