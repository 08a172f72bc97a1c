package org.talksbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.message.Message;

class IncomingReaderTest {
  private static final Incoming IGNORED = new Incoming.NotForUs();
  private static final Incoming NO_TEXT = new Incoming.NoText();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PRIVATE = "'chat':{'id':1,'type':'private'}";
  private static final String GROUP = "'chat':{'id':-1,'type':'supergroup'}";
  private static final String PERSON = "'from':{'id':7,'is_bot':false,'first_name':'U'}";
  private static final IncomingReader READER = new IncomingReader(
      User.builder().id(42L).isBot(true).firstName("T").userName("TalksBot").build(),
      Set.of("start", "help"));

  @Test
  void everyTextInAPrivateChatIsAQuestion() {
    check(PRIVATE, PERSON, "'text':'متى؟'", asked("متى؟"));
  }

  @ParameterizedTest
  @CsvSource({"/start, start, ''", "/start payload_1, start, payload_1", "/START, start, ''",
      "/help@talksbot, help, ''", "'/help\nplease me ', help, please me",
      "/sources, sources, ''"})
  void commandsInAPrivateChat(String text, String name, String argument) {
    check(PRIVATE, PERSON, "'text':'" + text.replace("\n", "\\n") + "'",
        new Incoming.Commanded(name, argument));
  }

  @Test
  void commandForAnotherBotIsIgnored() {
    check(PRIVATE, PERSON, "'text':'/start@OtherBot'", IGNORED);
  }

  @Test
  void documentMayComeWithACommand() {
    check(PRIVATE, PERSON, "'document':{'file_id':'f','file_unique_id':'u'},'caption':'/add x'",
        new Incoming.Commanded("add", "x"));
  }

  @Test
  void slashBeforeAnArabicWordIsAQuestion() {
    check(PRIVATE, PERSON, "'text':'/متى'", asked("/متى"));
  }

  @ParameterizedTest
  @CsvSource({"/help, help", "/start@TalksBot, start", "/sources@TalksBot, sources"})
  void commandsInAGroup(String text, String name) {
    check(GROUP, PERSON, "'text':'" + text + "'", new Incoming.Commanded(name, ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/sources", "/help@OtherBot", "متى عقد اللقاء؟", "قال @TalksBot"})
  void otherTextsInAGroupAreIgnored(String text) {
    check(GROUP, PERSON, "'text':'" + text + "'", IGNORED);
  }

  @Test
  void textThatNamesTheBotInAGroupIsAQuestion() {
    check(GROUP, PERSON, "'text':'يا @talksbot متى؟','entities':"
        + "[{'type':'mention','offset':3,'length':9}]", asked("يا   متى؟"));
  }

  @Test
  void textThatNamesAnotherBotIsIgnored() {
    check(GROUP, PERSON, "'text':'@OtherBot متى؟','entities':"
        + "[{'type':'mention','offset':0,'length':9}]", IGNORED);
  }

  @Test
  void replyToTheBotInAGroupIsAQuestion() {
    check(GROUP, PERSON, "'text':'ومتى؟','reply_to_message':{'message_id':1,'date':1,"
        + GROUP + ",'from':{'id':42,'is_bot':true,'first_name':'T'}}", asked("ومتى؟"));
  }

  @Test
  void replyToAnotherInAGroupIsIgnored() {
    check(GROUP, PERSON, "'text':'ومتى؟','reply_to_message':{'message_id':1,'date':1,"
        + GROUP + "," + PERSON + "}", IGNORED);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "'voice':{'file_id':'f','file_unique_id':'u','duration':1}",
      "'photo':[{'file_id':'f','file_unique_id':'u','width':1,'height':1}],'caption':'متى؟'",
      "'dice':{'emoji':'d','value':1}", "'location':{'latitude':1.0,'longitude':1.0}"})
  void otherContentInAPrivateChatIsToldThatItIsNotRead(String content) {
    check(PRIVATE, PERSON, content, NO_TEXT);
  }

  @Test
  void otherContentInAGroupIsIgnored() {
    check(GROUP, PERSON, "'dice':{'emoji':'d','value':1}", IGNORED);
  }

  @Test
  void notesOfTelegramItselfAreIgnored() {
    check(PRIVATE, PERSON, "'message_auto_delete_timer_changed':{'message_auto_delete_time':1}",
        IGNORED);
  }

  @Test
  void botsAreIgnored() {
    check(PRIVATE, "'from':{'id':8,'is_bot':true,'first_name':'B'}", "'text':'متى؟'", IGNORED);
  }

  @Test
  void postsOfAChannelAreIgnoredInItsGroupToo() {
    check("'chat':{'id':-5,'type':'channel'}", PERSON, "'text':'متى؟'", IGNORED);
    check(GROUP, PERSON, "'is_automatic_forward':true,'text':'/help'", IGNORED);
  }

  @Test
  void administratorWhoStaysAnonymousIsAnswered() {
    check(GROUP, "'from':{'id':8,'is_bot':true,'first_name':'GroupAnonymousBot'},"
        + "'sender_chat':{'id':-1,'type':'supergroup'}", "'text':'/help'",
        new Incoming.Commanded("help", ""));
  }

  private static Incoming asked(String text) {
    return new Incoming.Asked(text);
  }

  private static void check(String chat, String from, String content, Incoming expected) {
    try {
      assertThat(READER.read(message(chat, from, content))).isEqualTo(expected);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static Message message(String chat, String from, String content)
      throws JsonProcessingException {
    String json = "{'message_id':1,'date':1," + chat + "," + from + "," + content + "}";
    return JSON.readValue(json.replace('\'', '"'), Message.class);
  }
}
