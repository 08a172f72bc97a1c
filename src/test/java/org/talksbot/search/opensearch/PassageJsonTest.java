package org.talksbot.search.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.talksbot.article.DateSpan;
import org.talksbot.article.Metadata;
import org.talksbot.article.Sentence;
import org.talksbot.search.Passage;
import org.talksbot.search.Source;

class PassageJsonTest {
  private static final String TEXT = "اشترى الصياد قاربا.\nثم عاد \"مساء\" \uD83D\uDE00.";

  @Test
  void passageComesBackAsItWas() throws Exception {
    Source source = new Source("a#1", "a.jsonl", new Metadata("الصيد", "https://example.org/a",
        "صحيفة", "كاتب", new DateSpan(LocalDate.of(2025, 8, 15), LocalDate.of(2025, 8, 16)),
        List.of("https://example.org/b"), "قمة", List.of("متى؟", "أين؟")));
    assertComesBack(new Passage(source, 40, 7, TEXT,
        List.of(new Sentence(40, 59), new Sentence(60, 40 + TEXT.length()))));
  }

  @Test
  void whatIsNotKnownStaysUnknown() throws Exception {
    assertComesBack(new Passage(new Source("", "a.md", Metadata.NONE), 0, 1, TEXT, List.of()));
  }

  private static void assertComesBack(Passage passage) throws Exception {
    var source = ClusterClient.JSON.readTree(PassageJson.encode(passage.source()).toString());
    var rest = ClusterClient.JSON.readTree(PassageJson.encode(passage).toString());
    assertThat(PassageJson.decode(PassageJson.decodeSource(source), rest)).isEqualTo(passage);
  }
}
