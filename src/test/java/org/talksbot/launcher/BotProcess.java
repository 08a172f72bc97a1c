package org.talksbot.launcher;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.talksbot.telegram.testserver.TestBotApi;

/** Runs the program through its launcher against a Bot API server, in a process of its own. */
final class BotProcess {
  private BotProcess() {}

  /**
   * Starts it.
   *
   * @param more variables of its environment beside those that it needs
   * @param arguments the command and its options
   */
  static Run.Started start(TestBotApi api, Map<String, String> more, List<String> arguments) {
    return Run.start(Path.of("").toAbsolutePath(), environment(api, more), "",
        Stream.concat(Stream.of(launcher()), arguments.stream()).toList());
  }

  /** Where the launcher is. */
  static String launcher() {
    return Path.of("talks-bot").toAbsolutePath().toString();
  }

  /** All that its environment holds. */
  static Map<String, String> environment(TestBotApi api, Map<String, String> more) {
    Map<String, String> environment = new HashMap<>(Map.of("PATH", System.getenv("PATH"), "HOME",
        System.getProperty("user.home"), "JAVA_HOME", System.getProperty("java.home"),
        "TELEGRAM_BOT_TOKEN", TestBotApi.TOKEN, "TALKSBOT_TELEGRAM_API_URL",
        api.url().toString()));
    environment.putAll(more);
    return environment;
  }
}
