package org.talksbot.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.talksbot.answer.AnswerSettings;
import org.talksbot.article.CleaningPhrases;
import org.talksbot.meeting.KnownMeetings;
import org.talksbot.reply.Messages;
import org.talksbot.search.opensearch.OpenSearchSettings;
import org.talksbot.telegram.TelegramSettings;

class SettingsReaderTest {
  private static final String TOKEN = "12345678:secret-part";

  @TempDir
  Path home;

  private final Map<String, String> environment = new HashMap<>();
  private final Map<String, List<String>> options = new HashMap<>();

  @BeforeEach
  void layOutHome() throws IOException {
    Files.createDirectories(home.resolve("config"));
    Files.createDirectories(home.resolve("corpus"));
  }

  @Test
  void defaultsNeedNeitherFileNorEnvironment() {
    assertThat(read()).isEqualTo(new Settings(List.of(home.resolve("corpus")),
        CleaningPhrases.builtIn(),
        home.resolve("user/.cache/talks-bot"), null, AnswerSettings.DEFAULT, NamesFile.builtIn(),
        KnownMeetings.builtIn(), Messages.builtIn(), "plain",
        Stream.of("talks-bot.yaml", "cleaning.txt", "meetings.yaml", "messages.yaml", "names.txt")
            .map(home.resolve("config")::resolve)
            .toList()));
  }

  @Test
  void shippedFileHoldsTheDefaults() throws IOException {
    Settings defaults = read();
    TelegramSettings telegram = telegram();
    file(Files.readString(Path.of("config", "talks-bot.yaml")));

    assertThat(read()).isEqualTo(defaults);
    assertThat(telegram()).isEqualTo(telegram);
  }

  @Test
  void shippedFileListsEveryKeyOnce() throws IOException {
    String text = Files.readString(Path.of("config", "talks-bot.yaml"));
    for (SettingKey key : SettingKey.values()) {
      String name = key.text().substring(key.text().lastIndexOf('.') + 1);
      assertThat(text.lines().map(String::strip).filter(line -> line.startsWith(name + ":")))
          .as(key.text())
          .hasSize(1);
    }
  }

  @Test
  void defaultsOfTelegram() {
    assertThat(telegram()).isEqualTo(new TelegramSettings(TOKEN,
        URI.create("https://api.telegram.org"), Duration.ofSeconds(50),
        home.resolve("user/.cache/talks-bot/heartbeat"), true, null));
  }

  @Test
  void fileBeatsDefault() throws IOException {
    file("answer:\n  max-quotes: 5\n  floor: 0.75\n");
    assertThat(read().answer()).isEqualTo(new AnswerSettings(5, 0.75));
  }

  @Test
  void environmentBeatsFile() throws IOException {
    file("answer: {max-quotes: 5}\n");
    environment.put("TALKSBOT_ANSWER_MAX_QUOTES", "7");
    assertThat(read().answer().maxQuotes()).isEqualTo(7);
  }

  @Test
  void commandLineBeatsEnvironment() {
    environment.put("TALKSBOT_DATA", home.resolve("a").toString());
    options.put("data", List.of(home.resolve("b").toString()));
    assertThat(read().data()).isEqualTo(home.resolve("b"));
  }

  @Test
  void pathsOfTheFileStartFromItsFolder() throws IOException {
    Path article = Files.createFile(home.resolve("config").resolve("مقال واحد.txt"));
    file("corpus: [مقال واحد.txt, ../corpus]\ndata: ../state\n");
    assertThat(read().corpus()).containsExactly(article, home.resolve("corpus"));
    assertThat(read().data()).isEqualTo(home.resolve("state"));
  }

  @Test
  void pathsOfTheCommandLineStartFromTheCurrentFolder() {
    options.put("corpus", List.of("src"));
    assertThat(read().corpus()).containsExactly(Path.of("src").toAbsolutePath());
  }

  @Test
  void corpusIsAListInTheEnvironmentToo() throws IOException {
    Path other = Files.createDirectory(home.resolve("other"));
    environment.put("TALKSBOT_CORPUS",
        home.resolve("corpus") + File.pathSeparator + other);
    assertThat(read().corpus()).containsExactly(home.resolve("corpus"), other);
  }

  @Test
  void cacheFolderOfTheEnvironmentIsKept() {
    environment.put("XDG_CACHE_HOME", home.resolve("cache").toString());
    assertThat(read().data()).isEqualTo(home.resolve("cache/talks-bot"));
  }

  @Test
  void relativeCacheFolderIsIgnored() {
    environment.put("XDG_CACHE_HOME", "cache");
    assertThat(read().data()).isEqualTo(home.resolve("user/.cache/talks-bot"));
  }

  @Test
  void macKeepsCachesElsewhere() {
    Surroundings mac = new Surroundings(Map.of(), home, home.resolve("user"), "Mac OS X");
    assertThat(new SettingsReader(mac).read(null, Map.of()).data())
        .isEqualTo(home.resolve("user/Library/Caches/talks-bot"));
  }

