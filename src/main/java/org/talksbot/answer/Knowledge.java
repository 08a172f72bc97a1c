package org.talksbot.answer;

import org.talksbot.meeting.KnownMeetings;

/**
 * What is known beside the articles.
 *
 * @param names what is called by several names
 * @param meetings the rounds of talks
 * @param model how sentences are weighed
 */
public record Knowledge(EqualNames names, KnownMeetings meetings, AnswerModel model) {
  /** What comes with the program, without names, which the owner's file brings. */
  public static Knowledge builtIn() {
    return new Knowledge(EqualNames.NONE, KnownMeetings.builtIn(), AnswerModel.builtIn());
  }

  /** The same with another model. */
  public Knowledge with(AnswerModel other) {
    return new Knowledge(names, meetings, other);
  }
}
