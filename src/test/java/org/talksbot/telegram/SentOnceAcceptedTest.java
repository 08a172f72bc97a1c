package org.talksbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

class SentOnceAcceptedTest {
  private static final String UNREADABLE = """
      {"ok":true,"result":{"message_id":1,"date":1,"entities":"no list"}}""";

  private final SendMessage message = new SentOnceAccepted("1", "a");

  @Test
  void isSentAlsoWhereTheCopyCannotBeRead() throws TelegramApiException {
    assertThatThrownBy(() -> new SendMessage("1", "a").deserializeResponse(UNREADABLE))
        .as("else this class is of no use any more")
        .isInstanceOf(TelegramApiRequestException.class);
    assertThat(message.deserializeResponse(UNREADABLE)).isNotNull();
  }

  @Test
  void refusalStaysARefusal() {
    assertThatThrownBy(() -> message.deserializeResponse(
        "{\"ok\":false,\"error_code\":403,\"description\":\"Forbidden\"}"))
        .isInstanceOfSatisfying(TelegramApiRequestException.class,
            refusal -> assertThat(refusal.getErrorCode()).isEqualTo(403));
  }

  @Test
  void pageThatIsNoAnswerIsAFailure() {
    assertThatThrownBy(() -> message.deserializeResponse("<html>"))
        .isInstanceOf(TelegramApiRequestException.class);
  }
}
