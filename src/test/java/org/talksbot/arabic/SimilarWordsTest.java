package org.talksbot.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SimilarWordsTest {
  private static final String LETTERS = "ابتلمنويسركهد";
  private static final int WORDS = 600;

  @Test
  void findsWhatComparingOneByOneFinds() {
    Random random = new Random(7);
    List<WordForms> words = Stream
        .concat(Stream.of("محادثات", "المحادثة", "2025", "2022", "يي", "ا", "nato"),
            Stream.generate(() -> word(random)))
        .limit(WORDS)
        .map(WordForms::of)
        .toList();
    SimilarWords similar = new SimilarWords(words);
    float[] found = new float[similar.size()];
    int[] kinds = new int[3];
    for (WordForms word : words) {
      boolean any = similar.compare(word, found);
      boolean expectsAny = false;
      for (int i = 0; i < found.length; i++) {
        float expected = word.similarity(words.get(i));
        assertThat(found[i]).as("%s, %s", word.folded(), words.get(i).folded()).isEqualTo(expected);
        expectsAny |= expected > 0;
        kinds[expected == 0 ? 0 : expected == 1 ? 1 : 2]++;
      }
      assertThat(any).isEqualTo(expectsAny);
    }
    assertThat(kinds).as("unlike, the same, alike").doesNotContain(0);
  }

  @Test
  void wordThatIsAlikeWithNoneLeavesNothingOfTheOneBefore() {
    SimilarWords similar = new SimilarWords(List.of(WordForms.of("اتفاق")));
    float[] found = new float[1];
    assertThat(similar.compare(WordForms.of("الاتفاق"), found)).isTrue();
    assertThat(found).containsExactly(1);
    assertThat(similar.compare(WordForms.of("خبز"), found)).isFalse();
    assertThat(found).containsExactly(0);
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int length = 2 + random.nextInt(6); length > 0; length--) {
      word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return word.toString();
  }
}
