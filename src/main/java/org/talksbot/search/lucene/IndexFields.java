package org.talksbot.search.lucene;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.talksbot.arabic.GramAnalyzer;
import org.talksbot.arabic.RootAnalyzer;
import org.talksbot.arabic.VocabularyAnalyzer;
import org.talksbot.search.Source;

/**
 * The fields of the index and what weighs how much.
 *
 * <p>Source of every number here: measured on Arabic question answering, docs/quality.md.
 */
final class IndexFields {
  /** Root-like stems of title and passage. */
  static final String ROOT = "root";
  /** Character 4-grams of title and passage. */
  static final String GRAM = "gram";
  /** Words of title and passage, for finding those that look like another. */
  static final String WORD = "word";
  /**
   * The passage itself. Not a stored field: Lucene compresses those in large blocks, and for twenty
   * passages from all over the index it would unpack twenty blocks.
   */
  static final String PASSAGE = "passage";
  /** How much a passage's article is about the subject of the questions; see {@code Topic}. */
  static final String TOPIC = "topic";
  /** What weighs on a passage whatever is asked. */
  static final String FEATURES = "features";
  /** Name of the corpus file that a document comes from. */
  static final String FILE = "file";
  /** Which article a passage stands in: its file and its id. */
  static final String PASSAGE_OF = "passageOf";
  /** Key of the article's text, of a passage. */
  static final String TEXT = "text";
  /** Key of the article's text, of an article whose text another article holds too. */
  static final String COPY = "copy";
  /** Name of the corpus file of such an article; Lucene wants one kind of value for one name. */
  static final String COPY_FILE = "copyFile";
  /** The article of a copy. */
  static final String SOURCE = "source";
  /** Stands once for every article. */
  static final String ARTICLE = "article";
  /** Fingerprint of a corpus file that is indexed completely. */
  static final String FINGERPRINT = "fingerprint";
  /** Name of a corpus file that is indexed completely. */
  static final String INDEXED = "indexed";

  static final float ROOT_WEIGHT = 0.8f;
  static final float GRAM_WEIGHT = 0.3f;
  /** What an article about nothing but the subject is worth, in BM25 scores. */
  static final float TOPIC_WEIGHT = 12;
  /** How often the title counts inside a passage's fields (as in BM25F, one length for both). */
  static final int TITLE_TIMES = 2;

  static final Similarity SIMILARITY = new BM25Similarity(0.8f, 0.8f);

  /** Words with their frequency; no positions, because no phrase is ever asked for. */
  static final FieldType WORDS = words();

  /** In which passages a word stands, for counting only. */
  static final FieldType OCCURRENCES = occurrences();

  private IndexFields() {}

  /** The term of {@link #PASSAGE_OF} for the passages of an article. */
  static String passageOf(Source source) {
    return source.file() + '\n' + source.article();
  }

  /** The analysis of each field. */
  static Analyzer analyzer() {
    return new PerFieldAnalyzerWrapper(new KeywordAnalyzer(),
        Map.of(ROOT, new RootAnalyzer(), GRAM, new GramAnalyzer(), WORD,
            new VocabularyAnalyzer()));
  }

  private static FieldType words() {
    FieldType words = new FieldType();
    words.setTokenized(true);
    words.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    words.freeze();
    return words;
  }

  private static FieldType occurrences() {
    FieldType occurrences = new FieldType();
    occurrences.setTokenized(true);
    occurrences.setOmitNorms(true);
    occurrences.setIndexOptions(IndexOptions.DOCS);
    occurrences.freeze();
    return occurrences;
  }
}
