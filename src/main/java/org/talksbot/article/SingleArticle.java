package org.talksbot.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.talksbot.arabic.SentenceSplitter;

/** Makes one article of what its file and its sidecar say. */
final class SingleArticle {
  private static final SentenceSplitter SPLITTER = new SentenceSplitter();

  private SingleArticle() {}

  static Article read(CorpusFile file, Format format) throws IOException, UnreadableException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file.path())) {
      bytes = in.readNBytes(Limits.ARTICLE_BYTES + 1);
    }
    String text = Decoder.utf8(bytes, bytes.length, 0);
    return build(file.name(), file.name(), Metadata.NONE,
        PageText.plain(text, 0, Metadata.NONE));
  }

  static Article build(String id, String file, Metadata given, PageText page)
      throws UnreadableException {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Block block : page.blocks()) {
      List<Sentence> sentences = SPLITTER.split(page.text(), block.start(), block.end())
          .stream()
          .map(span -> new Sentence(span.start(), span.end()))
          .toList();
      if (!sentences.isEmpty()) {
        paragraphs.add(
            new Paragraph(block.start(), block.end(), block.line(), "", sentences));
      }
    }
    if (paragraphs.isEmpty()) {
      throw new UnreadableException("holds no sentence that can be quoted");
    }
    return new Article(id, file, given, page.text(), paragraphs, List.of());
  }
}
