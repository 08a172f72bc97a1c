package org.talksbot.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.talksbot.arabic.SentenceSplitter;

/**
 * The fingerprint of everything that an index was written with: an index of another fingerprint
 * would be searched with other words than it holds, and is built anew.
 */
public final class IndexFormat {
  /** To be raised with every change of what is stored, a cluster's index template included. */
  private static final int VERSION = 14;
  private static final String KEY = "talks-bot";

  /** Words that pass through every rule of the analysis. */
  private static final String GOLDEN = """
      أكّدتِ الوزارةُ أنَّ المحادثاتِ ستُستأنفُ في ١٠ نيسان ٢٠٢٥، وللسفارتين موظّفون وبعثاتهما.
      واشنطن وموسكو: التفاوض بالقاهرة، كالعادة، فلا استفزاز؛ مسؤولية رئيس الوفد قراءةً وهدى.
      ايران پاکستان چین ژاله گرگ ڤيينا هههههه ـــمـــ New START 2010 3.5 1,550 أ ب
      سفارة سياسة بوتين\u200F تحـ\u200Dادث \uD83D\uDE00\uD83D\uDE00\uD83D\uDE00
      """;

  private final String fingerprint;

  /** The format of an index whose words are analysed so. */
  public IndexFormat(Analyzer analyzer) {
    fingerprint = fingerprint(analyzer);
  }

  /** What is stored with each state of an index. */
  public Map<String, String> stamp() {
    return Map.of(KEY, fingerprint);
  }

  /** Whether a state was written with what we have now. */
  public boolean fits(Map<String, String> stamp) {
    return fingerprint.equals(stamp.get(KEY));
  }

  private static String fingerprint(Analyzer analyzer) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String field : new String[]{IndexFields.ROOT, IndexFields.GRAM, IndexFields.WORD}) {
        update(digest, analyzer, field);
      }
      digest.update(new SentenceSplitter().split(GOLDEN, 0, GOLDEN.length())
          .toString()
          .getBytes(StandardCharsets.UTF_8));
      // the last two are fixed in the indices of a cluster
      String numbers = PassageCutter.LENGTH + "-" + IndexFields.TITLE_TIMES + "-" + IndexFields.K1
          + "-" + IndexFields.B;
      return VERSION + "-" + numbers + "-"
          + HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static void update(MessageDigest digest, Analyzer analyzer, String field) {
    try (TokenStream tokens = analyzer.tokenStream(field, GOLDEN)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        digest.update(term.toString().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) step.getPositionIncrement());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }
}
