package org.talksbot.telegram;

import org.talksbot.answer.Answerer;
import org.talksbot.meeting.KnownMeetings;
import org.talksbot.search.ArticleCatalog;
import org.talksbot.search.ArticleShelf;
import org.talksbot.search.PassageSearch;
import org.talksbot.verify.Verifier;

/**
 * What the bot knows; all of it answers many threads at once.
 *
 * @param answerer answers questions
 * @param thorough answers with as many quotes as there are, for those who ask for more
 * @param maxQuotes how many quotes the first gives at most
 * @param search finds passages
 * @param catalog lists the articles
 * @param verifier says whether a sentence stands in the articles
 * @param meetings the meetings that are known
 * @param shelf changes the articles
 */
public record BotContent(Answerer answerer, Answerer thorough, int maxQuotes,
    PassageSearch search, ArticleCatalog catalog, Verifier verifier, KnownMeetings meetings,
    ArticleShelf shelf) {}