  @Test
  void clusterIsReadWhereItIsWanted() throws IOException {
    file("search: {nodes: [http://one:9200]}");
    assertThat(read().cluster()).isNull();

    file("""
        search:
          backend: opensearch
          nodes: [https://one:9200, https://two]
          user: reader
          shards: 3
        """);
    environment.put("OPENSEARCH_PASSWORD", "open sesame");
    assertThat(read().cluster()).isEqualTo(new OpenSearchSettings(
        List.of(URI.create("https://one:9200"), URI.create("https://two")), "talks", null,
        new OpenSearchSettings.Login("reader", "open sesame"), 3, 1, Duration.ofSeconds(5)));
  }

  @Test
  void clusterNeedsNodesAndAPasswordThatNobodyReads() throws IOException {
    file("search: {backend: opensearch}");
    assertThat(problems()).containsExactly("search.nodes: found nothing, allowed: addresses of"
        + " nodes of OpenSearch, such as http://localhost:9200");

    file("search: {backend: opensearch, nodes: [http://one:9200], user: reader}");
    assertThat(problems()).containsExactly(
        "search.nodes: found http://one:9200, allowed: https addresses where a password is sent",
        "environment: OpenSearch's password is missing, set OPENSEARCH_PASSWORD or"
            + " OPENSEARCH_PASSWORD_FILE");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      answer: {floor: 1.1}            | 1 | answer.floor: found '1.1', allowed: one number from 0 to 1
      answer: {floor: NaN}            | 1 | answer.floor: found 'NaN', allowed: one number from 0 to 1
      answer: {floor: [0.1, 0.2]}     | 1 | answer.floor: found 2 values [0.1, 0.2], allowed: one number from 0 to 1
      answer: {floor: {a: 1}}         | 1 | answer.floor: found keys, allowed: a value
      answer: {max-quotes: 0}         | 1 | answer.max-quotes: found '0', allowed: one whole number from 1 to 10
      answer: {max-quotes: 2.5}       | 1 | answer.max-quotes: found '2.5', allowed: one whole number from 1 to 10
      answer: {max-quotes: ten}       | 1 | answer.max-quotes: found 'ten', allowed: one whole number from 1 to 10
      answer: 3                       | 1 | answer: found a value, allowed: the keys answer.max-quotes, answer.floor
      answer: {flor: 0.1}             | 1 | answer.flor: there is no such key, did you mean answer.floor?
      corpis: here                    | 1 | corpis: there is no such key, did you mean corpus?
      zzzzzzzzzzzz: here              | 1 | zzzzzzzzzzzz: there is no such key, allowed: corpus, cleaning, data, names, meetings, messages, search.backend, search.nodes, search.alias, search.certificate, search.user, search.shards, search.replicas, search.deadline-seconds, answer.max-quotes, answer.floor, telegram.api-url, telegram.poll-seconds, telegram.heartbeat, telegram.journal, telegram.owners, telegram.per-person, telegram.per-group, telegram.preview, telegram.mode, telegram.webhook-url, telegram.webhook-port, management.host, management.port, log.format
      telegram: {journal: maybe}      | 1 | telegram.journal: found 'maybe', allowed: true or false
      telegram: {owners: [12, me]}    | 1 | telegram.owners: found 'me', allowed: ids of Telegram users, whole numbers above 0
      telegram: {mode: post}          | 1 | telegram.mode: found 'post', allowed: polling or webhook
      management: {host: localhost}   | 1 | management.host: found 'localhost', allowed: one address in digits, such as 127.0.0.1, or 0.0.0.0 for all
      log: {format: xml}              | 1 | log.format: found 'xml', allowed: plain or json
      telegram: {webhook-port: 65536} | 1 | telegram.webhook-port: found '65536', allowed: one whole number from 0 to 65535
      telegram: {webhook-url: bot.example} | 1 | telegram.webhook-url: found 'bot.example', allowed: one https or http address
      telegram: {per-person: 0}       | 1 | telegram.per-person: found '0', allowed: one whole number from 1 to 10000
      telegram: {poll-seconds: 51}    | 1 | telegram.poll-seconds: found '51', allowed: one whole number from 1 to 50
      telegram: {api-url: 'ftp://a'}  | 1 | telegram.api-url: found 'ftp://a', allowed: one address such as https://api.telegram.org
      telegram: {api-url: 'http://a b'} | 1 | telegram.api-url: found 'http://a b', allowed: one address such as https://api.telegram.org
      search: {backend: solr}         | 1 | search.backend: found 'solr', allowed: embedded or opensearch
      search: {nodes: [localhost]}    | 1 | search.nodes: found 'localhost', allowed: https or http addresses
      search: {alias: Talks}          | 1 | search.alias: found 'Talks', allowed: one name of at most 100 small Latin letters, digits, _ and -
      search: {certificate: none.pem} | 1 | search.certificate: found 'none.pem', allowed: one file that exists
      search: {replicas: 11}          | 1 | search.replicas: found '11', allowed: one whole number from 0 to 10
      telegram: {token: '1:a'}        | 1 | telegram.token: a secret does not belong into this file, allowed: the variable TELEGRAM_BOT_TOKEN or TELEGRAM_BOT_TOKEN_FILE
      cleaning: {a: b}                | 1 | cleaning: found keys, allowed: a value
      corpus: nowhere                 | 1 | corpus: found 'nowhere', allowed: folders and files that exist
      data: talks-bot.yaml            | 1 | data: found 'talks-bot.yaml', allowed: one folder
      telegram: {heartbeat: ../corpus} | 1 | telegram.heartbeat: found '../corpus', allowed: one file
      just words                      | 1 | found 'just words', allowed: keys with values, such as answer.floor
      """)
  void problemNamesFileLineKeyFoundAndAllowed(String text, int line, String message)
      throws IOException {
    file(text);
    assertThat(problems()).containsExactly(path() + ":" + line + ": " + message);
  }

  @Test
  void problemNamesTheLineOfTheKey() throws IOException {
    file("# comment\n\nanswer:\n  max-quotes: 3\n  floor: high\n");
    assertThat(problems()).singleElement().asString().startsWith(path() + ":5: answer.floor: ");
  }

  @Test
  void problemsOfAllPlacesComeAtOnce() throws IOException {
    file("answer:\n  floor: 2\n  max-quote: 1\n");
    environment.put("TALKSBOT_TELEGRAM_POLL_SECONDS", "0");
    environment.put("TALKSBOT_ANSWER_FLOR", "0.2");
    options.put("corpus", List.of("nowhere at all"));
    assertThat(problems()).containsExactlyInAnyOrder(
        path() + ":2: answer.floor: found '2', allowed: one number from 0 to 1",
        path() + ":3: answer.max-quote: there is no such key, did you mean answer.max-quotes?",
        "environment: TALKSBOT_TELEGRAM_POLL_SECONDS: found '0',"
            + " allowed: one whole number from 1 to 50",
        "environment: TALKSBOT_ANSWER_FLOR: there is no such key,"
            + " did you mean TALKSBOT_ANSWER_FLOOR?",
        "command line: --corpus: found 'nowhere at all', allowed: folders and files that exist");
  }

  @Test
  void problemIsOneLineWhateverWasFound() throws IOException {
    file("answer:\n  floor: \"a\\nb" + "c".repeat(200) + "\"\n");
    assertThat(problems()).singleElement().asString().doesNotContain("\n").hasSizeLessThan(400);
  }

  @Test
  void variablesOfOthersAreLetBe() {
    environment.put("TALKSBOT_SERVICE_HOST", "10.0.0.1");
    assertThat(read().answer()).isEqualTo(AnswerSettings.DEFAULT);
  }

  @Test
  void namedFileMustExist() {
    Path missing = home.resolve("missing.yaml");
    assertThatThrownBy(() -> reader().read(missing, options))
        .isInstanceOf(SettingsException.class)
        .hasMessage(missing + ": there is no such file");
  }

  @Test
  void folderIsNoFile() {
    assertThatThrownBy(() -> reader().read(home, options))
        .isInstanceOf(SettingsException.class)
        .hasMessage(home + ": cannot be read: it is a folder");
  }

  @Test
  void bytesThatAreNoUtf8AreAProblem() throws IOException {
    Files.write(path(), "corpus: مقالات".getBytes(Charset.forName("windows-1256")));
    assertThat(problems()).containsExactly(path() + ": is not UTF-8 text");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      answer: {floor: 0.1 | 1
      data: a, data: b    | 1
      corpus: [a, {b]     | 1
      """)
  void brokenYamlNamesTheLine(String text, int line) throws IOException {
    file(text);
    assertThat(problems()).singleElement()
        .asString()
        .startsWith(path() + ":" + line + ": is not YAML: ")
        .doesNotContain("\n");
  }

