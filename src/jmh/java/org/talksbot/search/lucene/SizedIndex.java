package org.talksbot.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.store.FSDirectory;
import org.talksbot.answer.Answer;
import org.talksbot.answer.AnswerSettings;
import org.talksbot.answer.Knowledge;
import org.talksbot.answer.QuotingAnswerer;
import org.talksbot.article.Corpus;
import org.talksbot.cost.CostCorpus;
import org.talksbot.cost.StageClock;
import org.talksbot.cost.StageClock.Stage;
import org.talksbot.question.Question;
import org.talksbot.question.QuestionReader;
import org.talksbot.reply.AnswerView;
import org.talksbot.reply.BotReply;
import org.talksbot.reply.Messages;
import org.talksbot.reply.Numerals;
import org.talksbot.reply.TelegramReply;
import org.talksbot.search.IndexListener;
import org.talksbot.search.QueryWord;
import org.talksbot.search.index.IndexFields;
import org.talksbot.search.index.QueryAnalysis;

/**
 * An index of about so many passages, kept below {@code target} from run to run, that is asked in
 * two ways: for the finished answer, and for the 20 passages of a bare search.
 */
final class SizedIndex implements AutoCloseable {
  private static final Path FOLDER = Path.of("target", "cost");
  private static final int LIMIT = 20;

  private final Path folder;
  private final List<Path> files;
  private final List<Question> questions;
  private final List<List<QueryWord>> words = new ArrayList<>();
  private final LuceneIndex index;
  private final Searchers searchers;
  private final PassageSearcher searcher;
  private final QueryAnalysis query = new QueryAnalysis(IndexFields.analyzer(),
      PassageQuery.MAX_TERMS);
  private final TelegramReply reply = new TelegramReply(Messages.builtIn(), Numerals.LATIN, "bot");
  private final StageClock clock;
  private final QuotingAnswerer answerer;

  /** Opens the index; builds it first where it is not there. */
  SizedIndex(int passages, List<Question> questions) throws IOException {
    this.questions = questions;
    folder = FOLDER.resolve(Integer.toString(passages));
    files = CostCorpus.of(passages, folder);
    Path own = folder.resolve("index");
    index = new LuceneIndex(own);
    index.update(new Corpus(files), IndexListener.SILENT);
    searchers = new Searchers(FSDirectory.open(own));
    searcher = searchers.acquire();
    clock = new StageClock(index.search());
    answerer = new QuotingAnswerer(clock, AnswerSettings.DEFAULT, Knowledge.builtIn(), clock);
    QuestionReader reader = new QuestionReader();
    for (Question question : questions) {
      words.add(reader.read(question)
          .words()
          .stream()
          .map(word -> new QueryWord(word, 1))
          .toList());
    }
  }

  /** How many passages it has. */
  int passages() {
    return searcher.passages();
  }

  /** When its answers went from one stage to the next. */
  StageClock clock() {
    return clock;
  }

  /** Answers one of the questions, from its text to the message. */
  BotReply answer(int question) {
    clock.start();
    Answer answer = answerer.answer(questions.get(question));
    clock.enter(Stage.RENDERING);
    BotReply message = reply.answer(answer, AnswerView.PLAIN);
    clock.stop();
    return message;
  }

  /** An answerer for another thread, without a clock. */
  QuotingAnswerer plainAnswerer() {
    return new QuotingAnswerer(index.search(), AnswerSettings.DEFAULT);
  }

  /** Searches for the content words of one of the questions; how many passages were found. */
  int search(int question) throws IOException {
    return searcher.search(PassageQuery.of(query.analyse(words.get(question))).words(),
        LIMIT).scoreDocs.length;
  }

  /** Adds a small article, changes it and takes it out again. */
  void change() throws IOException {
    Path article = folder.resolve("changing").resolve("article.md");
    Files.createDirectories(article.getParent());
    List<Path> more = new ArrayList<>(files);
    more.add(article.getParent());
    for (String day : List.of("الاثنين", "الثلاثاء")) {
      Files.writeString(article, "# عنوان\n\nوصل الوفد يوم " + day + " إلى المطار.\n");
      index.update(new Corpus(more), IndexListener.SILENT);
    }
    Files.delete(article);
    index.update(new Corpus(files), IndexListener.SILENT);
  }

  /** The size of its files, in bytes. */
  long bytes() throws IOException {
    try (Stream<Path> all = Files.list(folder.resolve("index"))) {
      long sum = 0;
      for (Path file : all.toList()) {
        sum += Files.size(file);
      }
      return sum;
    }
  }

  @Override
  public void close() throws IOException {
    searchers.release(searcher);
    searchers.close();
    index.close();
  }
}
