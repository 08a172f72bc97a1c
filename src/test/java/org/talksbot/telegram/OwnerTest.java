package org.talksbot.telegram;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.talksbot.answer.AnswerSettings;
import org.talksbot.answer.Knowledge;
import org.talksbot.answer.QuotingAnswerer;
import org.talksbot.article.ArticleFolder;
import org.talksbot.article.Corpus;
import org.talksbot.article.Problem;
import org.talksbot.reply.Messages;
import org.talksbot.search.ArticleShelf;
import org.talksbot.search.IndexListener;
import org.talksbot.search.index.CorpusShelf;
import org.talksbot.search.lucene.LuceneIndex;
import org.talksbot.telegram.testserver.SentMessage;
import org.talksbot.telegram.testserver.TestBotApi;
import org.talksbot.verify.Verifier;

/** The owner's commands, on articles on disk. */
@Timeout(60)
class OwnerTest {
  private static final long OWNER = 7;
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final String ARTICLE = """
      ---
      title: قطار ليلي بين مدينتين
      publisher: صحيفة السكة
      published: 2025-03-02
      ---
      وصل القطار الأول إلى مدينة بريانسك في الثاني من مارس 2025 وعلى متنه ثمانون راكبًا.
      """;
  private static final String QUESTION = "متى وصل القطار الأول إلى بريانسك؟";

  private Path corpus;
  private Path data;
  private LuceneIndex index;
  private TestBotApi api;
  private RunningBot bot;

  @BeforeEach
  void start(@TempDir Path folder) throws IOException {
    corpus = Files.createDirectory(folder.resolve("corpus"));
    data = Files.createDirectory(folder.resolve("data"));
    Files.copy(Path.of("corpus/alaska-summit-2025.md"), corpus.resolve("alaska.md"));
    Corpus articles = new Corpus(List.of(corpus));
    index = new LuceneIndex(data.resolve("index"));
    index.update(articles, IndexListener.SILENT);
    QuotingAnswerer answerer = new QuotingAnswerer(index.search(), AnswerSettings.DEFAULT);
    BotContent content = new BotContent(answerer, answerer, 3, index.search(), index.catalog(),
        new Verifier(index.search()), Knowledge.builtIn().meetings(),
        new CorpusShelf(index.catalog(), articles,
            new ArticleFolder(new Corpus(List.of(corpus)), data.resolve("removed"),
                Clock.systemUTC()),
            () -> reload(articles)));
    api = new TestBotApi();
    bot = RunningBot.start(RunningBot.settings(TestBotApi.TOKEN, api.url(), data),
        new BotSetup(content, Messages.builtIn(),
            new ChatSettings(Set.of(OWNER), 20, 60, false)),
        new MovableClock(Instant.parse("2025-04-10T08:00:00Z")), LIMIT);
  }

  private ArticleShelf.Reload reload(Corpus articles) {
    List<Problem> problems = new ArrayList<>();
    return new ArticleShelf.Reload(index.update(articles, new IndexListener() {
      @Override
      public void problem(Problem problem) {
        problems.add(problem);
      }
    }), problems);
  }

  @AfterEach
  void stop() throws IOException {
    bot.close();
    api.close();
    index.close();
  }

  @Test
  void fileIsAddedAndServed() throws InterruptedException {
    api.write(OWNER, QUESTION);
    assertThat(sent(1).quotations()).isEmpty();
    api.send(OWNER, "قطار.md", ARTICLE.getBytes(UTF_8), "/add");
    assertThat(sent(2).visible()).contains("أُضيف المقال: قطار ليلي بين مدينتين")
        .contains("قطار.md")
        .contains("الجمل التي تُقتبس منه: 1")
        .contains("عدد المقالات الآن: 2");
    api.write(OWNER, QUESTION);
    assertThat(sent(3).quotations()).hasSize(1).first().asString().startsWith("وصل القطار الأول");
  }

