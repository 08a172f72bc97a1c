package org.talksbot.reply;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a pressed button wants. Buttons hold no state: their data say all that is to be done. */
public sealed interface Press {
  /** The answer in another view. */
  record Show(AnswerView view) implements Press {
    @Override
    public String data() {
      return "a:" + view.code();
    }
  }

  /** The answer was right or wrong. */
  record Vote(boolean right) implements Press {
    @Override
    public String data() {
      return right ? "v:1" : "v:0";
    }
  }

  /**
   * The question on the button itself.
   *
   * @param number tells buttons with questions apart, 0 to 9
   */
  record Ask(int number) implements Press {
    @Override
    public String data() {
      return "q:" + number;
    }
  }

  /**
   * A page of the list of articles.
   *
   * @param page from 0
   */
  record Page(int page) implements Press {
    @Override
    public String data() {
      return "s:" + page;
    }
  }

  /** A chat's settings, with one changed. */
  record Choose(ChatChoices choices) implements Press {
    @Override
    public String data() {
      return "c:" + choices.code();
    }
  }

  /** What the button sends back. */
  String data();

  /** Reads what a button sent back, or what somebody made up. */
  static Optional<Press> of(String data) {
    Matcher parts = Pattern.compile("([avqsc]):([a-z0-9]{0,8})").matcher(data);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String value = parts.group(2);
    return switch (parts.group(1)) {
      case "a" -> AnswerView.of(value).map(Show::new);
      case "v" -> number(value, 1).map(right -> new Vote(right == 1));
      case "q" -> number(value, 9).map(Ask::new);
      case "s" -> number(value, 99_999).map(Page::new);
      default -> ChatChoices.of(value).map(Choose::new);
    };
  }

  private static Optional<Integer> number(String value, int max) {
    return value.matches("[0-9]{1,5}") && Integer.parseInt(value) <= max
        ? Optional.of(Integer.valueOf(value))
        : Optional.empty();
  }
}
