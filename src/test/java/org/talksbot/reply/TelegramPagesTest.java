package org.talksbot.reply;

import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.talksbot.reply.SampleQuotes.KNOWN;
import static org.talksbot.reply.SampleQuotes.answer;
import static org.talksbot.reply.SampleQuotes.metadata;
import static org.talksbot.reply.SampleQuotes.noted;
import static org.talksbot.reply.SampleQuotes.source;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.talksbot.answer.Certainty;
import org.talksbot.answer.Highlight;
import org.talksbot.answer.Notes;
import org.talksbot.answer.Quote;
import org.talksbot.answer.Speaker;
import org.talksbot.article.Addition;
import org.talksbot.article.Article;
import org.talksbot.article.DateSpan;
import org.talksbot.article.Dropped;
import org.talksbot.article.Metadata;
import org.talksbot.article.Paragraph;
import org.talksbot.article.Problem;
import org.talksbot.article.Sentence;
import org.talksbot.search.ArticleShelf;
import org.talksbot.search.IndexChange;
import org.talksbot.search.Passage;
import org.talksbot.search.Source;
import org.talksbot.verify.Finding;
import org.talksbot.verify.Match;
import org.talksbot.verify.Verdict;
import org.talksbot.verify.WordChange;

/** What the bot says beside plain answers; see {@link TelegramGolden}. */
class TelegramPagesTest {
  private static final String BOT = "TalksTestBot";
  private static final String BEFORE = "وصل الوفدان مساء الأحد.";
  private static final String SENTENCE = "عقد اللقاء في أنقرة يوم الاثنين.";
  private static final String AFTER = "ولم يصدر بيان مشترك.";
  private static final Passage PASSAGE = passage();

  static Stream<Arguments> replies() {
    return Stream.of(answers(), pages(), verdicts(), owner()).flatMap(part -> part);
  }

  private static Stream<Arguments> answers() {
    TelegramReply latin = new TelegramReply(Messages.builtIn(), Numerals.LATIN, BOT);
    TelegramReply arabic = new TelegramReply(Messages.builtIn(), Numerals.ARABIC_INDIC, BOT);
    Quote quote = new Quote(PASSAGE, PASSAGE.sentences().get(1), new Highlight(14, 31), 1,
        List.of(), Notes.NONE);
    Metadata referring = new Metadata("لقاء في أنقرة", "https://example.org/a/1",
        "وكالة المثال", null, DateSpan.day(LocalDate.of(2022, 11, 14)),
        List.of("https://www.example.com/talks", "https://example.net/ar/1"), null);
    return Stream.of(
        arguments("view-context",
            latin.answer(answer(quote), AnswerView.PLAIN.withContext(true))),
        arguments("view-sources", latin.answer(
            answer(SampleQuotes.quote(SENTENCE, null, referring, List.of())),
            AnswerView.PLAIN.withSources(true))),
        arguments("view-more", latin.answer(answer(quote), AnswerView.PLAIN.withMore(true))),
        arguments("asked-by-button",
            latin.answer("أين عُقد اللقاء؟", answer(quote), AnswerView.PLAIN)),
        arguments("arabic-digits",
            arabic.answer(
                answer(noted(new Speaker("دميتري بيسكوف", false), Certainty.LIKELY)),
                AnswerView.PLAIN)));
  }

