package org.talksbot.telegram.testserver;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The test server as a program, for trying a bot that runs in a process or container of its own:
 * {@code TestBotApiMain PORT SECONDS [QUESTION...]}. It prints its port (0 takes a free one), hands
 * out each question from a chat of its own, prints the answers, and exits with 0 once each question
 * was answered and confirmed, with 1 when that takes longer than so many seconds. Without questions
 * it serves for so many seconds.
 */
public final class TestBotApiMain {
  private TestBotApiMain() {}

  /** Runs the server until all is answered. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length < 2) {
      System.err.println("usage: TestBotApiMain PORT SECONDS [QUESTION...]");
      System.exit(2);
    }
    List<String> questions = List.of(arguments).subList(2, arguments.length);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    InetSocketAddress address = new InetSocketAddress(Integer.parseInt(arguments[0]));
    try (TestBotApi api = new TestBotApi(address, "")) {
      out.println(api.port());
      Duration limit = Duration.ofSeconds(Long.parseLong(arguments[1]));
      if (questions.isEmpty()) {
        new CountDownLatch(1).await(limit.toSeconds(), TimeUnit.SECONDS);
      }
      boolean answered = answered(api, questions, limit, out);
      System.exit(answered ? 0 : 1);
    }
  }

  /** Whether all questions were answered in time; prints what was sent. */
  public static boolean answered(TestBotApi api, List<String> questions, Duration limit,
      PrintStream out) throws InterruptedException {
    List<Integer> messages = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      messages.add(api.write(i + 1L, questions.get(i)));
    }
    boolean inTime = api.awaitReplies(messages, limit) && api.awaitConfirmed(limit);
    List<SentMessage> sent = api.sent();
    for (int i = 0; i < questions.size(); i++) {
      out.println("? " + questions.get(i));
      int message = messages.get(i);
      sent.stream()
          .filter(answer -> answer.repliesTo() == message)
          .forEach(answer -> out.println(answer.visible() + "\n" + answer.links()));
    }
    return inTime;
  }
}
