package org.talksbot.answer.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.talksbot.answer.speech.NounPhrase.Kind;
import org.talksbot.arabic.TextWords;

/**
 * Those who have spoken in an article so far, and whom of them a short name means: a last name, an
 * office without a name, "the official". What may mean two of them means none.
 */
final class Voices {
  /** An office of so many words is told from others by them. */
  private static final int TELLING = 3;
  private static final String TO_THE = "\u0644\u0644";

  private final SpeechWords speech;
  private final NounPhraseReader phrases;
  private final FullNames names;
  private final List<Voice> voices = new ArrayList<>();

  Voices(SpeechWords speech, NounPhraseReader phrases) {
    this.speech = speech;
    this.phrases = phrases;
    this.names = new FullNames(speech, phrases);
  }

  /**
   * Who a sentence names, remembered from now on.
   *
   * @param lines the sentences up to and with that one
   * @param phrase the words of the last of them that name the speaker
   */
  Optional<Voice> hear(List<Line> lines, NounPhrase phrase) {
    Optional<Voice> voice = resolve(lines, phrase)
        .flatMap(found -> cutWhole(lines, phrase, found));
    voice.ifPresent(voices::add);
    return voice;
  }

  private Optional<Voice> resolve(List<Line> lines, NounPhrase phrase) {
    Line line = lines.getLast();
    TextWords words = phrase.behindTo()
        ? line.words().withoutTo(phrase.first())
        : line.words();
    String head = words.folded(phrase.first());
    Voice itself = voice(line, phrase);
    return switch (phrase.kind()) {
      case NAME -> spokenBefore(words.folded(phrase.last()))
          .or(() -> names.of(lines, words.folded(phrase.last())))
          .or(() -> isWholeName(lines, phrase) ? Optional.of(itself) : Optional.empty());
      case NAMED_OFFICE -> phrase.size() > TELLING
          ? Optional.of(itself)
          : Optional.of(names.of(lines, words.folded(phrase.last()))
              .filter(full -> full.words().size() > phrase.size())
              .orElse(itself));
      case OFFICE, ANONYMOUS -> speech.hasArticle(head)
          ? byOffice(lines, phrase, itself)
          : Optional.of(itself);
      case BODY -> speech.hasArticle(head) && speech.isBody(head) && phrase.size() <= 2
          ? body(lines, head, itself)
          : Optional.of(itself);
    };
  }

  /** The one person of this last name who has spoken. */
  private Optional<Voice> spokenBefore(String name) {
    List<Voice> same = voices.stream()
        .filter(voice -> voice.person() && voice.words().contains(name))
        .distinct()
        .toList();
    return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
  }

  private static Voice voice(Line line, NounPhrase phrase) {
    TextWords words = phrase.behindTo()
        ? line.words().withoutTo(phrase.first())
        : line.words();
    List<String> folded = words.folded().subList(phrase.first(), phrase.last() + 1);
    String cut = line.text(phrase.first(), phrase.last());
    boolean whole = !phrase.behindTo() || cut.startsWith(TO_THE);
    boolean anonymous = phrase.kind() == Kind.ANONYMOUS;
    return new Voice(whole ? cut : cut.substring(1), folded, anonymous,
        phrase.kind() != Kind.BODY);
  }

  /**
   * A name of which nothing more is known: more than one word, the first a common first name or the
   * last one met before.
   */
  private boolean isWholeName(List<Line> lines, NounPhrase phrase) {
    TextWords words = lines.getLast().words();
    String first = words.folded(phrase.first());
    String last = words.folded(phrase.last());
    if (phrase.size() < 2 || phrases.isInflected(first) || phrases.isInflected(last)) {
      return false;
    }
    return speech.is("given-name", first) || (!speech.hasArticle(last)
        && lines.subList(0, lines.size() - 1)
            .stream()
            .anyMatch(line -> line.words().folded().contains(last)));
  }

  /** An office with the article: a name that follows it elsewhere, or one who has spoken. */
  private Optional<Voice> byOffice(List<Line> lines, NounPhrase phrase, Voice itself) {
    if (phrase.size() > 1) {
      Optional<Voice> named = namedLikewise(lines, itself.words());
      if (named.isPresent()) {
        return named;
      }
    }
    List<Voice> fitting = voices.stream().filter(voice -> fits(itself, voice)).distinct().toList();
    if (phrase.size() >= TELLING && phrase.kind() == Kind.OFFICE) {
      return Optional.of(itself);
    }
    if (fitting.size() == 1) {
      return Optional.of(fitting.getFirst());
    }
    boolean telling = phrase.size() > 1 && phrase.kind() == Kind.OFFICE && fitting.isEmpty()
        && speech.is("sole-office", itself.words().getFirst());
    return telling ? Optional.of(itself) : Optional.empty();
  }

