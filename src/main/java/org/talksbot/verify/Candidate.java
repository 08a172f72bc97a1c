package org.talksbot.verify;

import java.util.List;
import java.util.Optional;
import org.talksbot.article.Sentence;
import org.talksbot.search.Passage;
import org.talksbot.search.PassageHit;
import org.talksbot.verify.Alignment.Pair;

/**
 * The closest place of one passage.
 *
 * @param finding the place
 * @param cost how many words differ, see {@link Alignment}
 */
record Candidate(Finding finding, int cost) {
  /** The place where the text stands letter for letter, or else the nearest one, if any. */
  static Optional<Candidate> of(TypedText text, PassageHit hit) {
    List<Word> article = Word.of(hit.passage().text());
    return literal(text, article, hit).or(() -> nearest(text, article, hit));
  }

  Match match() {
    return finding.match();
  }

  boolean isAsClose(Candidate other) {
    return match() == other.match() && cost == other.cost;
  }

  private static Optional<Candidate> literal(TypedText typed, List<Word> article,
      PassageHit hit) {
    Passage passage = hit.passage();
    String text = typed.text();
    int first = typed.words().getFirst().start();
    int last = typed.words().getLast().end();
    for (int at = passage.text().indexOf(text); at >= 0; at = passage.text()
        .indexOf(text, at + 1)) {
      int start = at + first;
      int end = at + last;
      if (article.stream().anyMatch(word -> word.start() == start)
          && article.stream().anyMatch(word -> word.end() == end)) {
        return Optional.of(new Candidate(new Finding(passage,
            new Sentence(passage.start() + at, passage.start() + at + text.length()), Match.EXACT,
            List.of(), hit.copies()), 0));
      }
    }
    return Optional.empty();
  }

  private static Optional<Candidate> nearest(TypedText typed, List<Word> article,
      PassageHit hit) {
    Passage passage = hit.passage();
    Alignment alignment = Alignment.of(typed.words(), article);
    List<Word> places = alignment.pairs()
        .stream()
        .map(Pair::article)
        .filter(index -> index != Alignment.NONE)
        .map(article::get)
        .toList();
    if (places.isEmpty()) {
      return Optional.empty();
    }
    Sentence range = new Sentence(passage.start() + places.getFirst().start(),
        passage.start() + places.getLast().end());
    Match match = alignment.cost() == 0 ? Match.FOLDED : Match.NEARLY;
    List<WordChange> changes = new Changes(typed, passage, article).of(alignment);
    return Optional.of(
        new Candidate(new Finding(passage, range, match, changes, hit.copies()), alignment.cost()));
  }
}
