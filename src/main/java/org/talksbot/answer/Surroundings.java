package org.talksbot.answer;

import java.util.ArrayList;
import java.util.List;
import org.talksbot.article.Metadata;
import org.talksbot.article.Sentence;
import org.talksbot.search.Passage;

/** The texts that a sentence is read together with. */
final class Surroundings {
  /** A sentence that goes on from others goes on from so many at most. */
  private static final int SENTENCES_BEFORE = 2;
  /** And, so, as: with one of these a sentence goes on from the one before it. */
  private static final List<String> GOES_ON = List.of("\u0648", "\u0641", "\u0643\u0645\u0627");

  private Surroundings() {}

  /** The sentence, what stands over it, and the sentences that it goes on from. */
  static List<String> texts(ScoredSentence sentence) {
    List<String> texts = new ArrayList<>(List.of(sentence.text()));
    texts.addAll(above(sentence));
    texts.addAll(before(sentence));
    return texts;
  }

  /** The title of its article, and the meeting that the article names for itself. */
  static List<String> above(ScoredSentence sentence) {
    Metadata metadata = sentence.hit().passage().source().metadata();
    String meeting = metadata.meeting();
    return meeting == null ? List.of(metadata.title()) : List.of(metadata.title(), meeting);
  }

  private static List<String> before(ScoredSentence scored) {
    Passage passage = scored.hit().passage();
    List<String> before = new ArrayList<>();
    int at = passage.sentences().indexOf(scored.sentence());
    while (at > 0 && before.size() < SENTENCES_BEFORE && goesOn(passage, at)) {
      at--;
      before.add(passage.text(passage.sentences().get(at)));
    }
    return before;
  }

  private static boolean goesOn(Passage passage, int at) {
    Sentence sentence = passage.sentences().get(at);
    int start = sentence.start() - passage.start();
    return GOES_ON.stream().anyMatch(word -> passage.text().startsWith(word, start));
  }
}
