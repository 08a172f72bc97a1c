package org.talksbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplaceableTest {
  private final List<String> unused = new ArrayList<>();
  private final Replaceable<String> text = new Replaceable<>("first");

  @Test
  void useGoesOnWithWhatItBeganWith() {
    try (Replaceable<String>.Use begun = text.use()) {
      text.replace("second", () -> unused.add("first"));
      assertThat(begun.value()).isEqualTo("first");
      assertThat(unused).isEmpty();
      try (Replaceable<String>.Use later = text.use()) {
        assertThat(later.value()).isEqualTo("second");
      }
      assertThat(unused).isEmpty();
    }
    assertThat(unused).containsExactly("first");
  }

  @Test
  void valueThatNobodyUsesEndsWhenItIsReplaced() {
    text.replace("second", () -> unused.add("first"));
    text.replace("third", () -> unused.add("second"));
    assertThat(unused).containsExactly("first", "second");
  }

  @Test
  void valueEndsOnceHoweverManyUseIt() {
    Replaceable<String>.Use one = text.use();
    Replaceable<String>.Use other = text.use();
    text.replace("second", () -> unused.add("first"));
    one.close();
    assertThat(unused).isEmpty();
    other.close();
    assertThat(unused).containsExactly("first");
  }
}
