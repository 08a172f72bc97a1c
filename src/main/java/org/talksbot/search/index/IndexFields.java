package org.talksbot.search.index;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.talksbot.arabic.GramAnalyzer;
import org.talksbot.arabic.RootAnalyzer;
import org.talksbot.arabic.VocabularyAnalyzer;
import org.talksbot.search.Source;

/**
 * The fields of the index and what weighs how much.
 *
 * <p>Source of every number here: measured on Arabic question answering, docs/quality.md.
 */
public final class IndexFields {
  /** Root-like stems of title and passage. */
  public static final String ROOT = "root";
  /** Character 4-grams of title and passage. */
  public static final String GRAM = "gram";
  /** Words of title and passage, for finding those that look like another. */
  public static final String WORD = "word";
  /**
   * The passage itself. Not a stored field: Lucene compresses those in large blocks, and for twenty
   * passages from all over the index it would unpack twenty blocks.
   */
  public static final String PASSAGE = "passage";
  /** How much a passage's article is about the subject of the questions; see {@code Topic}. */
  public static final String TOPIC = "topic";
  /** What weighs on a passage whatever is asked. */
  public static final String FEATURES = "features";
  /** Name of the corpus file that a document comes from. */
  public static final String FILE = "file";
  /** Which article a passage stands in: its file and its id. */
  public static final String PASSAGE_OF = "passageOf";
  /** Key of the article's text, of a passage. */
  public static final String TEXT = "text";
  /** Key of the article's text, of an article whose text another article holds too. */
  public static final String COPY = "copy";
  /** Name of the corpus file of such an article; Lucene wants one kind of value for one name. */
  public static final String COPY_FILE = "copyFile";
  /** The article of a copy. */
  public static final String SOURCE = "source";
  /** Stands once for every article. */
  public static final String ARTICLE = "article";
  /** Fingerprint of a corpus file that is indexed completely. */
  public static final String FINGERPRINT = "fingerprint";
  /** Name of a corpus file that is indexed completely. */
  public static final String INDEXED = "indexed";

  public static final float ROOT_WEIGHT = 0.8f;
  public static final float GRAM_WEIGHT = 0.3f;
  /** What an article about nothing but the subject is worth, in BM25 scores. */
  public static final float TOPIC_WEIGHT = 12;
  /** How often the title counts inside a passage's fields (as in BM25F, one length for both). */
  public static final int TITLE_TIMES = 2;

  /** How soon further occurrences of a word count less (BM25's k1). */
  public static final float K1 = 0.8f;
  /** How much a passage's length counts (BM25's b). */
  public static final float B = 0.8f;

  private IndexFields() {}

  /** The term of {@link #PASSAGE_OF} for the passages of an article. */
  public static String passageOf(Source source) {
    return source.file() + '\n' + source.article();
  }

  /** The analysis of each field. */
  public static Analyzer analyzer() {
    return new PerFieldAnalyzerWrapper(new KeywordAnalyzer(),
        Map.of(ROOT, new RootAnalyzer(), GRAM, new GramAnalyzer(), WORD,
            new VocabularyAnalyzer()));
  }
}
