package org.talksbot.config;

import java.nio.file.Path;
import java.util.List;
import org.talksbot.answer.AnswerSettings;
import org.talksbot.answer.EqualNames;
import org.talksbot.meeting.KnownMeetings;

/**
 * The effective settings of one run.
 *
 * @param corpus folders and files that hold the articles, at least one
 * @param data folder of the index and other state
 * @param answer how answers are chosen
 * @param names what is called by several names
 * @param meetings the meetings that are known
 */
public record Settings(List<Path> corpus, Path data, AnswerSettings answer, EqualNames names,
    KnownMeetings meetings) {
  /** Copies the list. */
  public Settings {
    corpus = List.copyOf(corpus);
  }
}
