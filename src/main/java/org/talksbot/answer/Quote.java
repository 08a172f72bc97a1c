package org.talksbot.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talksbot.article.Sentence;
import org.talksbot.search.Passage;
import org.talksbot.search.Source;

/**
 * A sentence of an article that answers a question. It holds offsets, never text, so that a quote
 * which does not stand in its article cannot be expressed.
 *
 * @param passage the passage it is cut from
 * @param sentence where it stands in the article
 * @param highlight the words that answer, where they are evident
 * @param score how well it answers; comparable inside one answer only
 * @param alsoIn other articles that hold nearly the same sentence
 * @param notes what is known beside its words
 */
public record Quote(Passage passage, Sentence sentence, @Nullable Highlight highlight,
    double score, List<Source> alsoIn, Notes notes) {
  /** Copies the list and refuses a highlight that stands outside the sentence. */
  public Quote {
    alsoIn = List.copyOf(alsoIn);
    if (highlight != null && highlight.end() > sentence.end() - sentence.start()) {
      throw new IllegalArgumentException("the highlight stands outside the quote");
    }
  }

  /** The article that it stands in. */
  public Source source() {
    return passage.source();
  }

  /** Cuts the quote from the stored original. */
  public String text() {
    return passage.text(sentence);
  }

  /** Whether both hold a part of the same article's text. */
  public boolean overlaps(Quote other) {
    return source().article().equals(other.source().article())
        && sentence.start() < other.sentence.end() && other.sentence.start() < sentence.end();
  }

  /** The line of the file on which it begins, from 1. */
  public int line() {
    return passage.line(sentence.start());
  }
}
