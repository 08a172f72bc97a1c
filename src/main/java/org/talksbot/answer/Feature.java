package org.talksbot.answer;

/**
 * What the ranker sees of a sentence. "Share" is always a share of the rarity of the question's
 * content words, 0 to 1. The names stand in the model file.
 */
public enum Feature {
  /** How much its article is about the subject of the bot, in BM25 scores. */
  TOPIC,
  /** How far its article stands behind the one that is most about the subject. */
  TOPIC_GAP,
  /** 1 where its first word is one of the question's, one half where its second one is. */
  OPENS,
  /** The same where a definition is asked for. */
  DEFINITION_OPENS,
  /** Share of the words that it holds in the very form of the question. */
  SAME_FORM,
  /** Share of the words held, each counting the same. */
  WORDS_HELD,
  /** Match of the second rarest word. */
  SECOND_RAREST,
  /** Logarithm of its distance from the beginning of the article, in hundreds of characters. */
  INTO_ARTICLE,
  /** 1 where a place is asked for and one is named. */
  NAMES_PLACE,
  /** 1 where a cause is asked for and one is given. */
  GIVES_CAUSE,
  /** 1 where somebody's words are asked for and some are reported. */
  REPORTS_SPEECH,
  /** Weighted BM25 score of its passage. */
  PASSAGE_SCORE,
  /** The same relative to the rarity of the question. */
  PASSAGE_SHARE,
  /** How far its passage stands behind the best one, relative to the rarity of the question. */
  PASSAGE_GAP,
  /** 1 in the best passage, 1/2 in the second, and so on. */
  PASSAGE_RANK,
  /** Rarity of the question's words that the sentence or the title holds. */
  COVERED,
  /** The same as a share. */
  COVERAGE,
  /** Share that the sentence holds without the title. */
  OWN_COVERAGE,
  /** Of the words that the title lacks, the share that the sentence holds. */
  BEYOND_TITLE,
  /** Rarity of those words that the sentence holds. */
  BEYOND_TITLE_COVERED,
  /** Share that the sentence holds with the same stem. */
  SAME_STEM,
  /** Share that sentence or title hold with the same stem or root. */
  SAME_ROOT,
  /** Coverage with rarity counted twice. */
  RARE_COVERAGE,
  /** Match of the rarest word. */
  RAREST,
  /** Share of the rarest word that is missing. */
  MISSING,
  /** Match of the question's first content word. */
  FIRST_WORD,
  /** Match of its last content word. */
  LAST_WORD,
  /** Share of words that stand beside the same neighbour as in the question. */
  PAIRS,
  /** Share that stands together in one clause. */
  CLAUSE,
  /** Share that the whole passage and the title hold. */
  PASSAGE_COVERAGE,
  /** Share that the sentence before holds. */
  BEFORE,
  /** Share that the sentence after holds. */
  AFTER,
  /** Share that the sentence before adds. */
  BEFORE_ADDS,
  /** Share that the sentence after adds. */
  AFTER_ADDS,
  /** Its coverage before that of the best other sentence of its passage. */
  LEAD_IN_PASSAGE,
  /** Its coverage before that of the best other sentence. */
  LEAD,
  /** Place in the passage, from 0. */
  POSITION,
  /** Sentences of its passage. */
  SENTENCES,
  /** Logarithm of the number of words. */
  LENGTH,
  /** Share of its words that stand for one of the question's. */
  DENSITY,
  /** Place of the first such word, as a share of its length; 1 for none. */
  FIRST_MATCH,
  /** Logarithm of the number of numbers that the question does not hold. */
  NUMBERS,
  /** 1 where it holds what is asked for: a date, a number. */
  EXPECTED,
  /** 1 where it lacks what is asked for. */
  LACKING,
  /** Logarithm of the number of words that are a sign of the kind of answer asked for. */
  SIGNS,
  /** 1 where it begins with what the question is about and goes on to say what it is. */
  DEFINES,
  /** 1 where a number stands beside a word of the question, less with every word between. */
  NUMBER_NEAR,
  /** Share that the passage holds, often held words counting more. */
  PASSAGE_FREQUENCY,
  /** Pairs as in PAIRS anywhere in the passage. */
  PASSAGE_PAIRS,
  /** The best clause of the passage. */
  PASSAGE_CLAUSE,
  /** Logarithm of the passage's words. */
  PASSAGE_LENGTH,
  /** The rarest word that the passage lacks. */
  PASSAGE_MISSING,
  /** Signs in a why question. */
  CAUSE,
  /** Signs in a where question. */
  PLACE,
  /** Signs in a how question. */
  MANNER,
  /** Signs in a who question. */
  PERSON,
  /** Opening definition in a question for one. */
  DEFINITION,
  /** First sentence, in a question for a definition. */
  DEFINITION_FIRST,
  /** Number near a question's word where one is asked for. */
  EXPECTED_NEAR,
  /** 1 where a measure is asked for and a number stands there. */
  MEASURED,
  /** Number of content words. */
  TERMS,
  /** Rarity of the question's words. */
  RARITY,
  /** Share of words that no passage holds. */
  UNKNOWN,
  /** Share that the title holds. */
  TITLE_COVERAGE,
  /** 1 where a person or body is asked for. */
  ASKS_WHO,
  /** 1 where a date is asked for. */
  ASKS_WHEN,
  /** 1 where a place is asked for. */
  ASKS_WHERE,
  /** 1 where a cause is asked for. */
  ASKS_WHY,
  /** 1 where a manner is asked for. */
  ASKS_HOW,
  /** 1 where a number is asked for. */
  ASKS_HOW_MANY;

  /** Its place in a row of numbers. */
  @SuppressWarnings("EnumOrdinal") // rows live in memory only; files name it
  int index() {
    return ordinal();
  }
}
