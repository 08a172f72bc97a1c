package org.talksbot.answer;

import java.util.ArrayList;
import java.util.List;
import org.talksbot.arabic.BareWords;
import org.talksbot.arabic.SpellingDistance;
import org.talksbot.arabic.WordForms;
import org.talksbot.arabic.WordScanner;

/** Says which words of the quotes were taken for words of the question that no article holds. */
final class Variants {
  /** A word of a quote that is less alike is another one. */
  private static final float STANDS = 0.7f;

  private Variants() {}

  /** Each word that stands in no article so, with what the first quote that has it holds. */
  static List<Spelled> of(QuestionTerms question, List<Quote> quotes) {
    List<Spelled> spelled = new ArrayList<>();
    for (QuestionTerms.Term term : question.terms()) {
      if (!term.misspelled()) {
        continue;
      }
      quotes.stream()
          .map(quote -> found(term, quote.text()))
          .filter(found -> !found.isEmpty() && !isInflected(term, found))
          .findFirst()
          .ifPresent(found -> spelled.add(new Spelled(term.typed(), found)));
    }
    return spelled;
  }

  /** Whether a word whose root the articles hold is merely in another form. */
  private static boolean isInflected(QuestionTerms.Term term, String found) {
    WordForms typed = WordForms.of(term.typed());
    WordForms other = WordForms.of(found);
    return term.doubt() == 0 && (typed.stem().equals(other.stem())
        || typed.folded().contains(other.folded()) || other.folded().contains(typed.folded()));
  }

  /** The word of a text that is nearest to an alternative of the term; empty where none is. */
  private static String found(QuestionTerms.Term term, String text) {
    String nearest = "";
    float least = SpellingDistance.MOST;
    for (WordScanner words = new WordScanner(text); words.next();) {
      for (QuestionTerms.Variant variant : term.others()) {
        WordForms form = variant.words().getFirst();
        if (variant.words().size() == 1 && words.word().similarity(form) >= STANDS) {
          float distance = SpellingDistance.between(form.folded(),
              BareWords.withoutArticle(words.word().folded()));
          if (distance < least) {
            least = distance;
            nearest = text.substring(words.start(), words.end());
          }
        }
      }
    }
    return nearest;
  }
}
