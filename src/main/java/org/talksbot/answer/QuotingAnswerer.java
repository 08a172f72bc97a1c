package org.talksbot.answer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.talksbot.arabic.DatePhrases;
import org.talksbot.article.Sentence;
import org.talksbot.question.Arabizi;
import org.talksbot.question.Question;
import org.talksbot.question.QuestionKind;
import org.talksbot.question.QuestionReader;
import org.talksbot.question.QuestionReading;
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
  /** Words of an earlier question count so much in a follow-up. */
  private static final float CONTEXT = 0.5f;

  /** Below this share of the first quote's score, another is noise (docs/quality.md). */
  private static final double WEAK = 0.6;
  /** So many of the best sentences are looked through for quotes and for their likes. */
  private static final int CONSIDERED = 12;

  private final PassageSearch search;
  private final AnswerSettings settings;
  private final QuestionReader reader = new QuestionReader();
  private final AnswerSpans spans;
  private final NearDuplicates duplicates;
  private final QuoteNotes notes;
  private final QuoteExtent extent;
  private final SentenceScorer scorer;
  private final Expander expander;
  private final TimeFrameReader frameReader = new TimeFrameReader();
  private final FrameOrder frames;
  private final Arabizi arabizi = Arabizi.load();

  /** Answers from what {@code search} finds. */
  public QuotingAnswerer(PassageSearch search, AnswerSettings settings) {
    this(search, settings, EqualNames.NONE);
  }

  /** The same, knowing what is called by several names. */
  public QuotingAnswerer(PassageSearch search, AnswerSettings settings, EqualNames names) {
    this.search = search;
    this.settings = settings;
    QuoteDates dates = new QuoteDates(search, new DatePhrases());
    this.notes = new QuoteNotes(search, dates);
    this.frames = new FrameOrder(dates);
    this.expander = new Expander(search, new NameBook(names, reader));
    SpanWords words = SpanWords.load();
    this.spans = new AnswerSpans(words);
    this.extent = new QuoteExtent(spans);
    this.duplicates = new NearDuplicates(words);
    this.scorer = new SentenceScorer(new CoverageFormula(), spans);
  }

  @Override
  public Answer answer(Question typed) {
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
    QuestionTerms terms = QuestionTerms.of(words, hits);
    List<PassageHit> first = hits.hits().stream().limit(READ_PASSAGES).toList();
    List<ScoredSentence> sentences = scorer.score(reading.kind(), terms, first);
    sentences = frames.order(frame(question, reading), question.asked(), sentences);
    List<String> passages = passages(sentences, hits.hits());
    if (sentences.isEmpty()) {
      return new Answer.Refused(Refusal.of(question.text(), terms), Refusal.missing(terms),
          List.of(), 0, passages, List.of());
    }
    double confidence = Confidence.of(reading.kind(), terms, sentences);
    List<Quote> quotes = quotes(reading.kind(), terms, sentences);
    List<Spelled> spelled = Variants.of(terms, quotes);
    return confidence >= settings.floor()
        ? new Answer.Quoted(quotes, confidence, passages, List.of(), spelled)
        : new Answer.Refused(Refusal.of(question.text(), terms), Refusal.missing(terms), quotes,
            confidence, passages, List.of(), spelled);
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

  private List<Quote> quotes(QuestionKind kind, QuestionTerms terms,
      List<ScoredSentence> sentences) {
    double least = WEAK * sentences.getFirst().score();
    List<ScoredSentence> best = sentences.stream()
        .limit(CONSIDERED)
        .takeWhile(sentence -> sentence.score() >= least)
        .toList();
    List<Quote> quotes = new ArrayList<>();
    for (NearDuplicates.Group group : duplicates.group(best, settings.maxQuotes())) {
      ScoredSentence first = group.best();
      quotes.add(quote(kind, terms, first, others(group)));
    }
    return quotes;
  }

  private Quote quote(QuestionKind kind, QuestionTerms terms, ScoredSentence chosen,
      List<Source> others) {
    Passage passage = chosen.hit().passage();
    Sentence sentence = chosen.sentence();
    Notes known = notes.of(passage, sentence);
    Sentence quoted = extent.of(kind, passage, sentence,
        notes.lacksSpeaker(passage, sentence, known));
    Highlight highlight = spans.find(kind, passage.text(quoted), terms).orElse(null);
    return new Quote(passage, quoted, highlight, chosen.score(), others,
        quoted.equals(sentence) ? known : notes.of(passage, quoted));
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
