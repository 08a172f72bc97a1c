package org.talksbot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.talksbot.arabic.SentenceSplitter;
import org.talksbot.article.Metadata;
import org.talksbot.article.Sentence;
import org.talksbot.search.Passage;
import org.talksbot.search.PassageHit;
import org.talksbot.search.Source;

class CompanionsTest {
  private static final String TEXT = "وصل الوفد مساء. ونزل في فندق قديم. وفي الصباح زار الميناء. "
      + "ثم عاد إلى بلاده.";

  @Test
  void neighbourThatIsAsLikelyGoesWithTheBestSentence() {
    Companions companions = new Companions(List.of(sentence(1, 0.5), sentence(2, 0.3),
        sentence(0, 0.26), sentence(3, 0.1)));
    assertThat(companions.heads()).extracting(ScoredSentence::text)
        .containsExactly("ونزل في فندق قديم.", "وصل الوفد مساء.", "ثم عاد إلى بلاده.");
    assertThat(companions.of(companions.heads().getFirst()))
        .contains(sentence(2, 0.3).sentence());
    assertThat(companions.of(companions.heads().get(1))).isEmpty();
  }

  @Test
  void sentencesThatDoNotFollowEachOtherStayApart() {
    assertThat(new Companions(List.of(sentence(0, 0.5), sentence(2, 0.4))).heads()).hasSize(2);
  }

  @Test
  void muchLessLikelyNeighbourStaysApart() {
    assertThat(new Companions(List.of(sentence(0, 0.5), sentence(1, 0.2))).heads()).hasSize(2);
  }

  @Test
  void nothingIsPaired() {
    assertThat(new Companions(List.of()).heads()).isEmpty();
  }

  private static ScoredSentence sentence(int at, double score) {
    List<Sentence> sentences = new ArrayList<>();
    new SentenceSplitter().split(TEXT, 0, TEXT.length())
        .forEach(span -> sentences.add(new Sentence(span.start(), span.end())));
    Passage passage = new Passage(new Source("a", "a.md", Metadata.NONE), 0, 1, TEXT, sentences);
    return new ScoredSentence(new PassageHit(passage, 1, 0, List.of()), sentences.get(at),
        new SentenceFeatures(), score);
  }
}