  /** The same words with a name behind them, in an earlier sentence. */
  private Optional<Voice> namedLikewise(List<Line> lines, List<String> office) {
    for (Line line : lines) {
      List<String> words = line.words().folded();
      for (int at = 0; at + office.size() < words.size(); at++) {
        if (words.get(at).equals(office.getFirst())
            && words.subList(at, at + office.size()).equals(office)) {
          Optional<NounPhrase> phrase = phrases.read(line.words(), at)
              .filter(found -> found.kind() == Kind.NAMED_OFFICE)
              .filter(found -> found.size() <= office.size() + 3
                  && found.size() >= office.size() + 2);
          if (phrase.isPresent()) {
            return phrase.map(found -> voice(line, found));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a short office may mean somebody: the same office, and no other country. */
  private boolean fits(Voice shorter, Voice voice) {
    String head = shorter.words().getFirst();
    if (!voice.person()) {
      return false;
    }
    boolean official = head.equals("\u0627\u0644\u0645\u0633\u0648\u0648\u0644");
    boolean office = official
        ? isMale(voice)
        : voice.words()
            .stream()
            .limit(TELLING)
            .anyMatch(word -> speech.isSameHead(head, word)
                && head.endsWith("\u0647") == word.endsWith("\u0647"));
    return office && shorter.words()
        .stream()
        .skip(1)
        .allMatch(word -> voice.words()
            .stream()
            .anyMatch(other -> SpeechWords.withoutArticle(other)
                .equals(SpeechWords.withoutArticle(word))));
  }

  private static boolean isMale(Voice voice) {
    String head = voice.words().getFirst();
    return !head.endsWith("\u0647") && !head.endsWith("\u0648\u0646");
  }

  /** "The newspaper": the one body of that kind that the article has named. */
  private Optional<Voice> body(List<Line> lines, String head, Voice itself) {
    String bare = SpeechWords.withoutArticle(head);
    Voice found = null;
    for (Line line : lines) {
      for (int at = 0; at < line.words().size(); at++) {
        String word = line.words().folded(at);
        boolean same = word.equals(bare)
            || (word.length() == bare.length() + 1 && word.endsWith(bare) && speech.isJoined(word));
        if (!same) {
          continue;
        }
        int end = phrases.bodyEnd(line.words(), at);
        if (end == at || !word.equals(bare)) {
          continue;
        }
        Voice here = voice(line, new NounPhrase(at, end, Kind.BODY));
        if (!isTold(here)) {
          continue;
        }
        if (found != null && !found.words().equals(here.words())) {
          return Optional.empty();
        }
        found = found == null ? here : found;
      }
    }
    boolean telling = itself.words().size() > 1;
    return found != null && telling && !found.words().contains(itself.words().getLast())
        ? Optional.of(itself)
        : Optional.ofNullable(found);
  }

  /** Whether a body is told from others of its kind: by the article, or a name in quotes. */
  private boolean isTold(Voice body) {
    return body.words().stream().anyMatch(speech::hasArticle)
        || body.name().chars().anyMatch(c -> "\"\u00AB\u201C".indexOf(c) >= 0);
  }

  /** A word that begins with "to the" cannot be cut: the same words with the article elsewhere. */
  private static Optional<Voice> cutWhole(List<Line> lines, NounPhrase phrase, Voice itself) {
    if (!phrase.behindTo() || !itself.name().startsWith(TO_THE)) {
      return Optional.of(itself);
    }
    for (Line line : lines) {
      List<String> words = line.words().folded();
      for (int at = 0; at + phrase.size() <= words.size(); at++) {
        if (words.subList(at, at + phrase.size()).equals(itself.words())
            && !line.text(at, at).startsWith(TO_THE)) {
          return Optional.of(new Voice(line.text(at, at + phrase.size() - 1), itself.words(),
              itself.anonymous(), itself.person()));
        }
      }
    }
    return Optional.empty();
  }
}
