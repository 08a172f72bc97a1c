package org.talksbot.telegram;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.talksbot.article.Addition;
import org.talksbot.article.CorpusException;
import org.talksbot.reply.BotReply;
import org.talksbot.reply.TelegramOwnerReply;
import org.talksbot.search.ArticleShelf;
import org.talksbot.search.ArticleShelf.Removal;
import org.talksbot.search.IndexException;
import org.talksbot.state.FeedbackLog;
import org.talksbot.state.Vote;
import org.telegram.telegrambots.meta.api.objects.Document;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** What the owner's commands do; only in a private chat, where nobody else reads along. */
final class OwnerCommands {
  /** Their names. */
  static final Set<String> NAMES = Set.of("stats", "reload", "add", "remove");

  /** Half a million Arabic letters. */
  static final int MAX_BYTES = 1 << 20;

  private static final Logger LOG = LoggerFactory.getLogger(OwnerCommands.class);
  /** Fields, each on a line, up to an empty line. */
  private static final Pattern FIELDS = Pattern.compile(
      "(?<fields>[A-Za-z]+[ \\t]*:.*?)(?:\\R[ \\t]*\\R(?<text>.*))?", Pattern.DOTALL);

  private final Set<Long> owners;
  private final ArticleShelf shelf;
  private final BotContent content;
  private final FeedbackLog feedback;
  private final Counts counts;
  private final BotApi api;

  OwnerCommands(Set<Long> owners, BotContent content, FeedbackLog feedback, Counts counts,
      BotApi api) {
    this.owners = Set.copyOf(owners);
    this.shelf = content.shelf();
    this.content = content;
    this.feedback = feedback;
    this.counts = counts;
    this.api = api;
  }

  /** Whether a command is theirs, and its sender an owner. */
  boolean handles(Incoming.Commanded command, Message message) {
    return NAMES.contains(command.name()) && message.getChat().isUserChat()
        && owners.contains(message.getFrom().getId());
  }

  /** Does it. */
  BotReply reply(Incoming.Commanded command, Message message, TelegramOwnerReply voice)
      throws InterruptedException {
    try {
      return switch (command.name()) {
        case "stats" -> stats(voice);
        case "reload" -> voice.reloaded(shelf.reload());
        case "add" -> add(command.argument(), message, voice);
        case "remove" -> remove(command.argument(), voice);
        default -> throw new IllegalArgumentException(command.name());
      };
    } catch (IndexException | CorpusException e) {
      LOG.warn("the owner's /{} failed: {}", command.name(), e.getMessage());
      return voice.failed(String.valueOf(e.getMessage()));
    }
  }

  private BotReply stats(TelegramOwnerReply voice) {
    List<Vote> votes = feedback.votes();
    long right = votes.stream().filter(Vote::right).count();
    return voice.stats(new TelegramOwnerReply.Stats(counts.answered(), counts.refused(),
        counts.failures(), content.catalog().count(), right, votes.size() - right));
  }

  private BotReply add(String argument, Message message, TelegramOwnerReply voice)
      throws InterruptedException {
    Document document = document(message);
    if (document != null) {
      return addFile(document, argument, voice);
    }
    if (argument.isBlank()) {
      return voice.addUsage();
    }
    Matcher parts = FIELDS.matcher(argument);
    boolean hasFields = parts.matches() && parts.group("text") != null;
    return added(shelf.add("article-" + message.getDate() + "-" + message.getMessageId() + ".txt",
        (hasFields ? parts.group("text") : argument).getBytes(UTF_8),
        hasFields ? parts.group("fields") : ""), voice);
  }

  /** The file that bears the command, or the one that the command replies to. */
  private static @Nullable Document document(Message message) {
    Message repliedTo = message.getReplyToMessage();
    return message.getDocument() == null && repliedTo != null
        ? repliedTo.getDocument()
        : message.getDocument();
  }

  private BotReply addFile(Document document, String fields, TelegramOwnerReply voice)
      throws InterruptedException {
    Long size = document.getFileSize();
    if (size != null && size > MAX_BYTES) {
      return voice.tooLarge(MAX_BYTES);
    }
    String name = document.getFileName() == null ? "" : document.getFileName();
    byte[] bytes;
    try {
      bytes = api.download(document.getFileId(), MAX_BYTES + 1);
    } catch (BotApiException e) {
      LOG.warn("the owner's file cannot be downloaded: {}", e.getMessage());
      return voice.notDownloaded();
    }
    return bytes.length > MAX_BYTES
        ? voice.tooLarge(MAX_BYTES)
        : added(shelf.add(name, bytes, fields), voice);
  }

  private BotReply added(Addition addition, TelegramOwnerReply voice) {
    return switch (addition) {
      case Addition.Taken taken -> {
        LOG.info("the owner added {}", taken.file());
        yield voice.added(taken, shelf.reload());
      }
      case Addition.Refused refused -> voice.refused(refused);
    };
  }

  private BotReply remove(String wanted, TelegramOwnerReply voice) {
    if (wanted.isBlank()) {
      return voice.removeUsage();
    }
    return switch (shelf.remove(wanted)) {
      case Removal.Removed(String file) -> {
        LOG.info("the owner removed {}", file);
        yield voice.removed(file, shelf.reload());
      }
      case Removal.Unknown _ -> voice.unknown();
      case Removal.Several several -> voice.several(several.articles());
      case Removal.InSharedFile(String file) -> voice.shared(file);
      case Removal.Failed(String reason) -> voice.failed(reason);
    };
  }
}
