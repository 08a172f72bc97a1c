package org.talksbot.app;

import java.time.Clock;
import org.talksbot.answer.AnswerModel;
import org.talksbot.answer.AnswerSettings;
import org.talksbot.answer.Answerer;
import org.talksbot.answer.DatedAnswerer;
import org.talksbot.answer.DeadlineAnswerer;
import org.talksbot.answer.Knowledge;
import org.talksbot.answer.QuotingAnswerer;
import org.talksbot.answer.SuggestingAnswerer;
import org.talksbot.config.Settings;
import org.talksbot.search.PassageSearch;
import org.talksbot.search.opensearch.OpenSearchSettings;

/**
 * The engines over a search.
 *
 * @param answerer answers as the settings want it, with what could be asked next
 * @param thorough answers with as many quotes as there are
 * @param always answers however unsure it is
 */
record Engines(Answerer answerer, Answerer thorough, Answerer always) {
  private static final int MOST_QUOTES = 10;

  /**
   * Engines that know a search's articles.
   *
   * @param clock tells the day on which somebody asks
   */
  static Engines over(PassageSearch search, Settings settings, Clock clock) {
    Knowledge knowledge = new Knowledge(settings.names(), settings.meetings(),
        AnswerModel.builtIn());
    QuotingAnswerer engine = new QuotingAnswerer(search, settings.answer(), knowledge);
    AnswerSettings chosen = settings.answer();
    return new Engines(inTime(new SuggestingAnswerer(engine), settings, clock),
        inTime(engine.with(new AnswerSettings(MOST_QUOTES, chosen.floor())), settings, clock),
        inTime(new SuggestingAnswerer(engine.with(new AnswerSettings(chosen.maxQuotes(), 0))),
            settings, clock));
  }

  private static Answerer inTime(Answerer answerer, Settings settings, Clock clock) {
    Answerer dated = new DatedAnswerer(answerer, clock);
    OpenSearchSettings cluster = settings.cluster();
    return cluster == null ? dated : new DeadlineAnswerer(dated, cluster.deadline());
  }
}
