package org.talksbot.telegram.testserver;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A message that the bot sent and the server accepted.
 *
 * @param id the message's id
 * @param chat the chat's id
 * @param repliesTo id of the message that it answers, 0 where there is none
 * @param html the text as sent
 * @param visible what the reader sees
 * @param quotations what stands in blockquotes
 * @param bold what is set bold
 * @param links addresses of links, in order
 * @param fields all fields as sent
 */
public record SentMessage(int id, long chat, int repliesTo, String html, String visible,
    List<String> quotations, List<String> bold, List<String> links, JsonNode fields) {
  /** What the buttons under it say, row by row in the order in which they were sent. */
  public List<String> buttons() {
    return button("text");
  }

  /** What the buttons send back. */
  public List<String> data() {
    return button("callback_data");
  }

  private List<String> button(String field) {
    List<String> values = new ArrayList<>();
    for (JsonNode row : fields.path("reply_markup").path("inline_keyboard")) {
      row.forEach(button -> values.add(button.path(field).asText()));
    }
    return values;
  }
}
