package org.talksbot.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.talksbot.article.Article;
import org.talksbot.article.ArticleSink;
import org.talksbot.article.Corpus;
import org.talksbot.article.CorpusFile;
import org.talksbot.article.Paragraph;
import org.talksbot.article.Problem;
import org.talksbot.article.Sentence;
import org.talksbot.article.SharedData;

/** The question sets of our own are what they claim to be; how they are answered is not looked at. */
class OwnQuestionsTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/talksbot/evaluation");
  private static final List<String> DEV = List.of("corpus-dev", "seeds-dev");
  private static final List<String> HELD_OUT = List.of("corpus-held-out", "seeds-held-out");
  private static final List<String> UNSEEN = List.of("corpus-unseen", "seeds-unseen");
  private static final Set<String> ANSWERABLE = Set.of("who", "when", "where", "why", "how",
      "howmany", "which", "what", "definition", "yesno", "list", "said", "compare", "keyword",
      "followup", "timeframe", "name", "paraphrase", "neighbour", "polite", "rounds");
  private static final Set<String> UNANSWERABLE = Set.of("unknown-name", "on-topic",
      "false-premise", "off-topic", "insult", "chitchat", "injection", "leftover", "language",
      "nothing");

  @Test
  void everyIdIsUsedOnce() {
    assertThat(all().stream().map(TestQuestion::id)).doesNotHaveDuplicates()
        .doesNotContain("");
  }

  @Test
  void noQuestionOccursTwice() {
    assertThat(all().stream().map(TestQuestion::question)).doesNotHaveDuplicates();
  }

  @Test
  void thereAreEnoughOfThem() {
    assertThat(all()).hasSizeGreaterThanOrEqualTo(300);
    assertThat(all().stream().filter(question -> !question.answerable()))
        .hasSizeGreaterThanOrEqualTo(90);
  }

  @Test
  void aFifthIsKeptAside() {
    int known = read(DEV).size() + read(HELD_OUT).size();
    assertThat((double) read(HELD_OUT).size() / known).isBetween(0.15, 0.25);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev", "held-out", "unseen"})
  void everyKindIsCovered(String part) {
    Set<String> kinds = read(List.of("corpus-" + part, "seeds-" + part)).stream()
        .map(TestQuestion::kind)
        .collect(Collectors.toSet());
    Set<String> expected = new HashSet<>(ANSWERABLE);
    UNANSWERABLE.forEach(kind -> expected.add("unanswerable/" + kind));
    assertThat(kinds).isEqualTo(expected);
  }

  @Test
  void onlyUnanswerableQuestionsLackARightAnswer() {
    assertThat(all()).allSatisfy(question -> assertThat(question.answerable())
        .as(question.id())
        .isEqualTo(!question.gold().isEmpty())
        .isEqualTo(!question.kind().startsWith("unanswerable/")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"corpus-dev", "corpus-held-out", "corpus-unseen"})
  void rightSentencesOfOurArticlesMayBeQuoted(String set) {
    checkGold(set, sentences(Path.of("corpus")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"seeds-dev", "seeds-held-out", "seeds-unseen"})
  void rightSentencesOfTheRawArticlesMayBeQuoted(String set) {
    checkGold(set, sentences(SharedData.orSkip("seeds")));
  }

  private static void checkGold(String set, Map<String, Cuts> articles) {
    for (TestQuestion question : read(List.of(set))) {
      assertThat(question.gold()).as(question.id())
          .doesNotHaveDuplicates()
          .allSatisfy(gold -> assertThat(cuts(articles, gold).holds(gold)).as("%s", gold).isTrue());
    }
  }

  private static Cuts cuts(Map<String, Cuts> articles, TestQuestion.Gold gold) {
    return Objects.requireNonNull(articles.get(gold.article()), gold.article());
  }

  /** The quotable sentences of an article. */
  private record Cuts(Set<String> texts, Set<Sentence> offsets) {
    boolean holds(TestQuestion.Gold gold) {
      return switch (gold) {
        case TestQuestion.Gold.Whole whole -> texts.contains(whole.text());
        case TestQuestion.Gold.Stretch stretch ->
          offsets.contains(new Sentence(stretch.start(), stretch.end()));
      };
    }
  }

  private static Map<String, Cuts> sentences(Path folder) {
    Map<String, Cuts> cuts = new HashMap<>();
    Corpus corpus = new Corpus(List.of(folder));
    for (CorpusFile file : corpus.files()) {
      corpus.read(file, new ArticleSink() {
        @Override
        public void article(Article article) {
          cuts.put(article.id(), cutsOf(article));
        }

        @Override
        public void problem(Problem problem) {
          throw new AssertionError(problem.toString());
        }
      });
    }
    return cuts;
  }

  private static Cuts cutsOf(Article article) {
    Cuts cuts = new Cuts(new HashSet<>(), new HashSet<>());
    for (Paragraph paragraph : article.paragraphs()) {
      cuts.offsets().addAll(paragraph.sentences());
      paragraph.sentences()
          .forEach(sentence -> cuts.texts()
              .add(article.text().substring(sentence.start(), sentence.end())));
    }
    return cuts;
  }

  private static List<TestQuestion> all() {
    List<TestQuestion> questions = new ArrayList<>(read(DEV));
    questions.addAll(read(HELD_OUT));
    questions.addAll(read(UNSEEN));
    return questions;
  }

  private static List<TestQuestion> read(List<String> sets) {
    List<TestQuestion> questions = new ArrayList<>();
    sets.forEach(set -> questions.addAll(QuestionSet.read(FOLDER.resolve(set + ".jsonl"))));
    return questions;
  }
}
