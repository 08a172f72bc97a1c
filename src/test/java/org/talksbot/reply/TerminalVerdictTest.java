package org.talksbot.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.talksbot.answer.Quote;
import org.talksbot.search.NearWord;
import org.talksbot.search.Passage;
import org.talksbot.search.PassageHit;
import org.talksbot.search.PassageHits;
import org.talksbot.search.PassageSearch;
import org.talksbot.search.QueryWord;
import org.talksbot.verify.Verifier;

class TerminalVerdictTest {
  private static final Quote STORED = Quotes.dated();

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "PLAIN | verdict-exact.txt     | التقى وليام بيرنز سيرغي ناريشكين في أنقرة يوم 14 نوفمبر 2022.",
      "PLAIN | verdict-folded.txt    | التقى وليام بيرنز سيرغي ناريشكين في انقره يوم ١٤ نوفمبر 2022",
      "PLAIN | verdict-part.txt      | سيرغي ناريشكين في أنقرة",
      "PLAIN | verdict-nearly.txt    | التقى بيرنز سيرغي ناريشكين سرا في أنقرة يوم 15 نوفمبر 2022",
      "ANSI  | verdict-ansi.txt      | التقى بيرنز سيرغي ناريشكين سرا في أنقرة يوم 15 نوفمبر 2022",
      "PLAIN | verdict-not-found.txt | لا شيء من هذا كله في أي مقال"})
  void saysHowCloselyASentenceStandsThere(TerminalStyle style, String golden, String typed)
      throws IOException {
    Verifier verifier = new Verifier(new OnePassage(STORED.passage()));
    assertThat(Golden.visible(new TerminalVerdict(style).text(verifier.verify(typed))))
        .isEqualTo(Golden.read(golden));
  }

  /** Finds its one passage, whatever is searched. */
  private record OnePassage(Passage passage) implements PassageSearch {
    @Override
    public PassageHits search(List<QueryWord> words, int limit) {
      return new PassageHits(List.of(new PassageHit(passage, 1, 0, List.of())),
          words.stream().map(_ -> 1).toList(), 1);
    }

    @Override
    public List<List<NearWord>> near(List<String> words) {
      return words.stream().map(_ -> List.<NearWord>of()).toList();
    }

    @Override
    public List<Passage> article(Passage found) {
      return List.of(passage);
    }
  }
}
