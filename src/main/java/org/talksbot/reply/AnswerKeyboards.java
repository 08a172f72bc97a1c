package org.talksbot.reply;

import java.util.ArrayList;
import java.util.List;
import org.talksbot.answer.Answer;

/** The buttons under answers and refusals. */
final class AnswerKeyboards {
  /** Clients cut the text of a button that does not fit. */
  private static final int MAX_QUESTION = 200;

  private final ButtonTexts texts;

  AnswerKeyboards(ButtonTexts texts) {
    this.texts = texts;
  }

  /** What else can be shown, whether it was right, and what could be asked next. */
  Keyboard of(Answer.Quoted answer, AnswerView view) {
    List<List<Button>> rows = new ArrayList<>();
    rows.add(Keyboard.row(
        show(view.more() ? texts.fewer() : texts.more(), view.withMore(!view.more())),
        show(view.context() ? texts.noContext() : texts.context(),
            view.withContext(!view.context())),
        show(view.sources() ? texts.noSources() : texts.sources(),
            view.withSources(!view.sources()))));
    rows.add(Keyboard.row(Button.of(texts.right(), new Press.Vote(true)),
        Button.of(texts.wrong(), new Press.Vote(false))));
    rows.addAll(questions(answer.next()));
    return new Keyboard(rows);
  }

  /** What the articles do answer. */
  Keyboard of(Answer.Refused refused) {
    return ofQuestions(refused.next());
  }

  /** A button for each question. */
  static Keyboard ofQuestions(List<String> questions) {
    return new Keyboard(questions(questions));
  }

  private static Button show(String text, AnswerView view) {
    return Button.of(text, new Press.Show(view));
  }

  private static List<List<Button>> questions(List<String> questions) {
    List<List<Button>> rows = new ArrayList<>();
    for (String question : questions) {
      String shown = Insert.whole(question, MAX_QUESTION);
      if (!shown.isBlank()) {
        rows.add(List.of(Button.of(shown, new Press.Ask(rows.size()))));
      }
    }
    return rows;
  }
}
