package org.talksbot.search.index;

import java.util.ArrayList;
import java.util.List;
import org.talksbot.article.Article;
import org.talksbot.article.Paragraph;
import org.talksbot.article.Sentence;
import org.talksbot.search.Passage;
import org.talksbot.search.Source;

/**
 * Cuts articles into passages: whole paragraphs, short ones together as long as they follow each
 * other under the same section head. A newspaper's paragraph is mostly a single sentence, which
 * alone is too little context to be found by.
 */
public final class PassageCutter {
  /** A passage takes no further paragraph that would make it longer, in UTF-16 units. */
  static final int LENGTH = 450;

  private PassageCutter() {}

  /** The passages of an article in order; each paragraph stands in exactly one. */
  public static List<SectionPassage> cut(Article article) {
    Source source = new Source(article.id(), article.file(), article.metadata());
    List<SectionPassage> passages = new ArrayList<>();
    List<Paragraph> open = new ArrayList<>();
    for (Paragraph paragraph : article.paragraphs()) {
      if (!open.isEmpty() && !belongs(article, open, paragraph)) {
        passages.add(passage(article, source, open));
        open.clear();
      }
      open.add(paragraph);
    }
    passages.add(passage(article, source, open));
    return passages;
  }

  private static boolean belongs(Article article, List<Paragraph> open, Paragraph next) {
    return next.end() - open.getFirst().start() <= LENGTH
        && next.section().equals(open.getLast().section())
        && article.text().substring(open.getLast().end(), next.start()).isBlank();
  }

  private static SectionPassage passage(Article article, Source source, List<Paragraph> open) {
    int start = open.getFirst().start();
    int end = open.getLast().end();
    List<Sentence> sentences = new ArrayList<>();
    open.forEach(paragraph -> sentences.addAll(paragraph.sentences()));
    Passage passage = new Passage(source, start, open.getFirst().line(),
        article.text().substring(start, end), sentences);
    return new SectionPassage(open.getFirst().section(), passage);
  }
}
