package org.talksbot.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Documents of few words, so that very many are equally good, in several segments with a collector
 * for each.
 */
class BestWithTiesTest {
  private static final int DOCUMENTS = 3000;
  private static final List<String> WORDS = List.of("a", "b", "c", "d");

  @TempDir
  Path folder;

  private final ExecutorService threads = Executors.newFixedThreadPool(2,
      Thread.ofPlatform().name("slice").factory());
  private Directory directory;
  private DirectoryReader reader;
  private IndexSearcher searcher;

  @BeforeEach
  void fill() throws IOException {
    Random random = new Random(3);
    directory = FSDirectory.open(folder);
    try (IndexWriter writer = new IndexWriter(directory,
        new IndexWriterConfig(new WhitespaceAnalyzer()))) {
      for (int i = 0; i < DOCUMENTS; i++) {
        StringBuilder text = new StringBuilder();
        for (int length = 1 + random.nextInt(6); length > 0; length--) {
          text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
        }
        Document document = new Document();
        document.add(new TextField("text", text.toString(), Store.NO));
        document.add(new StringField("key", Integer.toString(i % 10), Store.NO));
        writer.addDocument(document);
        if (i % (DOCUMENTS / 3) == 0) {
          writer.flush();
        }
      }
      writer.deleteDocuments(new Term("key", "7"));
    }
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader, threads) {
      @Override
      protected LeafSlice[] slices(List<LeafReaderContext> leaves) {
        return slices(leaves, 1, 1, false);
      }
    };
  }

  @AfterEach
  void close() throws IOException {
    reader.close();
    directory.close();
    threads.close();
  }

  @Test
  void keepsTheBestAndAllThatAreAsGoodAsTheLast() throws IOException {
    assertThat(searcher.getSlices()).as("a collector each").hasSizeGreaterThan(1);
    assertThat(reader.hasDeletions()).isTrue();
    for (Query query : List.of(words("a"), words("a", "b"), words("a", "b", "c", "d"))) {
      ScoreDoc[] all = searcher.search(query, DOCUMENTS).scoreDocs;
      for (int limit : new int[]{1, 2, 20, 500, DOCUMENTS}) {
        int end = Math.min(limit, all.length);
        float least = all[end - 1].score;
        assertThat(places(searcher.search(query, new BestWithTies(limit, 0))))
            .isEqualTo(places(Arrays.stream(all)
                .filter(hit -> hit.score >= least)
                .toArray(ScoreDoc[]::new)));
      }
    }
  }

  @Test
  void ofThoseThatScoreTooLittleNoMoreThanTheLimitAreKept() throws IOException {
    Query query = words("a");
    ScoreDoc[] all = searcher.search(query, DOCUMENTS).scoreDocs;
    ScoreDoc[] found = searcher.search(query, new BestWithTies(20, all[0].score));
    assertThat(found).hasSize(20).allSatisfy(hit -> assertThat(hit.score).isPositive());
    assertThat(IntStream.range(0, 20).mapToObj(i -> found[i].score))
        .containsExactlyElementsOf(
            Arrays.stream(all).limit(20).map(hit -> hit.score).toList());
  }

  @Test
  void findsNothingWhereNothingMatches() throws IOException {
    assertThat(searcher.search(words("e"), new BestWithTies(20, 0))).isEmpty();
  }

  private static Query words(String... words) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (String word : words) {
      query.add(new TermQuery(new Term("text", word)), Occur.SHOULD);
    }
    return query.build();
  }

  private static List<String> places(ScoreDoc[] hits) {
    return Arrays.stream(hits).map(hit -> hit.doc + " " + hit.score).toList();
  }
}
