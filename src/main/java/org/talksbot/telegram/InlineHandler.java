package org.talksbot.telegram;

import java.util.ArrayList;
import java.util.List;
import org.talksbot.answer.Answer;
import org.talksbot.answer.Quote;
import org.talksbot.question.Question;
import org.talksbot.reply.AnswerView;
import org.talksbot.reply.ChatChoices;
import org.talksbot.reply.TelegramReply;
import org.telegram.telegrambots.meta.api.methods.AnswerInlineQuery;
import org.telegram.telegrambots.meta.api.objects.inlinequery.InlineQuery;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResult;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultArticle;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultsButton;

/** Offers quotes, ready to be sent, for a question that is typed behind the bot's name. */
final class InlineHandler {
  private static final int MAX_RESULTS = 10;
  /** Seconds for which Telegram may give the same results to others. */
  private static final int CACHED = 60;
  private static final int MAX_TITLE = 100;
  private static final int MAX_DESCRIPTION = 200;

  private final BotContent content;
  private final ArticlePages articles;
  private final Outgoing outgoing;
  private final Shared shared;

  InlineHandler(BotContent content, ArticlePages articles, Outgoing outgoing, Shared shared) {
    this.content = content;
    this.articles = articles;
    this.outgoing = outgoing;
    this.shared = shared;
  }

  /** Answers what has been typed so far. */
  void typed(int updateId, InlineQuery query) throws InterruptedException {
    if (!shared.limits().inline(query.getFrom().getId())) {
      return;
    }
    ChatChoices choices = shared.styles().of(query.getFrom().getId());
    TelegramReply speech = shared.speech().in(choices.numerals()).answers();
    String typed = query.getQuery() == null ? "" : query.getQuery().strip();
    List<InlineQueryResult> results = shared.deadline()
        .within(() -> typed.isEmpty() ? examples(speech) : results(speech, typed), () -> {});
    AnswerInlineQuery answer = new AnswerInlineQuery(query.getId(), results);
    answer.setCacheTime(CACHED);
    answer.setIsPersonal(true);
    if (results.isEmpty()) {
      answer.setButton(InlineQueryResultsButton.builder()
          .text(shared.speech().messages().talk().noInline())
          .startParameter("inline")
          .build());
    }
    shared.delivery().inline(updateId, answer);
  }

  private List<InlineQueryResult> results(TelegramReply speech, String typed) {
    List<InlineQueryResult> results = new ArrayList<>();
    if (content.thorough().answer(Question.of(typed)) instanceof Answer.Quoted quoted) {
      for (int i = 0; i < Math.min(MAX_RESULTS, quoted.quotes().size()); i++) {
        Quote quote = quoted.quotes().get(i);
        results.add(result(speech, i, title(quote), quoted.only(i)));
      }
    }
    return results;
  }

  /** Each with its first quote. */
  private List<InlineQueryResult> examples(TelegramReply speech) {
    List<InlineQueryResult> results = new ArrayList<>();
    for (String example : articles.examples()) {
      if (content.answerer().answer(Question.of(example)) instanceof Answer.Quoted quoted) {
        results.add(result(speech, results.size(), example, quoted.only(0)));
      }
    }
    return results;
  }

  private InlineQueryResult result(TelegramReply speech, int number, String title,
      Answer.Quoted quoted) {
    InlineQueryResultArticle result = new InlineQueryResultArticle(Integer.toString(number),
        cut(title, MAX_TITLE),
        outgoing.content(speech.answer(quoted, AnswerView.PLAIN).first()));
    result.setDescription(cut(quoted.quotes().getFirst().text(), MAX_DESCRIPTION));
    return result;
  }

  private String title(Quote quote) {
    String title = quote.source().metadata().title();
    return title.isBlank() ? shared.speech().messages().untitled() : title;
  }

  /** Clients show the beginning. */
  private static String cut(String text, int maxUnits) {
    if (text.length() <= maxUnits) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(maxUnits - 1)) ? maxUnits - 1 : maxUnits;
    return text.substring(0, end);
  }
}
