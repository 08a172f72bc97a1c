package org.talksbot.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.talksbot.answer.Answerer;
import org.talksbot.question.Question;
import org.talksbot.reply.TerminalReply;
import org.talksbot.reply.TerminalTexts;

/** One conversation: earlier questions are known to later ones. */
final class Chat {
  /** Follow-ups reach back a few turns, not a whole day. */
  private static final int MAX_HISTORY = 10;

  private static final TerminalTexts TEXTS = TerminalTexts.arabic();
  private static final Pattern AROUND_WORDS = Pattern.compile("^[\\s\\p{P}]+|[\\s\\p{P}]+$");

  private final Answerer answerer;
  private final Console console;
  private final TerminalReply reply;
  private final Set<String> exitWords = words("chat.exit-words");
  private final Set<String> newWords = words("chat.new-words");
  private final Deque<String> history = new ArrayDeque<>();

  Chat(Answerer answerer, Console console) {
    this.answerer = answerer;
    this.console = console;
    this.reply = new TerminalReply(console.style());
  }

  /** Answers line by line until the input ends or a word of parting comes. */
  void hold(BufferedReader in) throws IOException {
    tellPerson("chat.welcome");
    for (String line = next(in); line != null; line = next(in)) {
      String word = AROUND_WORDS.matcher(line).replaceAll("").toLowerCase(Locale.ROOT);
      if (exitWords.contains(word)) {
        tellPerson("chat.goodbye");
        return;
      }
      if (newWords.contains(word)) {
        history.clear();
        tellPerson("chat.forgotten");
      } else if (!line.isBlank()) {
        answer(line.strip());
      }
    }
  }

  private void answer(String question) {
    String text = reply.text(answerer.answer(new Question(question, List.copyOf(history))));
    console.out().line(text);
    history.addLast(question);
    if (history.size() > MAX_HISTORY) {
      history.removeFirst();
    }
  }

  private String next(BufferedReader in) throws IOException {
    if (console.asks()) {
      console.out().print(TEXTS.text("chat.prompt"));
      console.out().flush();
    }
    return in.readLine();
  }

  /** Pleasantries are for those who type, not for programs at the other end of a pipe. */
  private void tellPerson(String key) {
    if (console.asks()) {
      console.out().line(TEXTS.text(key) + '\n');
    }
  }

  private static Set<String> words(String key) {
    return Set.of(TEXTS.text(key).split(" "));
  }
}
