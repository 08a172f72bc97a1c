package org.talksbot.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talksbot.arabic.BareWords;
import org.talksbot.arabic.Spelling;
import org.talksbot.arabic.WordForms;
import org.talksbot.arabic.WordScanner;

/**
 * Says which words of the quotes were taken for words of the question that no article holds. Only
 * where the reader may take it for granted that both are one word: for names and slips of the
 * finger, not for other forms of a word.
 */
final class Variants {
  /** A word of a quote that is less like an alternative of the question's word is another one. */
  private static final float STANDS = 0.7f;
  /** A search goes to .2; between, most pairs of the questions of our own were two words. */
  private static final float SURE = 0.17f;

  private final NameWords names;

  Variants(NameWords names) {
    this.names = names;
  }

  /** Each word that stands in no article so, with what the first quote that has it holds. */
  List<Spelled> of(QuestionTerms question, List<Quote> quotes) {
    List<Spelled> spelled = new ArrayList<>();
    for (QuestionTerms.Term term : question.terms()) {
      if (term.misspelled()) {
        quotes.stream()
            .flatMap(quote -> found(term, quote.text()).stream())
            .findFirst()
            .ifPresent(found -> spelled.add(new Spelled(term.typed(), found)));
      }
    }
    return spelled;
  }

  /** The word of a text that is nearest to the typed one, without the particles before it. */
  private Optional<String> found(QuestionTerms.Term term, String text) {
    Spelling typed = Spelling.of(term.typed());
    String nearest = null;
    float least = SURE;
    for (WordScanner words = new WordScanner(text); words.next();) {
      WordForms word = words.word();
      if (term.others().stream().noneMatch(other -> isOf(other, word))) {
        continue;
      }
      for (String reading : BareWords.of(word.folded())) {
        float distance = typed.distance(reading);
        if (distance < least && names.isRespelled(term.typed(), reading)) {
          least = distance;
          nearest = shown(text.substring(words.start(), words.end()), reading);
        }
      }
    }
    return Optional.ofNullable(nearest);
  }

  private static boolean isOf(QuestionTerms.Variant alternative, WordForms word) {
    return alternative.words().size() == 1
        && word.similarity(alternative.words().getFirst()) >= STANDS;
  }

  /** The end of a word that is one reading of it, with the article where there is one. */
  private static String shown(String word, String reading) {
    return Stream.iterate(0, from -> from < word.length(), from -> from + 1)
        .map(word::substring)
        .filter(end -> isReading(end, reading))
        .findFirst()
        .orElse(word);
  }

  private static boolean isReading(String end, @Nullable String reading) {
    String folded = WordForms.of(end).folded();
    return folded.equals(reading) || folded.equals(NameWords.ARTICLE + reading);
  }
}
