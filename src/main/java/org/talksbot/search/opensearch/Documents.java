package org.talksbot.search.opensearch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.talksbot.article.Article;
import org.talksbot.article.CorpusFile;
import org.talksbot.search.Passage;
import org.talksbot.search.Source;
import org.talksbot.search.Topic;
import org.talksbot.search.index.IndexFields;
import org.talksbot.search.index.PassageCutter;
import org.talksbot.search.index.SectionPassage;

/**
 * What is sent to the cluster for an article, for a copy of one, and for a finished file. The same
 * article at the same place of the same file has always the same keys, so that a request that is
 * made twice does nothing twice.
 */
final class Documents {
  /** The id of the document. */
  static final String KEY = "key";
  /** Id of the article of a passage. */
  static final String ID = "id";
  /** Offset of a passage in its article. */
  static final String START = "start";
  /** Whether a passage is the first of its article. */
  static final String FIRST = "first";
  /** Which article a copy is. */
  static final String COPY_OF = "copyOf";

  private static final Topic TOPIC = Topic.builtIn();
  private static final int KEY_BYTES = 15;

  private Documents() {}

  /** One document for each passage of an article. */
  static List<ObjectNode> passages(Article article, int number, String textKey,
      Analyzer analyzer) {
    List<ObjectNode> documents = new ArrayList<>();
    float topic = TOPIC.of(article);
    for (SectionPassage cut : PassageCutter.cut(article)) {
      Passage passage = cut.passage();
      String words = cut.words();
      ObjectNode document = document(article.file(), "passage", number, passage.start());
      document.put(IndexFields.PASSAGE_OF, IndexFields.passageOf(passage.source()));
      document.put(IndexFields.TEXT, textKey)
          .put(ID, passage.source().article())
          .put(START, passage.start())
          .put(FIRST, documents.isEmpty());
      if (topic > 0) {
        document.put(IndexFields.TOPIC, topic);
      }
      for (String field : List.of(IndexFields.ROOT, IndexFields.GRAM)) {
        document.put(field, TokenText.of(analyzer, field, words));
      }
      TokenText.different(analyzer, IndexFields.WORD, words)
          .forEach(document.putArray(IndexFields.WORD)::add);
      document.set(IndexFields.SOURCE, PassageJson.encode(passage.source()));
      document.set(IndexFields.PASSAGE, PassageJson.encode(passage));
      documents.add(document);
    }
    return documents;
  }

  /** An article whose text is indexed for another article already. */
  static ObjectNode copy(Article article, int number, String textKey) {
    Source source = new Source(article.id(), article.file(), article.metadata());
    ObjectNode document = document(article.file(), "copy", number, 0);
    document.put(IndexFields.COPY, textKey)
        .put(COPY_OF, IndexFields.passageOf(source))
        .put(ID, article.id());
    document.set(IndexFields.SOURCE, PassageJson.encode(source));
    return document;
  }

  /** A file all of whose articles are indexed. */
  static ObjectNode file(CorpusFile file) {
    return document(file.name(), "file", 0, 0).put(IndexFields.INDEXED, file.name())
        .put(IndexFields.FINGERPRINT, file.fingerprint());
  }

  /** The key of what {@link #file} makes. */
  static String fileKey(String file) {
    return key(place("file", file, 0, 0));
  }

  private static ObjectNode document(String file, String kind, int number, int start) {
    return ClusterClient.JSON.createObjectNode()
        .put(KEY, key(place(kind, file, number, start)))
        .put(IndexFields.FILE, file);
  }

  private static String place(String kind, String file, int number, int start) {
    return String.join("\n", kind, file, Integer.toString(number), Integer.toString(start));
  }

  private static String key(String place) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256")
          .digest(place.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(hash, KEY_BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
