package org.talksbot.arabic;

import org.apache.lucene.analysis.Analyzer;

/** Words as overlapping character 4-grams: finds a word under most of its spellings. */
public final class GramAnalyzer extends Analyzer {
  /** Letters in an n-gram; 4 did best on Arabic question answering (docs/quality.md). */
  private static final int SIZE = 4;

  @Override
  protected TokenStreamComponents createComponents(String field) {
    return FoldedWords.chain(words -> new CharGramFilter(words, SIZE));
  }
}
