package org.talksbot.config;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talksbot.answer.AnswerSettings;
import org.talksbot.answer.EqualNames;
import org.talksbot.article.CleaningPhrases;
import org.talksbot.article.Corpus;
import org.talksbot.meeting.KnownMeetings;
import org.talksbot.reply.Messages;
import org.talksbot.search.opensearch.OpenSearchSettings;

/**
 * The effective settings of one run.
 *
 * @param corpus folders and files that hold the articles, at least one
 * @param cleaning by which leftovers of their pages are told
 * @param data folder of the index and other state
 * @param cluster what keeps the index in place of the data folder, or null
 * @param answer how answers are chosen
 * @param names what is called by several names
 * @param meetings the meetings that are known
 * @param messages what the bot says itself
 * @param logFormat {@code plain} or {@code json}
 * @param files the files that all this was read from, whether they exist or not
 */
public record Settings(List<Path> corpus, CleaningPhrases cleaning, Path data,
    @Nullable OpenSearchSettings cluster, AnswerSettings answer, EqualNames names,
    KnownMeetings meetings, Messages messages,
    String logFormat, List<Path> files) {
  /** Copies the lists. */
  public Settings {
    corpus = List.copyOf(corpus);
    files = List.copyOf(files);
  }

  /** The articles. */
  public Corpus articles() {
    return new Corpus(corpus, cleaning);
  }

  /** The same for other articles, whose index no other process shares. */
  public Settings withCorpus(List<Path> other) {
    return new Settings(other, cleaning, data, null, answer, names, meetings, messages,
        logFormat,
        files);
  }
}
