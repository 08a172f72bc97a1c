package org.talksbot.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known about an article beside its text.
 *
 * @param title the headline, empty where the article is known to have none
 * @param url public address of the article
 * @param publisher the outlet
 * @param author who wrote it
 * @param published when it appeared
 * @param references addresses of the public reports it rests on
 * @param meeting the meeting it is about, as its readers would name it
 * @param questions questions that it answers, to be offered to readers
 */
public record Metadata(String title, @Nullable String url, @Nullable String publisher,
    @Nullable String author, @Nullable DateSpan published, List<String> references,
    @Nullable String meeting, List<String> questions) {
  /** Nothing known. */
  public static final Metadata NONE = new Metadata("", null, null, null, null, List.of(), null);

  /** Copies the list. */
  public Metadata {
    references = List.copyOf(references);
    questions = List.copyOf(questions);
  }

  /** What is known about an article that comes without questions. */
  public Metadata(String title, @Nullable String url, @Nullable String publisher,
      @Nullable String author, @Nullable DateSpan published, List<String> references,
      @Nullable String meeting) {
    this(title, url, publisher, author, published, references, meeting, List.of());
  }

  /** These, and where a field is not known, the other's. */
  Metadata orElse(Metadata other) {
    return new Metadata(title.isEmpty() ? other.title : title, url == null ? other.url : url,
        publisher == null ? other.publisher : publisher, author == null ? other.author : author,
        published == null ? other.published : published,
        references.isEmpty() ? other.references : references,
        meeting == null ? other.meeting : meeting,
        questions.isEmpty() ? other.questions : questions);
  }
}
