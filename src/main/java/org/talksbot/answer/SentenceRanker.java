package org.talksbot.answer;

/** Orders sentences by how well they answer: features in, score out. */
interface SentenceRanker {
  /** A higher score is a better answer; comparable inside one question only. */
  double score(SentenceFeatures features);
}
