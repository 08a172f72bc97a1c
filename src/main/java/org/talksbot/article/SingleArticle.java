package org.talksbot.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.talksbot.arabic.SentenceSplitter;
import org.talksbot.arabic.Span;

/**
 * Makes one article of what its file and its sidecar say. The sidecar beats the front matter, which
 * beats what the page says about itself.
 */
final class SingleArticle {
  private static final SentenceSplitter SPLITTER = new SentenceSplitter();

  private final Cleaning cleaning;

  SingleArticle(Cleaning cleaning) {
    this.cleaning = cleaning;
  }

  Article read(CorpusFile file, Format format) throws IOException, UnreadableException {
    Metadata sidecar = sidecar(file);
    byte[] bytes = bytes(file.path(), Limits.ARTICLE_BYTES);
    if (format == Format.HTML) {
      PageText page = HtmlPage.read(bytes);
      return build(file.name(), file.name(), sidecar.orElse(page.metadata()), page);
    }
    String text = Decoder.decode(bytes, null);
    FrontMatter front = FrontMatter.of(text);
    PageText page = format == Format.MARKDOWN
        ? Markdown.read(text, front.end(), front.metadata())
        : PageText.plain(text, front.end(), front.metadata());
    return build(file.name(), file.name(), sidecar.orElse(page.metadata()), page);
  }

  private static Metadata sidecar(CorpusFile file) throws IOException, UnreadableException {
    Optional<Path> path = Sidecar.of(file.path());
    if (path.isEmpty()) {
      return Metadata.NONE;
    }
    String name = file.name().substring(0, file.name().lastIndexOf('/') + 1)
        + path.get().getFileName();
    try {
      return FieldsYaml.read(Decoder.decode(bytes(path.get(), Limits.METADATA_SIZE), null));
    } catch (UnreadableException e) {
      throw e.in(name, 0);
    }
  }

  private static byte[] bytes(Path path, int maxBytes) throws IOException, UnreadableException {
    long size = Files.size(path);
    byte[] bytes;
    try (InputStream in = Files.newInputStream(path)) {
      bytes = in.readNBytes(maxBytes + 1);
    }
    if (bytes.length > maxBytes) {
      throw new UnreadableException("has " + Math.max(size, bytes.length) + " bytes; at most "
          + maxBytes + " are read");
    }
    return bytes;
  }

  /**
   * Cleans the page and finds its sentences.
   *
   * @param metadata all that is known before looking at the lines
   */
  Article build(String id, String file, Metadata metadata, PageText page)
      throws UnreadableException {
    Cleaning.Cleaned cleaned = cleaning.clean(page, metadata.title());
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Cleaning.Prose prose : cleaned.prose()) {
      Block block = prose.block();
      List<Sentence> sentences = spans(page.text(), block).stream()
          .map(span -> new Sentence(span.start(), span.end()))
          .toList();
      if (!sentences.isEmpty()) {
        paragraphs.add(new Paragraph(block.start(), block.end(), block.line(), prose.section(),
            sentences));
      }
    }
    if (paragraphs.isEmpty()) {
      throw new UnreadableException(emptiness(page, cleaned));
    }
    Metadata found = new Metadata(cleaned.title(), null, cleaned.publisher(), null, null,
        List.of(), null);
    return new Article(id, file, metadata.orElse(found), page.text(), paragraphs,
        cleaned.dropped());
  }

  private static List<Span> spans(String text, Block block) {
    return block.kind() == Block.Kind.PARAGRAPH
        ? SPLITTER.splitWrapped(text, block.start(), block.end())
        : SPLITTER.split(text, block.start(), block.end());
  }

  private static String emptiness(PageText page, Cleaning.Cleaned cleaned) {
    if (page.blocks().isEmpty()) {
      return "holds no text";
    }
    if (cleaned.dropped().isEmpty() || !cleaned.title().isEmpty()) {
      return "holds a title but no text below it";
    }
    Dropped first = cleaned.dropped().getFirst();
    return "holds no sentence; dropped were " + cleaned.dropped().size()
        + " lines, the first as '" + first.rule() + "'";
  }
}