  @Test
  void fileSentBeforeIsAddedInReplyToItWithFields() throws InterruptedException, IOException {
    int file = api.send(OWNER, "train.txt",
        "وصل القطار الأول إلى بريانسك في مارس 2025.".getBytes(UTF_8), "");
    sent(1);
    api.write(OWNER, "/add\ntitle: قطار بريانسك\npublisher: صحيفة السكة", file);
    assertThat(sent(2).visible()).contains("أُضيف المقال: قطار بريانسك");
    assertThat(corpus.resolve("train.txt.yaml")).content(UTF_8).contains("صحيفة السكة");
    assertThat(index.catalog().articles())
        .anyMatch(source -> "صحيفة السكة".equals(source.metadata().publisher()));
  }

  @Test
  void textIsAddedWithItsFields() throws InterruptedException {
    api.write(OWNER, """
        /add title: قطار بريانسك
        published: 2025-03-02

        وصل القطار الأول إلى مدينة بريانسك في الثاني من مارس 2025.""");
    assertThat(sent(1).visible()).contains("أُضيف المقال: قطار بريانسك");
    api.write(OWNER, QUESTION);
    assertThat(sent(2).visible()).contains("المصدر: قطار بريانسك");
  }

  @Test
  void fileOfTheSameNameTakesThePlaceOfTheOldOneWhichIsKept()
      throws IOException, InterruptedException {
    api.send(OWNER, "a.md", ARTICLE.getBytes(UTF_8), "/add");
    sent(1);
    api.send(OWNER, "a.md", ARTICLE.replace("ثمانون", "تسعون").getBytes(UTF_8), "/add");
    assertThat(sent(2).visible()).contains("حلّ محلّ ملف بالاسم نفسه");
    assertThat(corpus.resolve("a.md")).content(UTF_8).contains("تسعون");
    try (Stream<Path> kept = Files.walk(data.resolve("removed"))) {
      assertThat(kept.filter(Files::isRegularFile)).hasSize(1)
          .first()
          .satisfies(file -> assertThat(file).content(UTF_8).contains("ثمانون"));
    }
  }

  @Test
  void whatIsDroppedIsTold() throws InterruptedException {
    api.send(OWNER, "page.txt", """
        قطار ليلي بين مدينتين
        وصل القطار الأول إلى مدينة بريانسك في الثاني من مارس 2025 وعلى متنه ثمانون راكبًا.
        اقرأ أيضا
        مشاركة
        """.getBytes(UTF_8), "/add");
    assertThat(sent(1).visible()).contains("ما حُذف منه").contains("السطر 3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../escape.md", "..\\..\\escape.md", "/etc/escape.md",
      "a/b/escape.md", ".escape.md", "escape\n.md", "~escape.md"})
  void hostileNameStaysInTheFolder(String name) throws IOException, InterruptedException {
    api.send(OWNER, name, ARTICLE.getBytes(UTF_8), "/add");
    assertThat(sent(1).visible()).contains("أُضيف المقال");
    try (Stream<Path> files = Files.list(corpus)) {
      assertThat(files.map(file -> String.valueOf(file.getFileName()))).hasSize(2)
          .contains("alaska.md")
          .anyMatch(file -> file.matches("escape-?\\.md"));
    }
  }

