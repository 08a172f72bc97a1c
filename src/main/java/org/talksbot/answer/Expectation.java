package org.talksbot.answer;

import org.jspecify.annotations.Nullable;
import org.talksbot.answer.ExpectedWords.Group;
import org.talksbot.question.QuestionKind;

/** What a sentence that answers a certain question mostly holds beside the question's words. */
final class Expectation {
  /** So few content words without a verb ask what a thing is. */
  private static final int A_NAME = 2;
  /** Among so many first content words stands the measure that is asked for. */
  private static final int BEGINNING = 2;

  private final QuestionKind kind;
  private final ExpectedWords words;
  private final @Nullable Group signs;
  private final boolean definition;
  private final boolean measure;

  /** What the words of a question lead to expect. */
  Expectation(QuestionKind kind, QuestionTerms question, ExpectedWords words) {
    this.kind = kind;
    this.words = words;
    signs = switch (kind) {
      case WHY -> Group.CAUSE;
      case WHERE -> Group.PLACE;
      case HOW -> Group.MANNER;
      case WHO -> Group.PERSON;
      case WHEN, HOW_MANY, YES_NO, WHAT, WHICH, DEFINITION, LIST, SAID, COMPARE -> null;
    };
    boolean asksWhat = kind == QuestionKind.WHAT || kind == QuestionKind.WHO;
    definition = kind == QuestionKind.DEFINITION
        || (asksWhat && question.terms().size() <= A_NAME) || question.terms()
            .stream()
            .anyMatch(term -> words.holds(Group.DEFINITION, term.word().folded()));
    measure = kind == QuestionKind.WHAT && question.terms()
        .stream()
        .limit(BEGINNING)
        .anyMatch(term -> words.holds(Group.MEASURE, term.word().folded())
            || words.holds(Group.MEASURE, term.word().stem()));
  }

  /** Whether the words of sentences need be looked at. */
  boolean needsWords() {
    return signs != null || definition;
  }

  /** Whether a folded word is a sign of the kind of answer asked for. */
  boolean isSign(String folded) {
    return signs != null && words.holds(signs, folded);
  }

  /** Whether a folded word leads from a name to what it means, where that is asked for. */
  boolean defines(String folded) {
    return definition && words.holds(Group.DEFINES, folded);
  }

  /** Sets the features of a sentence that depend on the kind of question. */
  void into(SentenceFeatures values) {
    double found = values.get(Feature.SIGNS);
    switch (kind) {
      case WHY -> values.set(Feature.CAUSE, found);
      case WHERE -> values.set(Feature.PLACE, found);
      case HOW -> values.set(Feature.MANNER, found);
      case WHO -> values.set(Feature.PERSON, found);
      case WHEN, HOW_MANY -> values.set(Feature.EXPECTED_NEAR, values.get(Feature.NUMBER_NEAR));
      case YES_NO, WHAT, WHICH, DEFINITION, LIST, SAID, COMPARE -> {
        // no words are a sign of what is asked for
      }
    }
    if (definition) {
      values.set(Feature.DEFINITION, values.get(Feature.DEFINES));
      values.set(Feature.DEFINITION_FIRST, values.get(Feature.POSITION) == 0);
      values.set(Feature.DEFINITION_OPENS, values.get(Feature.OPENS));
    }
    if (measure) {
      values.set(Feature.EXPECTED_NEAR, values.get(Feature.NUMBER_NEAR));
      values.set(Feature.MEASURED, values.get(Feature.NUMBERS) > 0);
    }
  }
}