  @Test
  void keyGivenTwiceNamesItsSecondLine() throws IOException {
    file("data: a\nanswer:\n  floor: 0.1\ndata: b\n");
    assertThat(problems()).singleElement()
        .asString()
        .startsWith(path() + ":4: is not YAML: Duplicate field 'data'");
  }

  @Test
  void emptyFileSaysNothing() throws IOException {
    Settings defaults = read();
    file("# nothing but a comment\n");
    assertThat(read()).isEqualTo(defaults);
  }

  @Test
  void unknownOptionIsAMistakeOfTheProgram() {
    options.put("answer.flor", List.of("1"));
    assertThatThrownBy(this::read).isInstanceOf(IllegalArgumentException.class);
  }

  private Path path() {
    return home.resolve("config").resolve("talks-bot.yaml");
  }

  private void file(String text) throws IOException {
    Files.writeString(path(), text);
  }

  private SettingsReader reader() {
    return new SettingsReader(new Surroundings(environment, home, home.resolve("user"), "Linux"));
  }

  private Settings read() {
    return reader().read(null, options);
  }

  private TelegramSettings telegram() {
    environment.put("TELEGRAM_BOT_TOKEN", TOKEN);
    return reader().readForServe(null, options).telegram();
  }

  private List<String> problems() {
    return catchThrowableOfType(SettingsException.class, this::read).problems();
  }
}
