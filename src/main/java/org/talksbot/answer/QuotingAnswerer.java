package org.talksbot.answer;

import java.util.List;
import java.util.Optional;
import org.talksbot.arabic.DatePhrases;
import org.talksbot.arabic.NumberWords;
import org.talksbot.arabic.PlaceNames;
import org.talksbot.meeting.AskedMeetings;
import org.talksbot.question.Arabizi;
import org.talksbot.question.Question;
import org.talksbot.question.QuestionKind;
import org.talksbot.question.QuestionReader;
import org.talksbot.question.QuestionReading;
import org.talksbot.question.Remark;
import org.talksbot.question.Remarks;
import org.talksbot.search.PassageSearch;

/** Answers with the sentences that hold most of the question; safe for use by many threads. */
public final class QuotingAnswerer implements Answerer {
  /** The confidence, at least, in a quote that tells what somebody or something is. */
  private static final double DEFINED = 0.5;
  /** A definition is quoted before sentences that this share of theirs would put before it. */
  private static final double DEFINING = 0.3;
  /** What is left of the confidence where no quote names a holder of the office asked about. */
  private static final double NO_HOLDER = 0.3;

  private final AnswerSettings settings;
  private final Remarks remarks;
  private final WordGroups groups;
  private final QuestionReader reader;
  private final Retrieval retrieval;
  private final RoundChooser rounds;
  private final FeatureReader features;
  private final AnswerSpans spans;
  private final SentenceRanker ranker;
  private final Confidence confidence;
  private final CandidateListener listener;
  private final Contradictions contradictions;
  private final Variants variants;
  private final FrameOrder frames;
  private final Arabizi arabizi;
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
    this.settings = settings;
    this.remarks = new Remarks();
    this.groups = WordGroups.load();
    this.reader = new QuestionReader();
    this.arabizi = Arabizi.load();
    SentenceMeetings meetings = new SentenceMeetings(knowledge.meetings());
    QuoteDates dates = new QuoteDates(search, new DatePhrases());
    this.frames = new FrameOrder(dates);
    this.retrieval = new Retrieval(search,
        new Expander(search, new NameBook(knowledge.names(), reader)), arabizi, groups);
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

  private QuotingAnswerer(QuotingAnswerer other, AnswerSettings settings) {
    this.settings = settings;
    this.remarks = other.remarks;
    this.groups = other.groups;
    this.reader = other.reader;
    this.retrieval = other.retrieval;
    this.rounds = other.rounds;
    this.features = other.features;
    this.spans = other.spans;
    this.ranker = other.ranker;
    this.confidence = other.confidence;
    this.listener = other.listener;
    this.contradictions = other.contradictions;
    this.variants = other.variants;
    this.frames = other.frames;
    this.arabizi = other.arabizi;
    this.cutter = other.cutter;
  }

  /** The same engine with other settings; it shares all that it has read. */
  public QuotingAnswerer with(AnswerSettings other) {
    return new QuotingAnswerer(this, other);
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
    return answer(question, reading);
  }

  private Answer answer(Question question, QuestionReading reading) {
    QuestionKind kind = reading.kind();
    AskedMeetings asked = rounds.asked(question, reading);
    Retrieval.Found found = retrieval.of(question, reading, asked);
    QuestionTerms terms = found.terms();
    List<ScoredSentence> weighed = ranker.rank(features.read(kind, terms, found.toRead()));
    listener.weighed(new Candidates(weighed));
    FrameOrder.Framed framed = frames.order(found.frame(), question.asked(), weighed);
    Premise premise = new Premise(groups, kind, terms, reading.words().size());
    List<ScoredSentence> ranked = connectedFirst(premise,
        definingFirst(kind, terms, framed.sentences()));
    List<String> articles = ArticleOrder.of(ranked, found.hits());
    RoundChooser.Choice choice = connected(premise,
        rounds.choose(asked, kind, ranked, settings.maxQuotes()), ranked);
    if (choice.sentences().isEmpty()) {
      return new Evidence(List.of(), 0, articles, List.of())
          .refused(Refusal.of(question.text(), terms), Refusal.missing(terms));
    }
    List<Quote> cut = cutter.cut(kind, terms, choice, settings.maxQuotes());
    Evidence evidence = new Evidence(cut, sure(choice, kind, terms, cut), articles,
        variants.of(terms, cut));
    Optional<Premise.Failure> failure = premise.failure(choice.sentences())
        .or(() -> framed.contradicted()
            ? Optional.of(Premise.Failure.ofTime(found.frame()))
            : Optional.empty());
    if (settings.floor() > 0 && failure.isPresent() && !choice.isComparison()) {
      return evidence.refused(failure.get().reason(), failure.get().words());
    }
    if (evidence.confidence() < settings.floor()) {
      return evidence.refused(Refusal.of(question.text(), terms), Refusal.missing(terms));
    }
    List<Quote> quotes = cutter.noted(kind, terms, choice, cut, settings.maxQuotes());
    return evidence.answered(quotes, contradictions.among(kind, quotes));
  }

  /** The confidence, 0 to 1, with what the quotes hold of a definition or an office's holder. */
  private double sure(RoundChooser.Choice choice, QuestionKind kind, QuestionTerms terms,
      List<Quote> quotes) {
    double sure = rounds.confidence(choice, kind, confidence.of(choice.sentences()));
    if (spans.define(kind, quotes.getFirst().text(), terms)) {
      return Math.max(sure, DEFINED);
    }
    return quotes.stream().allMatch(quote -> spans.lackHolder(kind, quote.text(), terms))
        ? sure * NO_HOLDER
        : sure;
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
}
