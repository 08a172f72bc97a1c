package org.talksbot.article;

/** Takes what reading a corpus file yields, in the file's order. */
public interface ArticleSink {
  /** An article that may be indexed. */
  void article(Article article);

  /** Something that was left out or ignored, and why. */
  void problem(Problem problem);
}
