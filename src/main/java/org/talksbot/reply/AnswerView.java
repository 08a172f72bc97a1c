package org.talksbot.reply;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How much of an answer is shown.
 *
 * @param more whether further quotes stand behind the first ones
 * @param context whether the sentences around each quote are shown
 * @param sources whether the articles and the reports that they rest on are listed
 */
public record AnswerView(boolean more, boolean context, boolean sources) {
  /** The quotes alone. */
  public static final AnswerView PLAIN = new AnswerView(false, false, false);

  private static final Pattern CODE = Pattern.compile("m?c?s?");

  /** The view that a code names; nothing for what is no code. */
  static Optional<AnswerView> of(String code) {
    return CODE.matcher(code).matches()
        ? Optional.of(new AnswerView(code.contains("m"), code.contains("c"), code.contains("s")))
        : Optional.empty();
  }

  /** A letter for each part that is shown. */
  String code() {
    return (more ? "m" : "") + (context ? "c" : "") + (sources ? "s" : "");
  }

  AnswerView withMore(boolean shown) {
    return new AnswerView(shown, context, sources);
  }

  /** The same with the sentences around quotes shown or not. */
  public AnswerView withContext(boolean shown) {
    return new AnswerView(more, shown, sources);
  }

  AnswerView withSources(boolean shown) {
    return new AnswerView(more, context, shown);
  }
}
