package org.talksbot.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.talksbot.article.Metadata;
import org.talksbot.article.Sentence;
import org.talksbot.search.Passage;
import org.talksbot.search.PassageHit;
import org.talksbot.search.Source;

class NeighboursTest {
  @Test
  void passagesThatTouchAreOne() {
    Passage joined = only(passage("a", 12, "ثان"), passage("a", 7, "أول"));
    assertThat(joined.text()).isEqualTo("أول\n\nثان");
    assertThat(joined.start()).isEqualTo(7);
    assertThat(joined.sentences()).containsExactly(new Sentence(7, 10), new Sentence(12, 15));
  }

  @Test
  void anOverlapIsThereOnce() {
    assertThat(only(passage("a", 0, "واحد اثنان"), passage("a", 5, "اثنان ثلاثة")).text())
        .isEqualTo("واحد اثنان ثلاثة");
  }

  @Test
  void aPassageInsideAnotherAddsNothing() {
    assertThat(only(passage("a", 0, "واحد اثنان"), passage("a", 5, "اثن")).text())
        .isEqualTo("واحد اثنان");
  }

  @Test
  void whatStandsApartStaysApart() {
    assertThat(Neighbours.joined(List.of(passage("a", 0, "أول"), passage("a", 20, "ثان"),
        passage("b", 4, "ثالث")))).hasSize(3);
  }

  private static Passage only(PassageHit... passages) {
    List<PassageHit> joined = Neighbours.joined(List.of(passages));
    assertThat(joined).hasSize(1);
    return joined.getFirst().passage();
  }

  private static PassageHit passage(String article, int start, String text) {
    return new PassageHit(new Passage(new Source(article, article, Metadata.NONE), start, 1, text,
        List.of(new Sentence(start, start + text.length()))), 1, 0, List.of());
  }
}
