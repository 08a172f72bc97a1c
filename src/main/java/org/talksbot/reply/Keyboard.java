package org.talksbot.reply;

import java.util.List;

/**
 * The buttons under a message. Clients lay a row out from left to right whatever its language, so
 * that the first action stands last in its row.
 *
 * @param rows from top to bottom
 */
public record Keyboard(List<List<Button>> rows) {
  /** No buttons. */
  public static final Keyboard NONE = new Keyboard(List.of());

  /** Copies the lists and leaves empty rows out. */
  public Keyboard {
    rows = rows.stream().filter(row -> !row.isEmpty()).map(List::copyOf).toList();
  }

  /** The buttons in the order of reading. */
  static List<Button> row(Button... fromTheRight) {
    return List.of(fromTheRight).reversed();
  }
}
