package org.talksbot.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.talksbot.article.Addition;
import org.talksbot.article.Article;
import org.talksbot.article.Dropped;
import org.talksbot.article.Paragraph;
import org.talksbot.article.Problem;
import org.talksbot.search.ArticleShelf;
import org.talksbot.search.Source;

/** What the bot tells its owner, as Telegram messages. Safe for use by many threads. */
public final class TelegramOwnerReply {
  private static final int MAX_LISTED = 10;
  private static final int MAX_PIECE = 80;
  private static final int MAX_DETAIL = 400;
  private static final int MAX_TITLE = 200;
  private static final String COLON = ": ";
  private static final String FILE = "{file}";
  private static final String COUNT = "{count}";

  private final OwnerTexts texts;
  private final Numerals numerals;
  private final String untitled;

  /**
   * Speaks with these texts.
   *
   * @param numerals the digits of its own lines
   */
  public TelegramOwnerReply(Messages messages, Numerals numerals) {
    this.texts = messages.owner();
    this.untitled = messages.untitled();
    this.numerals = numerals;
  }

  /**
   * What happened.
   *
   * @param answered questions answered with quotes
   * @param refused questions that the articles do not answer
   * @param failed updates that ended with an apology
   * @param articles how many there are
   * @param right how many answers were called right
   * @param wrong how many were called wrong
   */
  public record Stats(long answered, long refused, long failed, int articles, long right,
      long wrong) {}

  /** Numbers since the start. */
  public BotReply stats(Stats stats) {
    return BotReply.of(texts.stats()
        .replace("{answered}", number(stats.answered()))
        .replace("{refused}", number(stats.refused()))
        .replace("{failed}", number(stats.failed()))
        .replace("{articles}", number(stats.articles()))
        .replace("{right}", number(stats.right()))
        .replace("{wrong}", number(stats.wrong()))
        .lines()
        .map(TelegramOwnerReply::line)
        .toList(), Keyboard.NONE);
  }

  /** How to add an article. */
  public BotReply addUsage() {
    return reply(texts.addUsage());
  }

  /** How to remove an article. */
  public BotReply removeUsage() {
    return reply(texts.removeUsage());
  }

  /**
   * An article's file is too large.
   *
   * @param maxBytes what is allowed
   */
  public BotReply tooLarge(int maxBytes) {
    return reply(texts.tooLarge().replace("{kilobytes}", number(maxBytes >> 10)));
  }

  /** An article's file cannot be had. */
  public BotReply notDownloaded() {
    return reply(texts.notDownloaded());
  }

  /** Something that the owner can mend went wrong. */
  public BotReply failed(String reason) {
    return BotReply.of(List.of(problem(reason)), Keyboard.NONE);
  }

  /** What a reload took up. */
  public BotReply reloaded(ArticleShelf.Reload reload) {
    return BotReply.of(lines(reload), Keyboard.NONE);
  }

  /**
   * An article was added.
   *
   * @param reload what was taken up with it
   */
  public BotReply added(Addition.Taken taken, ArticleShelf.Reload reload) {
    Article article = taken.article();
    String title = Insert.of(article.metadata().title(), MAX_TITLE);
    List<Block> blocks = new ArrayList<>(List.of(
        line(texts.added().replace("{title}", title.isEmpty() ? untitled : title)),
        line(texts.file().replace(FILE, Insert.of(taken.file(), MAX_TITLE)))));
    if (taken.replaced()) {
      blocks.add(line(texts.replaced()));
    }
    blocks.add(line(texts.sentences().replace(COUNT, number(sentences(article)))));
    blocks.addAll(dropped(article.dropped()));
    taken.problems().forEach(problem -> blocks.add(problem(problem.message())));
    blocks.addAll(lines(reload));
    return BotReply.of(blocks, Keyboard.NONE);
  }

  /** An article was not added. */
  public BotReply refused(Addition.Refused refused) {
    return BotReply.of(List.of(
        line(Objects.requireNonNull(texts.refused().get(refused.reason()))),
        problem(refused.detail())), Keyboard.NONE);
  }

  /**
   * An article was removed.
   *
   * @param file its file's name
   * @param reload what was taken up with it
   */
  public BotReply removed(String file, ArticleShelf.Reload reload) {
    List<Block> blocks = new ArrayList<>(List.of(
        line(texts.removed().replace(FILE, Insert.of(file, MAX_TITLE)))));
    blocks.addAll(lines(reload));
    return BotReply.of(blocks, Keyboard.NONE);
  }

  /** No article is called so. */
  public BotReply unknown() {
    return reply(texts.unknown());
  }

  /** Several articles are called so. */
  public BotReply several(List<Source> articles) {
    List<Block> blocks = new ArrayList<>(List.of(line(texts.several())));
    for (Source source : articles.subList(0, Math.min(MAX_LISTED, articles.size()))) {
      blocks.add(line(texts.file().replace(FILE, Insert.of(source.file(), MAX_TITLE))));
    }
    more(articles.size(), blocks);
    return BotReply.of(blocks, Keyboard.NONE);
  }

  /** It stands in a file of many articles. */
  public BotReply shared(String file) {
    return BotReply.of(List.of(line(texts.shared().replace(FILE, Insert.of(file, MAX_TITLE)))),
        Keyboard.NONE);
  }

  private List<Block> lines(ArticleShelf.Reload reload) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(line(reload.change().isNone()
        ? texts.unchanged()
        : texts.reloaded()
            .replace("{read}", number(reload.change().readFiles()))
            .replace("{removed}", number(reload.change().removedFiles()))));
    blocks.add(line(texts.articles().replace("{articles}", number(reload.change().articles()))));
    List<Problem> problems = reload.problems();
    problems.subList(0, Math.min(MAX_LISTED, problems.size()))
        .forEach(problem -> blocks.add(problem(problem.toString())));
    more(problems.size(), blocks);
    return blocks;
  }

  private List<Block> dropped(List<Dropped> dropped) {
    if (dropped.isEmpty()) {
      return List.of(line(texts.nothingDropped()));
    }
    List<Block> blocks = new ArrayList<>(List.of(
        line(texts.dropped().replace(COUNT, number(dropped.size())))));
    for (Dropped piece : dropped.subList(0, Math.min(MAX_LISTED, dropped.size()))) {
      blocks.add(Block.line(1, List.of(Run.plain(texts.piece()
          .replace("{line}", number(piece.line()))
          .replace("{rule}", Insert.of(piece.rule(), MAX_PIECE))
          .replace("{text}", Insert.of(piece.text(), MAX_PIECE))))));
    }
    more(dropped.size(), blocks);
    return blocks;
  }

  private void more(int count, List<Block> blocks) {
    if (count > MAX_LISTED) {
      blocks.add(line(texts.more().replace(COUNT, number(count - MAX_LISTED))));
    }
  }

  private static int sentences(Article article) {
    return article.paragraphs().stream().map(Paragraph::sentences).mapToInt(List::size).sum();
  }

  private String number(long number) {
    return numerals.of(Long.toString(number));
  }

  private Block problem(String reason) {
    return line(texts.problem() + COLON + Insert.of(reason, MAX_DETAIL));
  }

  private static Block line(String text) {
    return Block.line(1, List.of(Run.plain(text)));
  }

  private static BotReply reply(String text) {
    return BotReply.of(OwnLines.of(text), Keyboard.NONE);
  }
}
