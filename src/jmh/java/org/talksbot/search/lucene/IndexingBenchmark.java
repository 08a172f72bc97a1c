package org.talksbot.search.lucene;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.talksbot.article.Corpus;
import org.talksbot.search.IndexListener;
import org.talksbot.search.index.IndexFields;

/**
 * What indexing 29,908 articles costs beside bare Lucene, with a heap of 512 MB: in CPU time of the
 * thread that indexes, and in CPU time of the whole process, the JIT compiler's work included; and
 * how large the two are. Ours goes from the gzipped JSON Lines to the commit.
 * Bare Lucene has title and text of the articles in memory already, and writes each as one document
 * with the same two fields and their analysis, title and text once, and the text stored; one thread
 * each, the same buffer. Prints the ratio after every round.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = {"-Xmx512m", "-XX:+UseSerialGC"})
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@SuppressWarnings("NullAway.Init") // JMH calls the methods of @Setup first
public class IndexingBenchmark {
  private static final Path NEWS = Path.of("..", "shared", "data", "news-ar.jsonl.gz");
  private static final double BUFFER_MEGABYTES = 64;

  /** Title and text, in UTF-8: so they take the least of the heap. */
  private final List<byte[]> articles = new ArrayList<>();
  private Path folder;
  private double threadSpeed;
  private double processSpeed;

  /**
   * CPU time used so far, in nanoseconds.
   *
   * @param thread by this thread
   * @param process by all of the process
   */
  private record Cpu(long thread, long process) {
    static Cpu now() {
      return new Cpu(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime(),
          ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime());
    }
  }

  /** Reads the articles. */
  @Setup
  public void read() throws IOException {
    ObjectMapper json = new ObjectMapper();
    try (BufferedReader lines = new BufferedReader(
        new InputStreamReader(new GZIPInputStream(Files.newInputStream(NEWS)), UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode article = json.readTree(line);
        articles.add((article.path("title").asText() + "\n" + article.path("text").asText())
            .getBytes(UTF_8));
      }
    }
  }

  /** Makes an empty folder. */
  @Setup(Level.Invocation)
  public void make() throws IOException {
    folder = Files.createTempDirectory("bench");
  }

  /** Both ways, one after the other. */
  @Benchmark
  public void indexBesideBareLucene() throws IOException {
    Cpu start = Cpu.now();
    bare();
    Cpu middle = Cpu.now();
    own();
    Cpu end = Cpu.now();
    threadSpeed = (double) (middle.thread - start.thread) / (end.thread - middle.thread);
    processSpeed = (double) (middle.process - start.process) / (end.process - middle.process);
  }

  /** Prints the speed beside bare Lucene and removes the folder. */
  @TearDown(Level.Invocation)
  public void report() throws IOException {
    System.out.printf(Locale.ROOT,
        "%.2f x the speed of bare Lucene (process: %.2f), %.2f x its size; ", threadSpeed,
        processSpeed, (double) bytes("own") / bytes("bare"));
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    }
  }

  private long bytes(String index) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(index))) {
      long sum = 0;
      for (Path file : files.toList()) {
        sum += Files.size(file);
      }
      return sum;
    }
  }

  private void own() throws IOException {
    try (LuceneIndex index = new LuceneIndex(folder.resolve("own"))) {
      index.rebuild(new Corpus(List.of(NEWS)), IndexListener.SILENT);
    }
  }

  private void bare() throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(IndexFields.analyzer())
        .setSimilarity(FieldTypes.SIMILARITY)
        .setMergeScheduler(new SerialMergeScheduler())
        .setRAMBufferSizeMB(BUFFER_MEGABYTES);
    try (Directory directory = FSDirectory.open(folder.resolve("bare"));
        IndexWriter writer = new IndexWriter(directory, config)) {
      for (byte[] article : articles) {
        String words = new String(article, UTF_8);
        Document document = new Document();
        document.add(new Field(IndexFields.ROOT, words, FieldTypes.WORDS));
        document.add(new Field(IndexFields.GRAM, words, FieldTypes.WORDS));
        document.add(new StoredField(IndexFields.PASSAGE, article));
        writer.addDocument(document);
      }
    }
  }
}
