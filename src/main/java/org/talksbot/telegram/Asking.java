package org.talksbot.telegram;

import java.time.Duration;
import org.talksbot.answer.Answer;
import org.talksbot.question.Question;
import org.talksbot.reply.AnswerView;
import org.talksbot.reply.ChatChoices;

/** Answers a question as its chat wants it shown. */
final class Asking {
  private final BotContent content;
  private final BotListener listener;

  Asking(BotContent content, BotListener listener) {
    this.content = content;
    this.listener = listener;
  }

  /**
   * The answer with the quotes that are to be shown.
   *
   * @param view whether further quotes stand behind the first ones
   */
  Answer answer(Question question, AnswerView view, ChatChoices choices) {
    long begin = System.nanoTime();
    Answer answer = shown(question, view, choices);
    listener.answered(answer, Duration.ofNanos(System.nanoTime() - begin));
    return answer;
  }

  private Answer shown(Question question, AnswerView view, ChatChoices choices) {
    Answer answer = content.answerer().answer(question);
    if (!(answer instanceof Answer.Quoted quoted)) {
      return answer;
    }
    boolean wanted = view.more() || choices.quotes() > content.maxQuotes();
    if (!wanted || !(content.thorough().answer(question) instanceof Answer.Quoted all)) {
      return quoted.first(choices.quotes());
    }
    Answer.Quoted extended = quoted.followedBy(all);
    return view.more() ? extended : extended.first(choices.quotes());
  }
}
