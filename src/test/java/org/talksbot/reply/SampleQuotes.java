package org.talksbot.reply;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talksbot.answer.Answer;
import org.talksbot.answer.Certainty;
import org.talksbot.answer.Highlight;
import org.talksbot.answer.Meeting;
import org.talksbot.answer.Notes;
import org.talksbot.answer.Quote;
import org.talksbot.answer.ResolvedDate;
import org.talksbot.answer.Speaker;
import org.talksbot.article.DateSpan;
import org.talksbot.article.Metadata;
import org.talksbot.article.Sentence;
import org.talksbot.search.Passage;
import org.talksbot.search.Source;

/** Quotes and answers of real values, for tests. */
public final class SampleQuotes {
  /** An article of which everything is known. */
  public static final Metadata KNOWN = metadata("لقاء في أنقرة", "https://example.org/a/1",
      "وكالة المثال", DateSpan.day(LocalDate.of(2022, 11, 14)));

  private SampleQuotes() {}

  /** What is known about an article. */
  public static Metadata metadata(String title, @Nullable String url, @Nullable String publisher,
      @Nullable DateSpan published) {
    return new Metadata(title, url, publisher, null, published, List.of(), null);
  }

  /** A source of that metadata. */
  public static Source source(Metadata metadata) {
    return new Source("a.md", "a.md", metadata);
  }

  /** A quote that is the whole text of its article; the highlight may be absent from it. */
  public static Quote quote(String text, @Nullable String highlight, Metadata metadata,
      List<Source> alsoIn) {
    Sentence sentence = new Sentence(0, text.length());
    Highlight marked = highlight == null
        ? null
        : new Highlight(text.indexOf(highlight), text.indexOf(highlight) + highlight.length());
    return new Quote(new Passage(source(metadata), 0, 1, text, List.of(sentence)), sentence,
        marked, 1, alsoIn, Notes.NONE);
  }

  /** A quote about Monday, its speaker and its meeting. */
  static Quote noted(Speaker speaker, Certainty certainty) {
    String text = "قال بيسكوف إن اللقاء عُقد يوم الاثنين وإنه سيعود في فبراير 2023.";
    Quote quote = quote(text, null, KNOWN, List.of());
    LocalDate monday = LocalDate.of(2022, 11, 14);
    LocalDate month = LocalDate.of(2023, 2, 1);
    int words = text.indexOf("يوم الاثنين");
    int later = text.indexOf("فبراير 2023");
    return new Quote(quote.passage(), quote.sentence(), null, 1, List.of(),
        new Notes(speaker, new Meeting("أنقرة، 14 نوفمبر 2022", DateSpan.day(monday)),
            List.of(new ResolvedDate(words, words + 11, monday, monday, certainty),
                new ResolvedDate(later, later + 11, month, month.plusDays(27),
                    Certainty.CERTAIN))));
  }

  /** An answer of these quotes. */
  public static Answer.Quoted answer(Quote... quotes) {
    return new Answer.Quoted(List.of(quotes), 0.9, List.of("a.md"), List.of());
  }
}
