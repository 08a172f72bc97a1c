package org.talksbot.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talksbot.article.Sentence;
import org.talksbot.meeting.ArticleMeeting;
import org.talksbot.meeting.KnownMeeting;
import org.talksbot.meeting.MeetingReader;
import org.talksbot.reply.BotReply;
import org.talksbot.reply.DeepLink;
import org.talksbot.reply.TelegramPages;
import org.talksbot.search.Passage;
import org.talksbot.search.PassageHit;
import org.talksbot.search.QueryWord;
import org.talksbot.search.Source;

/** What the bot shows of its articles beside answers. */
final class ArticlePages {
  private static final int EXAMPLES = 3;
  private static final Pattern WORDS = Pattern.compile("[\\s\u060C,]+");

  /** So many passages are looked at for one that tells of a meeting. */
  private static final int LOOKED_AT = 10;

  private final BotContent content;
  private final List<String> otherExamples;
  private final MeetingReader reader;
  private @Nullable List<String> examples;

  /**
   * The pages.
   *
   * @param otherExamples questions to begin with where the articles bring none
   */
  ArticlePages(BotContent content, List<String> otherExamples) {
    this.content = content;
    this.otherExamples = List.copyOf(otherExamples);
    this.reader = new MeetingReader(content.meetings());
  }

  /** Questions that the articles answer, from as many articles. */
  synchronized List<String> examples() {
    if (examples == null) {
      examples = readExamples();
    }
    return examples;
  }

  private List<String> readExamples() {
    List<String> found = content.catalog()
        .articles()
        .stream()
        .flatMap(source -> source.metadata().questions().stream().limit(1))
        .distinct()
        .limit(EXAMPLES)
        .toList();
    return found.isEmpty() ? otherExamples : found;
  }

  /** A page of the list of articles, from 0. */
  BotReply articles(TelegramPages pages, int page) {
    return pages.articles(content.catalog().articles(), page);
  }

  /** The meetings that an article tells of. */
  BotReply timeline(TelegramPages pages) {
    List<Source> articles = content.catalog().articles();
    List<TelegramPages.Told> told = new ArrayList<>();
    for (KnownMeeting meeting : content.meetings().all()) {
      source(meeting, articles)
          .ifPresent(source -> told.add(new TelegramPages.Told(meeting.label(), source)));
    }
    return pages.timeline(told);
  }

  /** An article that says it is about the meeting, else one with a sentence that names it. */
  private Optional<Source> source(KnownMeeting meeting, List<Source> articles) {
    Optional<Source> about = articles.stream()
        .filter(source -> meeting.label().equals(source.metadata().meeting()))
        .findFirst();
    return about.isPresent() ? about : found(meeting);
  }

  private Optional<Source> found(KnownMeeting meeting) {
    List<QueryWord> words = Stream.of(WORDS.split(meeting.label()))
        .filter(word -> !word.isEmpty())
        .map(word -> new QueryWord(word, 1))
        .toList();
    return content.search()
        .search(words, LOOKED_AT)
        .hits()
        .stream()
        .map(PassageHit::passage)
        .filter(passage -> names(passage, meeting))
        .map(Passage::source)
        .findFirst();
  }

  private boolean names(Passage passage, KnownMeeting meeting) {
    ArticleMeeting article = reader.article(passage.source().metadata());
    return passage.sentences()
        .stream()
        .map(sentence -> reader.mentions(passage.text(), sentence.start() - passage.start(),
            sentence.end() - passage.start(), article))
        .anyMatch(mentions -> mentions.dated() && mentions.all().contains(meeting));
  }

  /** What a link to the bot leads to: a passage with its sentence marked. */
  BotReply linked(TelegramPages pages, DeepLink link) {
    return content.catalog()
        .articles()
        .stream()
        .filter(source -> DeepLink.key(source.article()).equals(link.article()))
        .flatMap(source -> content.catalog().passages(source).stream())
        .filter(passage -> leadsTo(passage, link))
        .findFirst()
        .map(passage -> pages.passage(passage, new Sentence(link.start(), link.end())))
        .orElseGet(pages::noPassage);
  }

  /** The offsets of a changed article point anywhere: they must be a sentence's still. */
  private static boolean leadsTo(Passage passage, DeepLink link) {
    return link.isWhole() || (passage.sentences()
        .stream()
        .anyMatch(sentence -> sentence.start() == link.start())
        && passage.sentences()
            .stream()
            .anyMatch(sentence -> sentence.end() == link.end()));
  }
}
