package org.talksbot.answer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.talksbot.question.Question;
import org.talksbot.question.QuestionKind;
import org.talksbot.question.QuestionReader;
import org.talksbot.question.QuestionReading;
import org.talksbot.search.PassageHit;
import org.talksbot.search.PassageHits;
import org.talksbot.search.PassageSearch;
import org.talksbot.search.QueryWord;
import org.talksbot.search.Source;

/** Answers with the sentences that hold most of the question; safe for use by many threads. */
public final class QuotingAnswerer implements Answerer {
  private static final int PASSAGES = 20;
  /** The sentences of so many passages are looked at; more gain nothing (docs/quality.md). */
  private static final int READ_PASSAGES = 15;
  /** Words of an earlier question count so much in a follow-up. */
  private static final float CONTEXT = 0.5f;

  /** Below this share of the first quote's score, another is noise (docs/quality.md). */
  private static final double WEAK = 0.02;
  /** So many of the best sentences are looked through for quotes and for their likes. */
  private static final int CONSIDERED = 12;

  private final PassageSearch search;
  private final AnswerSettings settings;
  private final QuestionReader reader = new QuestionReader();
  private final AnswerSpans spans;
  private final NearDuplicates duplicates;
  private final QuoteNotes notes = new QuoteNotes();
  private final FeatureReader features;
  private final SentenceRanker ranker;
  private final Confidence confidence;
  private final CandidateListener listener;

  /** Answers from what {@code search} finds. */
  public QuotingAnswerer(PassageSearch search, AnswerSettings settings) {
    this(search, settings, AnswerModel.builtIn(), CandidateListener.SILENT);
  }

  /** The same by another model, telling {@code listener} what was weighed for each question. */
  public QuotingAnswerer(PassageSearch search, AnswerSettings settings, AnswerModel model,
      CandidateListener listener) {
    this.listener = listener;
    this.search = search;
    this.settings = settings;
    SpanWords words = SpanWords.load();
    this.spans = new AnswerSpans(words);
    this.duplicates = new NearDuplicates(words);
    this.features = new FeatureReader(spans);
    this.ranker = new SentenceRanker(model.ranking());
    this.confidence = new Confidence(model.confidence());
  }

  @Override
  public Answer answer(Question question) {
    QuestionReading reading = reader.read(question);
    if (reading.words().isEmpty() && reading.context().isEmpty()) {
      return new Answer.Refused(Refusal.ofNoWords(question.text()), List.of(), List.of(), 0,
          List.of(), List.of());
    }
    List<QueryWord> words = words(reading);
    PassageHits hits = search.search(words, PASSAGES);
    QuestionTerms terms = new QuestionTerms(words, hits);
    List<PassageHit> first = hits.hits().stream().limit(READ_PASSAGES).toList();
    List<ScoredSentence> sentences = ranker.rank(features.read(reading.kind(), terms, first));
    List<String> passages = passages(sentences, hits.hits());
    if (sentences.isEmpty()) {
      return new Answer.Refused(Refusal.of(question.text(), terms), Refusal.missing(terms),
          List.of(), 0, passages, List.of());
    }
    listener.weighed(new Candidates(sentences));
    double confidence = this.confidence.of(sentences);
    List<Quote> quotes = quotes(reading.kind(), terms, sentences);
    return confidence >= settings.floor()
        ? new Answer.Quoted(quotes, confidence, passages, List.of())
        : new Answer.Refused(Refusal.of(question.text(), terms), Refusal.missing(terms), quotes,
            confidence, passages, List.of());
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
      Highlight highlight = spans.find(kind, first.text(), terms).orElse(null);
      quotes.add(new Quote(first.hit().passage(), first.sentence(), highlight, first.score(),
          others(group),
          notes.of(first.hit().passage(), first.sentence())));
    }
    return quotes;
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
