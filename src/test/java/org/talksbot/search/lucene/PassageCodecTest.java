package org.talksbot.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.talksbot.article.DateSpan;
import org.talksbot.article.Metadata;
import org.talksbot.article.Sentence;
import org.talksbot.search.Passage;
import org.talksbot.search.Source;

class PassageCodecTest {
  private static final Metadata FULL = new Metadata("عنوان", "https://example.org/a?b=c#d",
      "صحيفة", "كاتبة", new DateSpan(LocalDate.of(2022, 11, 14), LocalDate.of(2022, 11, 30)),
      List.of("https://example.org/1", "https://example.org/2"), "لقاء");

  @Test
  void everyFieldComesBack() {
    check(new Passage(new Source("id", "مجلد/ملف.md", FULL), 7, 3, "جملة أولى. جملة ثانية.",
        List.of(new Sentence(7, 17), new Sentence(18, 29))));
  }

  @Test
  void nothingKnownComesBackAsNothing() {
    check(new Passage(new Source("id", "f", Metadata.NONE), 0, 1, "نص",
        List.of(new Sentence(0, 2))));
  }

  @Test
  void emptyTextsAreNotNothing() {
    Metadata empty = new Metadata("", "", "", "", DateSpan.day(LocalDate.of(2025, 4, 10)),
        List.of(""), "");
    check(new Passage(new Source("", "", empty), 0, 1, "", List.of()));
  }

  @Test
  void everyCharacterKeepsItsPlace() {
    // NBSP, narrow NBSP, an Arabic vowel mark, a mark of direction, two letters beyond 16 bits
    String text = "أ\u00A0ب\u202F\u064E\u200F \uD83E\uDD1D \uD83C\uDFF3 نهاية";
    Passage passage = new Passage(new Source("id", "f", Metadata.NONE), 1_000_000, 40_000, text,
        List.of(new Sentence(1_000_000, 1_000_000 + text.length())));
    check(passage);
    assertThat(PassageCodec.decode(PassageCodec.encode(passage)).text()).isEqualTo(text);
  }

  @Test
  void gapsBetweenSentencesComeBack() {
    check(new Passage(new Source("id", "f", FULL), 5, 1, "  أ    ب  ",
        List.of(new Sentence(7, 8), new Sentence(12, 13))));
  }

  @Test
  void bytesInTheMiddleOfAnArrayAreRead() {
    BytesRef alone = PassageCodec.encode(new Source("id", "f", FULL));
    byte[] around = new byte[alone.length + 9];
    System.arraycopy(alone.bytes, alone.offset, around, 4, alone.length);
    assertThat(PassageCodec.decodeSource(new BytesRef(around, 4, alone.length)))
        .isEqualTo(new Source("id", "f", FULL));
  }

  private static void check(Passage passage) {
    assertThat(PassageCodec.decode(PassageCodec.encode(passage))).isEqualTo(passage);
    assertThat(PassageCodec.decodePlace(PassageCodec.encode(passage)))
        .isEqualTo(new PassageCodec.Place(passage.source().article(), passage.start()));
    assertThat(PassageCodec.decodeSource(PassageCodec.encode(passage.source())))
        .isEqualTo(passage.source());
  }
}
