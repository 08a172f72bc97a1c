package org.talksbot.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.talksbot.answer.Answer;
import org.talksbot.answer.Answerer;
import org.talksbot.answer.Notes;
import org.talksbot.answer.Quote;
import org.talksbot.answer.RefusalReason;
import org.talksbot.app.Application;
import org.talksbot.app.Choices;
import org.talksbot.app.Diagnosis;
import org.talksbot.app.Service;
import org.talksbot.app.TalksBot;
import org.talksbot.app.Workspace;
import org.talksbot.config.EffectiveSetting;
import org.talksbot.config.Settings;
import org.talksbot.config.Surroundings;
import org.talksbot.evaluation.TrainingSet;
import org.talksbot.question.Question;
import org.talksbot.search.IndexChange;
import org.talksbot.search.IndexListener;
import org.talksbot.search.PassageHits;
import org.talksbot.search.PassageSearch;
import org.talksbot.search.QueryWord;
import org.talksbot.search.WordSearch;
import org.talksbot.telegram.WebhookControl;

/** Answers from real files with the first sentence of the best paragraph; for tests. */
final class FileApplication implements Application {
  private final Application real;
  private final List<Question> asked = new ArrayList<>();
  private final List<String> calls = new ArrayList<>();

  FileApplication(Path home) {
    this(home, Map.of());
  }

  FileApplication(Path home, Map<String, String> environment) {
    real = new TalksBot(new Surroundings(environment, home, home, "Linux"));
  }

  /** The questions that came in, in order. */
  List<Question> asked() {
    return asked;
  }

  /** What else was called, in order. */
  List<String> calls() {
    return calls;
  }

  @Override
  public Settings settings(Choices choices) {
    return real.settings(choices);
  }

  @Override
  public List<EffectiveSetting> effective(Choices choices) {
    return real.effective(choices);
  }

  @Override
  public Workspace open(Settings settings, IndexListener listener) {
    PassageSearch search = new WordSearch(settings.corpus());
    return new Workspace() {
      @Override
      public Answerer answerer() {
        return question -> answer(question, search);
      }

      @Override
      public Answerer always() {
        return question -> answer(question, search) instanceof Answer.Refused refused
            && !refused.below().isEmpty()
                ? new Answer.Quoted(refused.below(), refused.confidence(), refused.passages(),
                    List.of())
                : answer(question, search);
      }

      @Override
      public PassageSearch search() {
        return search;
      }

      @Override
      public void close() {
        calls.add("close");
      }
    };
  }

  @Override
  public void index(Settings settings, boolean rebuild, IndexListener listener) {
    calls.add("index " + rebuild);
    listener.notice("the index is of another version and is built anew");
    listener.started(2, 4096);
    listener.advanced(4096);
    listener.finished(new IndexChange(2, 1, 3, 9));
  }

  @Override
  public Service service(Choices choices, IndexListener listener) {
    return real.service(choices, listener);
  }

  @Override
  public List<Diagnosis> examine(Choices choices) throws InterruptedException {
    return real.examine(choices);
  }

  @Override
  public WebhookControl webhook(Choices choices) {
    return real.webhook(choices);
  }

  @Override
  public WebhookControl newWebhook(Choices choices) {
    return real.newWebhook(choices);
  }

  @Override
  public void evaluate(Settings settings, List<Path> questions, List<Path> passages,
      Consumer<String> report) {
    report.accept(questions + " " + passages);
  }

  @Override
  public List<String> train(Settings settings, List<TrainingSet> sets, Consumer<String> report) {
    report.accept(sets.toString());
    return List.of("[ranking]", "[confidence]");
  }

  private Answer answer(Question question, PassageSearch search) {
    asked.add(question);
    List<QueryWord> words = Arrays.stream(question.text().split("[ ؟]+"))
        .map(word -> new QueryWord(word, 1))
        .toList();
    PassageHits hits = search.search(words, 1);
    if (hits.hits().isEmpty()) {
      return new Answer.Refused(RefusalReason.UNKNOWN_WORD, List.of(question.text()), List.of(), 0,
          List.of(), List.of());
    }
    Quote quote = new Quote(hits.hits().getFirst().passage(),
        hits.hits().getFirst().passage().sentences().getFirst(), null, 1, List.of(), Notes.NONE);
    List<String> passages = List.of(quote.source().article());
    return hits.hits().getFirst().score() > 1
        ? new Answer.Quoted(List.of(quote), 0.9, passages, List.of())
        : new Answer.Refused(RefusalReason.NO_SUCH_FACT, List.of(), List.of(quote), 0.2, passages,
            List.of());
  }

  /** Writes a file of the corpus. */
  static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
