package org.talksbot.answer.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talksbot.arabic.PlaceNames;
import org.talksbot.article.Sentence;
import org.talksbot.search.Passage;

/**
 * Finds who says what a sentence reports, also where the name stands in an earlier one: "and he
 * added" goes on with the speaker of the sentence before, as long as verb and speaker agree and no
 * section head, plain fact or unnamed speaker stands between them. Rather none than a wrong one.
 * Immutable.
 */
public final class Speakers {
  /** No speaker is followed further through sentences that do not name him. */
  private static final int LONGEST_CHAIN = 6;

  private final SpeechWords speech = new SpeechWords();
  private final NounPhraseReader phrases = new NounPhraseReader(speech, PlaceNames.load());
  private final SayingReader reader = new SayingReader(speech, phrases);

  /**
   * Who says what a sentence reports.
   *
   * @param article the whole article in order
   * @param sentence one of its sentences, or the first of two that are quoted together
   */
  public Optional<Attribution> of(List<Passage> article, Sentence sentence) {
    List<Line> lines = lines(article, sentence);
    if (lines.isEmpty() || lines.getLast().sentence().start() != sentence.start()) {
      return Optional.empty();
    }
    Voices voices = new Voices(speech, phrases);
    Turn turn = Turn.SILENCE;
    for (int i = 0; i < lines.size(); i++) {
      boolean apart = i > 0 && !lines.get(i).follows(lines.get(i - 1));
      Line line = lines.get(i);
      turn = switch (reader.read(line.words())) {
        case Saying.None none -> Turn.SILENCE;
        case Saying.Unclear unclear -> Turn.SILENCE;
        case Saying.Continued continued -> turn.goesOn(continued, apart);
        case Saying.Named named ->
          new Turn(voices.hear(lines.subList(0, i + 1), named.speaker()).orElse(null),
              named.agreement(), 0);
      };
    }
    return Optional.ofNullable(turn.voice)
        .map(voice -> new Attribution(voice.name(), voice.anonymous()));
  }

  /**
   * Whether a sentence reports words of one who may be found: cheap to ask before {@link #of}. Of
   * two that are quoted together, the second must go on with the first one's speaker: what another
   * says, or nobody, would be laid in his mouth.
   *
   * @param sentence one of the passage's sentences, or several that are quoted together
   */
  public boolean mayBeOf(Passage passage, Sentence sentence) {
    List<Saying> sayings = passage.sentences()
        .stream()
        .filter(one -> one.start() >= sentence.start() && one.end() <= sentence.end())
        .map(one -> reader.read(Line.of(passage, one).words()))
        .toList();
    return !sayings.isEmpty() && isReport(sayings.getFirst())
        && sayings.stream().skip(1).allMatch(Saying.Continued.class::isInstance);
  }

  private static boolean isReport(Saying saying) {
    return switch (saying) {
      case Saying.None none -> false;
      case Saying.Unclear unclear -> false;
      case Saying.Continued continued -> true;
      case Saying.Named named -> true;
    };
  }

  /** Whether a sentence goes on with the words of somebody whom it does not name. */
  public boolean goesOn(Passage passage, Sentence sentence) {
    return reader.read(Line.of(passage, sentence).words()) instanceof Saying.Continued;
  }

  private static List<Line> lines(List<Passage> article, Sentence last) {
    List<Line> lines = new ArrayList<>();
    for (Passage passage : article) {
      for (Sentence sentence : passage.sentences()) {
        if (sentence.start() <= last.start()) {
          lines.add(Line.of(passage, sentence));
        }
      }
    }
    return lines;
  }

  /**
   * Who speaks in a sentence.
   *
   * @param voice the speaker, null where not known
   * @param agreement how verbs agree with him
   * @param chain how many sentences ago he was named
   */
  private record Turn(@Nullable Voice voice, SpeechWords.Agreement agreement, int chain) {
    static final Turn SILENCE = new Turn(null, SpeechWords.Agreement.MASCULINE, 0);

    Turn goesOn(Saying.Continued continued, boolean apart) {
      return apart || continued.agreement() != agreement || chain == LONGEST_CHAIN
          ? SILENCE
          : new Turn(voice, agreement, chain + 1);
    }
  }
}
