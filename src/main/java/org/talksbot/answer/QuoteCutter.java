package org.talksbot.answer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.talksbot.article.Sentence;
import org.talksbot.question.QuestionKind;
import org.talksbot.search.Passage;
import org.talksbot.search.Source;

/** Cuts the quotes of an answer from its sentences and notes what is known beside each. */
final class QuoteCutter {
  /** Below this share of the first quote's score, another is noise (docs/quality.md). */
  static final double WEAK = 0.02;
  /** A round's quote without what is asked for is shown from this share of the others' score on. */
  private static final double HALF = 0.5;
  /** So many of the best sentences are looked through for quotes and for their likes. */
  static final int CONSIDERED = 12;
  /** So many sentences, best first, are looked through for other articles that answer. */
  private static final int COMPARED = 40;
  /** Of those that do, so many are read whole. */
  private static final int OTHERS = 5;

  private final QuoteNotes notes;
  private final AnswerSpans spans;
  private final QuoteExtent extent;
  private final NearDuplicates duplicates;
  private final Agreement agreement;
  private final Contradictions contradictions;

  QuoteCutter(QuoteNotes notes, AnswerSpans spans, SpanWords words, Agreement agreement,
      Contradictions contradictions) {
    this.agreement = agreement;
    this.contradictions = contradictions;
    this.notes = notes;
    this.spans = spans;
    this.extent = new QuoteExtent(spans);
    this.duplicates = new NearDuplicates(words);
  }

  /**
   * The quotes in the order of the choice, without notes: what it takes to decide whether they
   * answer.
   *
   * @param limit largest number of quotes
   */
  List<Quote> cut(QuestionKind kind, QuestionTerms terms, RoundChooser.Choice choice, int limit) {
    Companions companions = new Companions(best(choice));
    List<ScoredSentence> heads = choice.rounds().isEmpty() ? companions.heads() : choice.rounds();
    List<Quote> quotes = new ArrayList<>();
    for (NearDuplicates.Group group : duplicates.group(heads, limit)) {
      quotes.add(quote(kind, terms, group, companions.of(group.best())));
    }
    return choice.rounds().isEmpty() ? quotes : answering(quotes);
  }

  /**
   * The quotes of an answer, with notes: those that say the same as one, those that contradict each
   * other side by side.
   *
   * @param cut what {@link #cut} made of the same choice
   * @param limit largest number of quotes
   */
  List<Quote> noted(QuestionKind kind, QuestionTerms terms, RoundChooser.Choice choice,
      List<Quote> cut, int limit) {
    List<Quote> kept = agreement.counted(kind,
        cut.stream().map(quote -> notes.of(quote, choice.asked())).toList());
    List<Quote> others = others(kind, terms, choice, kept);
    return contradictions.sideBySide(kind, kept, others, limit)
        .stream()
        .map(quote -> agreement.withSources(kind, quote, others))
        .toList();
  }

  /**
   * Of the other articles' sentences that were found, the first in which what is asked for is
   * evident; none where it is not so in a quote either.
   */
  private List<Quote> others(QuestionKind kind, QuestionTerms terms, RoundChooser.Choice choice,
      List<Quote> quotes) {
    if (!AnswerValues.areComparable(kind)
        || quotes.stream().allMatch(quote -> quote.highlight() == null)) {
      return List.of();
    }
    return choice.sentences()
        .stream()
        .limit(COMPARED)
        .filter(sentence -> quotes.stream().noneMatch(quote -> isOf(quote, sentence))
            && mayAnswer(kind, terms, sentence))
        .limit(OTHERS)
        .map(sentence -> quote(kind, terms, new NearDuplicates.Group(sentence, List.of()),
            Optional.empty()))
        .map(quote -> notes.of(quote, choice.asked()))
        .toList();
  }

  /** For when, any date will do: whether it is of the same meeting is seen later. */
  private boolean mayAnswer(QuestionKind kind, QuestionTerms terms, ScoredSentence sentence) {
    boolean evident = kind == QuestionKind.WHEN
        ? sentence.features().holds(Feature.EXPECTED)
        : spans.find(kind, sentence.text(), terms).isPresent();
    return evident && sentence.features().get(Feature.OWN_COVERAGE) >= HALF;
  }

  private static boolean isOf(Quote quote, ScoredSentence sentence) {
    return quote.source().equals(sentence.hit().passage().source())
        && quote.sentence().start() <= sentence.sentence().start()
        && quote.sentence().end() >= sentence.sentence().end();
  }

  /**
   * Of the rounds' quotes, where at least two hold what is asked for, those and the ones that score
   * half as high.
   */
  private static List<Quote> answering(List<Quote> quotes) {
    List<Quote> answering = quotes.stream().filter(quote -> quote.highlight() != null).toList();
    double least = answering.stream().mapToDouble(Quote::score).min().orElse(0);
    return answering.size() > 1
        ? quotes.stream()
            .filter(quote -> quote.highlight() != null || quote.score() >= HALF * least)
            .toList()
        : quotes;
  }

  /** The best sentences; none where each round has one of its own. */
  private static List<ScoredSentence> best(RoundChooser.Choice choice) {
    double least = WEAK * choice.sentences().getFirst().score();
    return choice.rounds().isEmpty()
        ? choice.sentences()
            .stream()
            .limit(CONSIDERED)
            .takeWhile(sentence -> sentence.score() >= least)
            .toList()
        : List.of();
  }

  private Quote quote(QuestionKind kind, QuestionTerms terms, NearDuplicates.Group group,
      Optional<Sentence> companion) {
    ScoredSentence chosen = group.best();
    Passage passage = chosen.hit().passage();
    Sentence sentence = chosen.sentence();
    Sentence quoted = extent.of(kind, passage, sentence,
        () -> notes.lacksSpeaker(passage, sentence), companion);
    Highlight highlight = spans.find(kind, passage.text(quoted), terms).orElse(null);
    return new Quote(passage, quoted, highlight, chosen.score(), others(group), Notes.NONE);
  }

  private static List<Source> others(NearDuplicates.Group group) {
    Set<Source> others = new LinkedHashSet<>(group.best().hit().copies());
    for (ScoredSentence other : group.others()) {
      others.add(other.hit().passage().source());
      others.addAll(other.hit().copies());
    }
    others.removeIf(group.best().hit().passage().source()::equals);
    return List.copyOf(others);
  }
}
