package org.talksbot.answer.span;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.talksbot.answer.speech.Statements;
import org.talksbot.arabic.PhraseTable;
import org.talksbot.arabic.PlaceNames;
import org.talksbot.arabic.Span;
import org.talksbot.arabic.TextWords;
import org.talksbot.arabic.WordForms;
import org.talksbot.question.QuestionKind;

/** Finds in a sentence what a kind of question asks for. Immutable. */
public final class Spans {
  private final PhraseTable phrases = PhraseTable.load(Spans.class, "phrases.txt");
  private final Statements statements;
  private final Dates dates;
  private final Sequences sequences;
  private final Numbers numbers;
  private final Places places;
  private final Persons persons;
  private final Causes causes;
  private final Contents contents;
  private final Parts parts;
  private final Definitions definitions;

  /**
   * Finds dates and numbers by groups of words.
   *
   * @param groups from a group's name to its words
   */
  public Spans(Function<String, List<String>> groups) {
    PlaceNames names = PlaceNames.load();
    statements = new Statements(names);
    dates = new Dates(groups);
    sequences = new Sequences(phrases);
    numbers = new Numbers(groups, dates, phrases);
    places = new Places(phrases, names, statements);
    persons = new Persons(phrases, statements);
    causes = new Causes(phrases);
    contents = new Contents(statements);
    parts = new Parts(phrases);
    definitions = new Definitions(phrases, statements);
  }

  /** Whether a stretch of text holds what is asked for: a date for a when. */
  public boolean hold(QuestionKind kind, String text, int start, int end) {
    return switch (kind) {
      case WHEN -> dates.stands(text, start, end);
      case HOW_MANY -> numbers.stands(text, start, end);
      case WHERE -> stands(places, text, start, end);
      case WHY -> stands(causes, text, start, end);
      case SAID -> stands(contents, text, start, end);
      case WHO, HOW, YES_NO, WHAT, WHICH, DEFINITION, LIST, COMPARE -> false;
    };
  }

  private static boolean stands(SpanFinder finder, String text, int start, int end) {
    return !finder.in(text, TextWords.of(text, start, end), at -> false).isEmpty();
  }

  /** Whether a question whose first content word is {@code noun} may ask who holds an office. */
  public boolean isOffice(String noun) {
    return statements.isOffice(WordForms.of(noun).folded());
  }

  /**
   * All stretches of a sentence that are of the kind that is asked for.
   *
   * @param noun the first content word of the question, as typed
   * @param asked which words of the sentence stand in the question too
   */
  public List<Span> find(QuestionKind kind, String sentence, TextWords words, String noun,
      IntPredicate asked) {
    return switch (kind) {
      case WHEN -> dates.in(sentence, words, asked)
          .stream()
          .filter(date -> !sequences.hold(date, words, asked))
          .toList();
      case HOW_MANY -> numbers.in(sentence, words, asked);
      case WHO -> isOffice(noun)
          ? persons.holding(words, asked)
          : persons.in(sentence, words, asked);
      case WHERE -> places.in(sentence, words, asked);
      case WHY -> causes.in(sentence, words, asked);
      case SAID -> contents.in(sentence, words, asked);
      case LIST -> parts.in(sentence, words, asked);
      case DEFINITION -> isOffice(noun)
          ? persons.holding(words, asked)
          : definitions.in(sentence, words, asked);
      case WHICH -> which(noun, sentence, words, asked);
      case HOW, YES_NO, WHAT, COMPARE -> List.of();
    };
  }

  private List<Span> which(String noun, String sentence, TextWords words, IntPredicate asked) {
    WordForms forms = WordForms.of(noun);
    if (phrases.has("time-noun", forms.folded())) {
      return dates.in(sentence, words, asked);
    }
    Predicate<String> same = word -> WordForms.of(word).stem().equals(forms.stem());
    List<Span> named = new Named(statements, same).in(sentence, words, asked);
    return named.isEmpty() && phrases.has("asked-place", forms.folded())
        ? places.in(sentence, words, asked)
        : named;
  }
}
