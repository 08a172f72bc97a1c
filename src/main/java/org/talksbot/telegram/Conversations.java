package org.talksbot.telegram;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.talksbot.question.Question;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * What was asked before, so that a follow-up is understood: each person's last questions in a chat
 * for half an hour, and longer what led to an answer, for those who reply to it. In memory only,
 * and bounded by the length of the questions whoever writes. Safe for use by many threads.
 */
final class Conversations {
  private static final Duration PAUSE = Duration.ofMinutes(30);
  /** Telegram lets people change a message for so long. */
  private static final Duration EDITABLE = Duration.ofDays(2);
  /** Characters of all questions that are kept, a few megabytes. */
  private static final long MAX_UNITS = 2_000_000;
  private static final int OVERHEAD = 100;

  private final Cache<Key, List<String>> people;
  private final Cache<Key, Turn> questions;
  private final Cache<Key, Turn> answers;

  /** A person in a chat, or a message in it. */
  private record Key(long chat, long id) {}

  /**
   * A question that was answered.
   *
   * @param text the question
   * @param history what the person had asked before
   * @param messages ids of the messages that answer it
   */
  record Turn(String text, List<String> history, List<Integer> messages) {
    Turn {
      history = List.copyOf(history);
      messages = List.copyOf(messages);
    }

    private List<String> through() {
      List<String> through = new ArrayList<>(history);
      through.add(text);
      return through.subList(Math.max(0, through.size() - Question.MAX_HISTORY), through.size());
    }
  }

  Conversations(Clock clock) {
    people = cache(clock, PAUSE, Conversations::units);
    questions = cache(clock, EDITABLE, Conversations::units);
    answers = cache(clock, EDITABLE, Conversations::units);
  }

  /** What a question may follow up: the answer that it replies to, else its author's last ones. */
  List<String> before(Message question) {
    Message repliedTo = question.getReplyToMessage();
    if (repliedTo != null) {
      Turn turn = answers.getIfPresent(
          new Key(question.getChatId(), repliedTo.getMessageId()));
      if (turn != null) {
        return turn.through();
      }
    }
    List<String> last = people.getIfPresent(person(question.getChatId(), question));
    return last == null ? List.of() : last;
  }

  /** A question was answered. */
  void answered(Message question, Turn turn) {
    people.put(person(question.getChatId(), question), turn.through());
    questions.put(new Key(question.getChatId(), question.getMessageId()), turn);
    shown(question.getChatId(), turn);
  }

  /** A question was changed and answered again. */
  void changed(Message question, Turn before, Turn now) {
    people.asMap()
        .computeIfPresent(person(question.getChatId(), question), (_, last) -> last
            .stream()
            .map(text -> text.equals(before.text) ? now.text : text)
            .toList());
    questions.put(new Key(question.getChatId(), question.getMessageId()), now);
    shown(question.getChatId(), now);
  }

  /** Messages of a chat show an answer. */
  void shown(long chat, Turn turn) {
    turn.messages.forEach(id -> answers.put(new Key(chat, id), turn));
  }

  /** Somebody goes on from a question that a button asked. */
  void asked(long chat, long person, String question) {
    people.put(new Key(chat, person), List.of(question));
  }

  /** What was answered to a question that has been changed. */
  Optional<Turn> ofQuestion(Message question) {
    return Optional.ofNullable(
        questions.getIfPresent(new Key(question.getChatId(), question.getMessageId())));
  }

  /** What a message of the bot's answers. */
  Optional<Turn> ofAnswer(long chat, int message) {
    return Optional.ofNullable(answers.getIfPresent(new Key(chat, message)));
  }

  private static Key person(long chat, Message question) {
    return new Key(chat, question.getFrom().getId());
  }

  private static int units(List<String> texts) {
    return texts.stream().mapToInt(String::length).sum() + OVERHEAD;
  }

  private static int units(Turn turn) {
    return turn.text.length() + units(turn.history);
  }

  private static <T> Cache<Key, T> cache(Clock clock, Duration kept, Weigher<T> weigher) {
    return Caffeine.newBuilder()
        .maximumWeight(MAX_UNITS)
        .weigher((Key _, T value) -> weigher.units(value))
        .expireAfterWrite(kept)
        .ticker(InboundLimits.ticker(clock))
        .build();
  }

  /** How much room a value takes. */
  @FunctionalInterface
  private interface Weigher<T> {
    int units(T value);
  }
}
