package org.talksbot.answer;

/** Is told which sentences were weighed for a question; for training and measuring. */
public interface CandidateListener {
  /** Nobody listens. */
  CandidateListener SILENT = candidates -> {};

  /** Sentences were weighed; in the order in which they stand to each other by score. */
  void weighed(Candidates candidates);
}