  @Test
  void whatCannotBeReadChangesNothing() throws IOException, InterruptedException {
    api.send(OWNER, "many.jsonl", "{}".getBytes(UTF_8), "/add");
    assertThat(sent(1).visible()).contains("امتداد اسم الملف").contains(".txt, .md, .html");
    api.send(OWNER, "empty.txt", new byte[0], "/add");
    assertThat(sent(2).visible()).contains("فلم أستطع قراءته").contains("holds no text");
    api.send(OWNER, "a.md", ARTICLE.getBytes(UTF_8), "/add colour: red");
    assertThat(sent(3).visible()).contains("فلم أستطع قراءته").contains("colour");
    api.send(OWNER, "large.txt", new byte[OwnerCommands.MAX_BYTES + 1], "/add");
    assertThat(sent(4).visible()).contains("1024");
    api.send(OWNER, "lost.txt", ARTICLE.getBytes(UTF_8), "");
    api.loseFiles();
    sent(5);
    api.write(OWNER, "/add", api.sent().getLast().id() - 1);
    assertThat(sent(6).visible()).contains("لم أستطع تنزيل الملف");
    try (Stream<Path> files = Files.list(corpus)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void articleIsRemovedByItsHeadlineAndKept() throws IOException, InterruptedException {
    api.send(OWNER, "a.md", ARTICLE.getBytes(UTF_8), "/add");
    sent(1);
    api.write(OWNER, "/remove قطار ليلى");
    assertThat(sent(2).visible()).contains("حُذف المقال").contains("عدد المقالات الآن: 1");
    api.write(OWNER, QUESTION);
    assertThat(sent(3).quotations()).isEmpty();
    assertThat(corpus.resolve("a.md")).doesNotExist();
    try (Stream<Path> kept = Files.walk(data.resolve("removed"))) {
      assertThat(kept.filter(Files::isRegularFile)).hasSize(1);
    }
    api.write(OWNER, "/remove قطار ليلى");
    assertThat(sent(4).visible()).startsWith("لا أعرف مقالًا");
  }

  @Test
  void headlineOfSeveralArticlesRemovesNone() throws InterruptedException {
    api.send(OWNER, "a.md", ARTICLE.getBytes(UTF_8), "/add");
    sent(1);
    api.send(OWNER, "b.md", ARTICLE.replace("ثمانون", "تسعون").getBytes(UTF_8), "/add");
    sent(2);
    api.write(OWNER, "/remove قطار");
    assertThat(sent(3).visible()).contains("a.md").contains("b.md");
    api.write(OWNER, "/remove b.md");
    assertThat(sent(4).visible()).contains("b.md").contains("عدد المقالات الآن: 2");
  }

  @Test
  void articleOfASharedFileIsLeftToItsOwner() throws IOException, InterruptedException {
    Files.writeString(corpus.resolve("many.jsonl"),
        "{\"id\":\"1\",\"title\":\"قطار\",\"text\":\"وصل القطار الأول إلى بريانسك مساء.\"}\n");
    api.write(OWNER, "/reload");
    assertThat(sent(1).visible()).contains("عدد المقالات الآن: 2");
    api.write(OWNER, "/remove قطار");
    assertThat(sent(2).visible()).contains("many.jsonl");
    assertThat(corpus.resolve("many.jsonl")).exists();
  }

  @Test
  void reloadTakesUpWhatChangedAndTellsWhatItCouldNotRead()
      throws IOException, InterruptedException {
    api.write(OWNER, "/reload");
    assertThat(sent(1).visible()).startsWith("لا جديد في المقالات.");
    Files.writeString(corpus.resolve("a.md"), ARTICLE);
    Files.writeString(corpus.resolve("b.md"), "");
    api.write(OWNER, "/reload");
    assertThat(sent(2).visible()).contains("ملفات جديدة أو متغيّرة: 2")
        .contains("عدد المقالات الآن: 2")
        .contains("b.md: holds no text");
  }

  @Test
  void numbersOfTheDayAreTold() throws InterruptedException {
    api.write(OWNER, "أين التقى ترامب وبوتين في أغسطس 2025؟");
    SentMessage answer = sent(1);
    api.press(OWNER, answer.id(), answer.data().get(answer.buttons().indexOf("صحيح")));
    api.awaitAcknowledged(1);
    api.write(OWNER, "من فاز بكأس العالم للسباحة؟");
    sent(2);
    api.write(OWNER, "/stats");
    assertThat(sent(3).visible()).contains("أسئلة أجبت عنها منذ التشغيل: 1")
        .contains("أسئلة لم أجد جوابها: 1")
        .contains("المقالات: 1")
        .contains("تقييمات «صحيح»: 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/stats", "/reload", "/add title: a\n\nنص", "/remove alaska.md"})
  void strangersHaveNoSuchCommands(String command) throws InterruptedException {
    api.write(8, command);
    assertThat(sent(1).visible()).startsWith("لا أعرف هذا الأمر");
    assertThat(corpus.resolve("alaska.md")).exists();
  }

  @Test
  void ownerHasAMenuOfTheirOwn() throws InterruptedException {
    api.awaitPolls(1);
    assertThat(api.menuChats()).containsExactly(Long.toString(OWNER));
  }

  private SentMessage sent(int number) throws InterruptedException {
    SentMessage message = api.awaitSent(number).get(number - 1);
    assertThat(api.awaitConfirmed(LIMIT)).isTrue();
    return message;
  }
}
