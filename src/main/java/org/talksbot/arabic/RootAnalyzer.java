package org.talksbot.arabic;

import org.apache.lucene.analysis.Analyzer;

/** Words as root-like stems: finds a word under most of its forms. */
public final class RootAnalyzer extends Analyzer {
  @Override
  protected TokenStreamComponents createComponents(String field) {
    return FoldedWords.chain(RootLikeStemFilter::new);
  }
}