  private static Stream<Arguments> pages() {
    TelegramPages latin = new TelegramPages(Messages.builtIn(), Numerals.LATIN, BOT);
    TelegramPages arabic = new TelegramPages(Messages.builtIn(), Numerals.ARABIC_INDIC, BOT);
    List<Source> articles = IntStream.rangeClosed(1, 10)
        .mapToObj(day -> source(metadata("خبر اليوم " + day, "https://example.org/" + day,
            "وكالة المثال", DateSpan.day(LocalDate.of(2025, 3, 11 - day)))))
        .toList();
    return Stream.of(arguments("start", latin.start(List.of("متى؟"))),
        arguments("help", latin.help(List.of("متى؟", "أين؟"))),
        arguments("text-only", latin.textOnly()),
        arguments("unknown-command", latin.unknownCommand()),
        arguments("failed", latin.failed()), arguments("privacy", latin.privacy()),
        arguments("slow-down", latin.slowDown()), arguments("no-passage", latin.noPassage()),
        arguments("articles-first-page", latin.articles(articles, 0)),
        arguments("articles-last-page", arabic.articles(articles, 1)),
        arguments("articles-none", latin.articles(List.of(), 0)),
        arguments("timeline", latin.timeline(List.of(
            new TelegramPages.Told("أنقرة، 14 نوفمبر 2022", source(KNOWN)),
            new TelegramPages.Told("الرياض، 18 فبراير 2025", source(
                metadata("Talks in Riyadh", null, null, null)))))),
        arguments("passage", latin.passage(PASSAGE, PASSAGE.sentences().get(1))),
        arguments("settings", latin.choices(new ChatChoices(3, false, Numerals.LATIN))),
        arguments("settings-arabic-digits",
            arabic.choices(new ChatChoices(5, true, Numerals.ARABIC_INDIC))));
  }

  private static Stream<Arguments> verdicts() {
    TelegramVerdict verdict = new TelegramVerdict(Messages.builtIn(), Numerals.LATIN, BOT);
    TelegramPages pages = new TelegramPages(Messages.builtIn(), Numerals.LATIN, BOT);
    Sentence sentence = PASSAGE.sentences().get(1);
    int start = sentence.start();
    return Stream.of(arguments("verify-usage", pages.verifyUsage()),
        arguments("verify-exact", verdict.reply(found(sentence, Match.EXACT, List.of()))),
        arguments("verify-part",
            verdict.reply(found(new Sentence(start, start + 19), Match.EXACT, List.of()))),
        arguments("verify-folded", verdict.reply(found(sentence, Match.FOLDED,
            List.of(new WordChange.Respelled(start + 14, start + 19, "انقره"))))),
        arguments("verify-nearly", verdict.reply(found(sentence, Match.NEARLY,
            List.of(new WordChange.Changed(start + 24, start + 31, "الثلاثاء"),
                new WordChange.Added("<b>سرا</b>"),
                new WordChange.LeftOut(start + 20, start + 23))))),
        arguments("verify-not-found", verdict.reply(new Verdict(List.of()))));
  }

  private static Stream<Arguments> owner() {
    TelegramOwnerReply owner = new TelegramOwnerReply(Messages.builtIn(), Numerals.LATIN);
    ArticleShelf.Reload reload = new ArticleShelf.Reload(new IndexChange(1, 0, 25, 300),
        List.of(new Problem("b.md", 0, "holds no text")));
    Article article = new Article("a.md", "a.md", KNOWN, PASSAGE.text(),
        List.of(new Paragraph(0, PASSAGE.text().length(), 1, "", PASSAGE.sentences())),
        List.of(new Dropped(3, "اقرأ أيضا", "related"), new Dropped(9, "Share", "share")));
    return Stream.of(
        arguments("owner-stats",
            owner.stats(new TelegramOwnerReply.Stats(120, 30, 0, 25, 11, 2))),
        arguments("owner-added", owner.added(
            new Addition.Taken("a.md", article, List.of(), true), reload)),
        arguments("owner-refused", owner.refused(
            new Addition.Refused(Addition.Reason.UNREADABLE, "a.md:2: colour: no such field"))),
        arguments("owner-removed", owner.removed("a.md", reload)),
        arguments("owner-several", owner.several(List.of(source(KNOWN), source(KNOWN)))),
        arguments("owner-shared", owner.shared("many.jsonl")),
        arguments("owner-usage", owner.addUsage()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("replies")
  void looksAsInTheGoldenFile(String name, BotReply reply) throws IOException {
    TelegramGolden.check(name, reply);
  }

  private static Verdict found(Sentence range, Match match, List<WordChange> changes) {
    return new Verdict(List.of(new Finding(PASSAGE, range, match, changes, List.of())));
  }

  private static Passage passage() {
    String text = BEFORE + " " + SENTENCE + " " + AFTER;
    int second = BEFORE.length() + 1;
    int third = second + SENTENCE.length() + 1;
    return new Passage(source(KNOWN), 0, 1, text,
        List.of(new Sentence(0, second - 1), new Sentence(second, third - 1),
            new Sentence(third, text.length())));
  }
}
