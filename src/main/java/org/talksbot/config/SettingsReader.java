package org.talksbot.config;

import java.io.File;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.talksbot.answer.AnswerSettings;
import org.talksbot.article.CleaningFile;
import org.talksbot.article.CleaningPhrases;
import org.talksbot.meeting.KnownMeetings;
import org.talksbot.meeting.MeetingsFile;
import org.talksbot.reply.Messages;
import org.talksbot.reply.MessagesFile;
import org.talksbot.spelling.NearestName;
import org.talksbot.telegram.ChatSettings;
import org.talksbot.telegram.TelegramSettings;
import org.talksbot.telegram.WebhookSettings;

/**
 * Reads the settings. What the command line says beats the environment, which beats the file, which
 * beats the defaults. Relative paths of the file start from the file's folder, all others from the
 * current folder.
 */
public final class SettingsReader {
  private static final String HEARTBEAT = "heartbeat";
  private static final String WEBHOOK = "webhook";
  private static final int DEFAULT_PORT = 8080;
  private static final int DEFAULT_MANAGEMENT_PORT = 8081;

  private final Surroundings surroundings;

  /** A reader for one process. */
  public SettingsReader(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /**
   * The settings of every command but {@code serve}.
   *
   * @param file the file that the user named; null for {@link Surroundings#file()}, which need not
   *     exist
   * @param options values by key ({@code corpus}, {@code answer.floor}), as the command line's
   *     options gave them
   * @throws SettingsException if anything is wrong in any place, also in values that are not used
   */
  public Settings read(@Nullable Path file, Map<String, List<String>> options) {
    List<String> problems = new ArrayList<>();
    Values values = values(file, options, problems);
    Settings settings = settings(values, problems);
    bot(values, settings);
    check(problems);
    return settings;
  }

  /**
   * The settings of {@code serve}, which needs the bot's token beside all others, and in webhook
   * mode the webhook's secret.
   *
   * @param file as in {@link #read}
   * @param options as in {@link #read}
   * @throws SettingsException if anything is wrong in any place, or a secret is missing
   */
  public ServeSettings readForServe(@Nullable Path file, Map<String, List<String>> options) {
    List<String> problems = new ArrayList<>();
    Values values = values(file, options, problems);
    Settings settings = settings(values, problems);
    Bot bot = bot(values, settings);
    String token = Secret.BOT_TOKEN.read(surroundings, problems);
    String secret = bot.isPosted() ? Secret.WEBHOOK.read(surroundings, problems) : "";
    check(problems);
    return new ServeSettings(settings, bot.isPosted()
        ? bot.settings(token, bot.webhook(secret))
        : bot.settings(token, null), bot.chats(), bot.management());
  }

  /**
   * The settings of a call to the Bot API, which needs the bot's token.
   *
   * @param file as in {@link #read}
   * @param options as in {@link #read}
   * @throws SettingsException if anything is wrong in any place, or the token is missing
   */
  public TelegramSettings readForCall(@Nullable Path file, Map<String, List<String>> options) {
    List<String> problems = new ArrayList<>();
    Values values = values(file, options, problems);
    Bot bot = bot(values, settings(values, problems));
    String token = Secret.BOT_TOKEN.read(surroundings, problems);
    check(problems);
    return bot.settings(token, null);
  }

  /**
   * The settings with which a webhook is set: as {@link #readForCall}, and with the webhook's
   * secret and address.
   */
  public TelegramSettings readForWebhook(@Nullable Path file, Map<String, List<String>> options) {
    List<String> problems = new ArrayList<>();
    Values values = values(file, options, problems);
    Bot bot = bot(values, settings(values, problems));
    String token = Secret.BOT_TOKEN.read(surroundings, problems);
    String secret = Secret.WEBHOOK.read(surroundings, problems);
    if (bot.webhookUrl() == null) {
      problems.add(SettingKey.WEBHOOK_URL.text()
          + ": found nothing, allowed: the public address that Telegram is to post to");
    }
    check(problems);
    return bot.settings(token, bot.webhook(secret));
  }

  /**
   * Each setting with its value and where that comes from, in the order of the file; wrong values
   * as they stand there.
   *
   * @param file as in {@link #read}
   * @param options as in {@link #read}
   */
  public List<EffectiveSetting> effective(@Nullable Path file,
      Map<String, List<String>> options) {
    Values values = values(file, options, new ArrayList<>());
    return Arrays.stream(SettingKey.values())
        .map(key -> values.given(key)
            .map(given -> new EffectiveSetting(key.text(), String.join(" ", given.values()),
                given.where()))
            .orElseGet(() -> new EffectiveSetting(key.text(), otherwise(key), "default")))
        .toList();
  }

  private String otherwise(SettingKey key) {
    return switch (key) {
      case CORPUS -> surroundings.corpus().toString();
      case DATA -> surroundings.data().toString();
      case NAMES -> surroundings.names().toString();
      case CLEANING -> surroundings.cleaning().toString();
      case MEETINGS -> surroundings.meetings().toString();
      case MESSAGES -> surroundings.messages().toString();
      default -> ShippedSettings.load().value(key);
    };
  }

  private Settings settings(Values values, List<String> problems) {
    AnswerSettings otherwise = AnswerSettings.DEFAULT;
    Path meetings = values.file(SettingKey.MEETINGS, surroundings.meetings());
    Path messages = values.file(SettingKey.MESSAGES, surroundings.messages());
    Path cleaning = values.file(SettingKey.CLEANING, surroundings.cleaning());
    return new Settings(values.existing(SettingKey.CORPUS, surroundings.corpus()),
        cleaning(cleaning, problems),
        values.folder(SettingKey.DATA, surroundings.data()),
        new ClusterReader(values, surroundings, problems).read(),
        new AnswerSettings(
            values.whole(SettingKey.MAX_QUOTES, otherwise.maxQuotes()),
            values.share(SettingKey.FLOOR, otherwise.floor())),
        values.names(SettingKey.NAMES, surroundings.names()), meetings(meetings, problems),
        messages(messages, problems),
        values.word(SettingKey.LOG_FORMAT),
        List.of(values.settingsFile(), cleaning, meetings, messages,
            values.file(SettingKey.NAMES, surroundings.names())));
  }

  /** The texts of a file that is named or lies where it belongs, else the program's own. */
  private Messages messages(Path file, List<String> problems) {
    return file.equals(surroundings.messages()) && !Files.exists(file)
        ? Messages.builtIn()
        : MessagesFile.read(file, problems);
  }

  /** The phrases of a file that is named or lies where it belongs, else the program's own. */
  private CleaningPhrases cleaning(Path file, List<String> problems) {
    return file.equals(surroundings.cleaning()) && !Files.exists(file)
        ? CleaningPhrases.builtIn()
        : CleaningFile.read(file, problems);
  }

  /** The meetings of a file that is named or lies where it belongs, else the program's own. */
  private KnownMeetings meetings(Path file, List<String> problems) {
    return file.equals(surroundings.meetings()) && !Files.exists(file)
        ? KnownMeetings.builtIn()
        : MeetingsFile.read(file, problems);
  }

  private static Bot bot(Values values, Settings settings) {
    int maxSeconds = (int) TelegramSettings.MAX_POLL.toSeconds();
    return new Bot(values.url(SettingKey.API_URL, TelegramSettings.TELEGRAM),
        Duration.ofSeconds(values.whole(SettingKey.POLL_SECONDS, maxSeconds)),
        values.file(SettingKey.HEARTBEAT, settings.data().resolve(HEARTBEAT)),
        values.yes(SettingKey.JOURNAL, true), chats(values),
        values.word(SettingKey.MODE).equals(WEBHOOK),
        values.url(SettingKey.WEBHOOK_URL).orElse(null),
        values.whole(SettingKey.WEBHOOK_PORT, DEFAULT_PORT),
        new InetSocketAddress(
            values.host(SettingKey.MANAGEMENT_HOST, InetAddress.getLoopbackAddress()),
            values.whole(SettingKey.MANAGEMENT_PORT, DEFAULT_MANAGEMENT_PORT)));
  }

  private static ChatSettings chats(Values values) {
    ChatSettings otherwise = ChatSettings.DEFAULT;
    return new ChatSettings(values.ids(SettingKey.OWNERS),
        values.whole(SettingKey.PER_PERSON, otherwise.perPerson()),
        values.whole(SettingKey.PER_GROUP, otherwise.perGroup()),
        values.yes(SettingKey.PREVIEW, otherwise.preview()));
  }

  private Values values(@Nullable Path file, Map<String, List<String>> options,
      List<String> problems) {
    Map<SettingKey, Given> given = new EnumMap<>(SettingKey.class);
    if (file != null || Files.exists(surroundings.file())) {
      given.putAll(SettingsFile.read(file == null ? surroundings.file() : file, problems));
    }
    given.putAll(environment(problems));
    given.putAll(commandLine(options));
    return new Values(file == null ? surroundings.file() : file, given, problems);
  }

  /**
   * What the environment says. A variable that nearly has a setting's name is a mistake; others
   * with the prefix are let be, since container platforms set such for their own ends.
   */
  private Map<SettingKey, Given> environment(List<String> problems) {
    Map<SettingKey, Given> given = new EnumMap<>(SettingKey.class);
    for (SettingKey key : SettingKey.values()) {
      String value = surroundings.variable(key.variable());
      if (!value.isEmpty()) {
        given.put(key,
            new Given("environment: " + key.variable(), split(key, value), Path.of("")));
      }
    }
    List<String> known = Arrays.stream(SettingKey.values()).map(SettingKey::variable).toList();
    surroundings.environment()
        .keySet()
        .stream()
        .sorted()
        .filter(name -> name.startsWith("TALKSBOT_") && !known.contains(name))
        .forEach(name -> NearestName.of(name, known)
            .ifPresent(nearest -> problems.add(
                "environment: " + name + ": there is no such key, did you mean " + nearest + "?")));
    return given;
  }

  /** A list stands in one variable as in {@code PATH}. */
  private static List<String> split(SettingKey key, String value) {
    return switch (key) {
      case CORPUS -> split(value, Pattern.quote(File.pathSeparator));
      case OWNERS, NODES -> split(value, ",");
      default -> List.of(value);
    };
  }

  private static List<String> split(String value, String separator) {
    return Arrays.stream(value.split(separator)).filter(part -> !part.isBlank()).toList();
  }

  private static Map<SettingKey, Given> commandLine(Map<String, List<String>> options) {
    Map<SettingKey, Given> given = new EnumMap<>(SettingKey.class);
    options.forEach((name, values) -> {
      SettingKey key = SettingKey.of(name)
          .orElseThrow(() -> new IllegalArgumentException("no setting is named " + name));
      if (!values.isEmpty()) {
        given.put(key, new Given("command line: --" + name, values, Path.of("")));
      }
    });
    return given;
  }

  private static void check(List<String> problems) {
    if (!problems.isEmpty()) {
      throw new SettingsException(problems);
    }
  }

  /** The bot's settings but for its secrets, which few commands need. */
  private record Bot(URI apiUrl, Duration poll, Path heartbeat, boolean journal,
      ChatSettings chats, boolean isPosted, @Nullable URI webhookUrl, int port,
      InetSocketAddress management) {
    TelegramSettings settings(String token, @Nullable WebhookSettings webhook) {
      return new TelegramSettings(token, apiUrl, poll, heartbeat, journal, webhook);
    }

    WebhookSettings webhook(String secret) {
      return new WebhookSettings(webhookUrl, port, secret);
    }
  }
}
