package org.talksbot.telegram.testserver;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * A message that the bot sent and the server accepted.
 *
 * @param chat the chat's id
 * @param repliesTo id of the message that it answers, 0 where there is none
 * @param html the text as sent
 * @param visible what the reader sees
 * @param quotations what stands in blockquotes
 * @param bold what is set bold
 * @param links addresses of links, in order
 * @param fields all fields as sent
 */
public record SentMessage(long chat, int repliesTo, String html, String visible,
    List<String> quotations, List<String> bold, List<String> links, JsonNode fields) {}
