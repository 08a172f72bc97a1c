package org.talksbot.reply;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talksbot.answer.Answer;
import org.talksbot.answer.Highlight;
import org.talksbot.answer.Meeting;
import org.talksbot.answer.Notes;
import org.talksbot.answer.Quote;
import org.talksbot.article.DateSpan;
import org.talksbot.article.Metadata;
import org.talksbot.article.Sentence;
import org.talksbot.search.Passage;
import org.talksbot.search.Source;

/** Quotes to render in tests. */
final class Quotes {
  static final String SENTENCE = "التقى وليام بيرنز سيرغي ناريشكين في أنقرة يوم 14 نوفمبر 2022.";

  static final Metadata ANKARA = new Metadata("لقاء رئيسي جهازي المخابرات",
      "https://news.example/ar/ankara-talks", "وكالة الأنباء", null,
      DateSpan.day(LocalDate.of(2022, 11, 15)), List.of(), "لقاء أنقرة");

  private Quotes() {}

  static Quote quote(String text, @Nullable Highlight highlight, Metadata metadata,
      Source... alsoIn) {
    Passage passage = new Passage(new Source("ankara.md", "ankara.md", metadata), 100, 7, text,
        List.of(new Sentence(100, 100 + text.length())));
    return new Quote(passage, passage.sentences().getFirst(), highlight, 4.25, List.of(alsoIn),
        notes(metadata));
  }

  private static Notes notes(Metadata metadata) {
    String meeting = metadata.meeting();
    return meeting == null ? Notes.NONE : new Notes(null, new Meeting(meeting, null), List.of());
  }

  static Highlight highlight(String text, String words) {
    int start = text.indexOf(words);
    return new Highlight(start, start + words.length());
  }

  static Answer.Quoted answer(Quote... quotes) {
    return new Answer.Quoted(List.of(quotes), 0.75, List.of("ankara.md", "other.md"),
        List.of());
  }

  static Quote dated() {
    return quote(SENTENCE, highlight(SENTENCE, "14 نوفمبر 2022"), ANKARA);
  }

  static Quote withoutUrl() {
    return quote("عقد الوفدان جلستهما في إسطنبول.", null,
        new Metadata("", null, null, null,
            new DateSpan(LocalDate.of(2022, 12, 10), LocalDate.of(2022, 12, 16)), List.of(), null),
        new Source("2", "مقال ثان.txt",
            new Metadata("محادثات إسطنبول", null, "الصحيفة", null, null, List.of(), null)));
  }
}
