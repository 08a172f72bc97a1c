package org.talksbot.reply;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteLinkTest {
  private static final String PAGE = "https://example.org/a";

  @Test
  void namesAShortSentenceWhole() {
    check("في آب", "%D9%81%D9%8A%20%D8%A2%D8%A8");
  }

  @Test
  void encodesTheSignsThatTheDirectiveGivesAMeaning() {
    check("a-b, c&d", "a%2Db%2C%20c%26d");
  }

  @Test
  void namesALongSentenceByItsEdges() {
    check("a b c d e f g h i", "a%20b%20c%20d,f%20g%20h%20i");
  }

  @Test
  void readsBlanksOfAllKindsAsBlanks() {
    check("a\u00A0b\n c", "a%20b%20c");
  }

  @Test
  void leavesOutWordsTooLongForAnAddress() {
    assertThat(QuoteLink.sentence(PAGE, "a".repeat(10_000))).contains(PAGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "file:///etc/passwd", "//example.org", "a b",
      "https:", "tg://resolve?domain=x", ""})
  void linksNothingButWebPages(String address) {
    assertThat(QuoteLink.page(address)).isEmpty();
  }

  private static void check(String sentence, String directive) {
    assertThat(QuoteLink.sentence(PAGE, sentence)).contains(PAGE + "#:~:text=" + directive);
  }
}
