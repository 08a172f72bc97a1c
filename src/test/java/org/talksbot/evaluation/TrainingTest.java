package org.talksbot.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.talksbot.answer.AnswerModelText;
import org.talksbot.answer.AnswerSettings;
import org.talksbot.answer.Knowledge;
import org.talksbot.article.Corpus;
import org.talksbot.search.IndexListener;
import org.talksbot.search.lucene.LuceneIndex;

class TrainingTest {
  private static final Path CORPUS = Path.of("corpus");
  private static final Path QUESTIONS = Path
      .of("src/test/resources/org/talksbot/evaluation/corpus-dev.jsonl");
  private static final int FEW = 20;

  @TempDir
  private Path folder;
  private LuceneIndex index;

  @BeforeEach
  void indexArticles() {
    index = new LuceneIndex(folder.resolve("index"));
    index.update(new Corpus(List.of(CORPUS)), IndexListener.SILENT);
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @Test
  void sameQuestionsGiveTheSameModelAndItIsReadAsWritten() throws IOException {
    Path few = folder.resolve("few.jsonl");
    Files.write(few, Files.readAllLines(QUESTIONS).subList(0, FEW));
    List<String> model = model(few);
    assertThat(model(few)).isEqualTo(model);
    assertThat(model).startsWith("# made here", "# " + FEW + " questions, seed "
        + ModelTrainer.SEED + ".").contains("[ranking]", "[confidence]");
    Path file = folder.resolve("model.txt");
    Training.write(file, model);
    assertThat(AnswerModelText.lines(AnswerModelText.read(Files.readAllLines(file))))
        .isEqualTo(model.subList(model.indexOf("") + 1, model.size()));
  }

  @Test
  void fileWithoutQuestionsIsRefusedByName() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.jsonl"), "\n");
    assertThatThrownBy(() -> model(empty)).isInstanceOf(EvaluationException.class)
        .hasMessageContaining("empty.jsonl");
  }

  private List<String> model(Path questions) {
    Training training = new Training();
    training.add(new TrainingSet(List.of(questions), List.of(CORPUS)), index.search(),
        AnswerSettings.DEFAULT, Knowledge.builtIn());
    return training.run(List.of("made here"), _ -> {});
  }
}
