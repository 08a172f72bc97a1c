package org.talksbot.arabic;

import org.apache.lucene.analysis.Analyzer;

/**
 * Words as {@link VocabularyTerm}s: each folded word without its article, ordered by its skeleton.
 */
public final class VocabularyAnalyzer extends Analyzer {
  @Override
  protected TokenStreamComponents createComponents(String field) {
    return FoldedWords.chain(VocabularyFilter::new);
  }
}
