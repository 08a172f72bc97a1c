package org.talksbot.answer;

import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.talksbot.arabic.WordForms;
import org.talksbot.arabic.WordScanner;
import org.talksbot.article.DateSpan;
import org.talksbot.question.QuestionKind;
import org.talksbot.question.TimeFrame;
import org.talksbot.search.Passage;

/**
 * What a question takes for granted: that its people, places and years belong together. A sentence
 * bears that out where it holds them all, by itself or together with its title and meeting, or with
 * the sentences before it that it goes on from. Countries and capitals that stand for governments
 * are not asked for: articles have many names for them.
 *
 * <p>Words alone cannot tell this: in «did Lavrov meet Burns in Ankara?» all are known, and nearly
 * all stand in the sentence on who did meet there.
 */
final class Premise {
  private static final String PERSON = "person";
  private static final String PLACE = "place";
  private static final String COMPARE = "compare";
  private static final String MEET = "meet";
  private static final String SAY = "say";
  private static final String THAT = "\u0627\u0646";
  private static final String OPEN = "open";
  private static final String COMING = "coming";
  private static final String PLANNED = "planned";
  /** From here on another spelling is the same name: likeness counts, mere chance does not. */
  private static final float SAME_NAME = 0.7f;
  /** From here on another name stands for a country: its capital does. */
  private static final float SAME_COUNTRY = 0.5f;

  /** A name in more doubt than this is another one than any that is spelled like it. */
  private static final double DOUBTED = 0.25;

  private final List<Name> names = new ArrayList<>();
  private final List<QuestionTerms.Term> years = new ArrayList<>();
  private final List<Name> countries = new ArrayList<>();
  /** "The next": only what is still to come answers. */
  private final List<String> coming = new ArrayList<>();
  /** The people who are said to have met. */
  private final List<Name> meeting;
  private final WordGroups groups;
  private final boolean comparing;

  /**
   * A name that stands in a question.
   *
   * @param term the word of the question
   * @param bare the name without what is written together with it
   * @param likeness how surely another word means the same, at least, to stand for it
   */
  private record Name(QuestionTerms.Term term, WordForms bare, float likeness) {
    String typed() {
      return term.typed();
    }

    boolean doubted() {
      return term.doubt() > DOUBTED;
    }
  }

  /**
   * The premise of a question.
   *
   * @param kind what it asks for; the sides of a comparison need not stand together
   * @param own how many of the terms, the first ones, are the question's own
   */
  Premise(WordGroups words, QuestionKind kind, QuestionTerms question, int own) {
    List<QuestionTerms.Term> terms = question.terms().subList(0, own);
    boolean compares = kind == QuestionKind.COMPARE;
    boolean meets = false;
    boolean border = false;
    for (QuestionTerms.Term term : terms) {
      WordForms forms = term.variants().getFirst().words().getFirst();
      if (WordGroups.isYear(forms)) {
        if (!border) {
          years.add(term);
        }
      } else if (words.isIn(PERSON, forms) || words.isIn(PLACE, forms)) {
        names.add(new Name(term, WordForms.of(words.bare(forms, PERSON, PLACE)), SAME_NAME));
      } else if (words.isIn(COMING, forms)) {
        coming.add(term.typed());
      } else if (words.isCountry(forms)) {
        countries.add(new Name(term, WordForms.of(words.bare(forms)), SAME_COUNTRY));
      }
      compares |= words.isIn(COMPARE, forms);
      meets |= words.isIn(MEET, forms);
      border = words.isIn(OPEN, forms);
    }
    comparing = compares;
    meeting = meets
        ? names.stream().filter(name -> words.isIn(PERSON, name.bare)).toList()
        : List.of();
    groups = words;
  }

  /**
   * Why a premise does not hold.
   *
   * @param reason that a name or year is unknown, or known but not connected
   * @param words the names and years, as typed, at least one
   */
  record Failure(RefusalReason reason, List<String> words) {
    Failure {
      words = List.copyOf(words);
    }

    /** The articles know nothing of a time. */
    static Failure ofTime(TimeFrame frame) {
      return new Failure(RefusalReason.NOT_CONNECTED, frame.typed());
    }
  }

  /**
   * What fails where the first sentence is to be quoted.
   *
   * @param sentences best first, at least one
   */
  Optional<Failure> failure(List<ScoredSentence> sentences) {
    ScoredSentence first = sentences.getFirst();
    Map<Boolean, List<String>> absent = Stream.concat(names.stream(), countries.stream())
        .filter(name -> isAbsent(name, sentences))
        .collect(partitioningBy(Name::doubted,
            mapping(Name::typed, toList())));
    List<String> unknown = new ArrayList<>(absent.getOrDefault(true, List.of()));
    years.stream()
        .filter(year -> year.unknown() && !isOf(year, first))
        .map(QuestionTerms.Term::typed)
        .forEach(unknown::add);
    if (!unknown.isEmpty()) {
      return Optional.of(new Failure(RefusalReason.UNKNOWN_WORD, unknown));
    }
    if (comparing) {
      return Optional.empty();
    }
    Set<String> unconnected = new LinkedHashSet<>(absent.getOrDefault(false, List.of()));
    unconnected.addAll(unconnected(first));
    return unconnected.isEmpty()
        ? Optional.empty()
        : Optional.of(new Failure(RefusalReason.NOT_CONNECTED, List.copyOf(unconnected)));
  }

  /**
   * Whether none of the best sentences holds a name: that the index knows a word of the same root
   * says nothing about a name.
   */
  private static boolean isAbsent(Name name, List<ScoredSentence> sentences) {
    return sentences.stream()
        .noneMatch(sentence -> holdsName(sentence.text(), name)
            || Surroundings.above(sentence).stream().anyMatch(text -> holdsName(text, name)));
  }

  /** Names, years and words for what is to come, as typed, that a sentence does not bear out. */
  List<String> unconnected(ScoredSentence sentence) {
    List<String> missing = new ArrayList<>();
    if ((names.isEmpty() && years.isEmpty() && coming.isEmpty()) || comparing) {
      return missing;
    }
    if (!coming.isEmpty() && !tellsOfPlans(sentence.text())) {
      missing.addAll(coming);
    }
    List<String> texts = Surroundings.texts(sentence);
    for (Name name : names) {
      if (texts.stream().noneMatch(text -> holdsName(text, name))) {
        missing.add(name.typed());
      }
    }
    if (meeting.size() > 1 && isSaidByOneOfThem(sentence.text())) {
      meeting.forEach(name -> missing.add(name.typed()));
    }
    for (QuestionTerms.Term year : years) {
      if (!isOf(year, sentence)) {
        missing.add(year.typed());
      }
    }
    return missing;
  }

  private boolean tellsOfPlans(String sentence) {
    for (WordScanner words = new WordScanner(sentence); words.next();) {
      if (groups.isIn(COMING, words.word()) || groups.isIn(PLANNED, words.word())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether one of those who met stands only before a "said that", and another only behind it: who
   * speaks of a meeting did not take part in it for that.
   */
  private boolean isSaidByOneOfThem(String sentence) {
    boolean says = false;
    int that = -1;
    for (WordScanner words = new WordScanner(sentence); that < 0 && words.next();) {
      says |= groups.isIn(SAY, words.word());
      that = says && words.word().folded().equals(THAT) ? words.start() : -1;
    }
    if (that < 0) {
      return false;
    }
    String before = sentence.substring(0, that);
    String behind = sentence.substring(that);
    return meeting.stream().anyMatch(name -> holdsName(before, name) && !holdsName(behind, name))
        && meeting.stream().anyMatch(name -> holdsName(behind, name) && !holdsName(before, name));
  }

  /**
   * Whether a sentence is of a year: it names that year; where it names none, those over it do, or
   * its passage does, or the article is of that year.
   */
  private static boolean isOf(QuestionTerms.Term year, ScoredSentence sentence) {
    if (holdsYear(sentence.text())) {
      return holds(sentence.text(), year);
    }
    Passage passage = sentence.hit().passage();
    DateSpan published = passage.source().metadata().published();
    if (Surroundings.above(sentence).stream().anyMatch(Premise::holdsYear)) {
      return Surroundings.above(sentence).stream().anyMatch(text -> holds(text, year));
    }
    return holds(passage.text(), year)
        || (published != null && isOf(year.typed(), published));
  }

  private static boolean isOf(String year, DateSpan published) {
    int asked = 0;
    for (int i = 0; i < year.length(); i++) {
      asked = asked * 10 + Math.max(0, Character.digit(year.charAt(i), 10));
    }
    return asked >= published.from().getYear() && asked <= published.to().getYear();
  }

  private static boolean holds(String text, QuestionTerms.Term term) {
    for (WordScanner words = new WordScanner(text); words.next();) {
      if (term.similarity(words.word()) >= SAME_NAME) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text holds a name: the word in another form or spelling, not one of its root. */
  private static boolean holdsName(String text, Name name) {
    for (WordScanner words = new WordScanner(text); words.next();) {
      if (words.word().isVariantOf(name.bare)) {
        return true;
      }
      for (QuestionTerms.Variant variant : name.term.variants()) {
        if (variant.weight() >= name.likeness && variant.words().size() == 1
            && words.word().isVariantOf(variant.words().getFirst())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean holdsYear(String text) {
    for (WordScanner words = new WordScanner(text); words.next();) {
      if (WordGroups.isYear(words.word())) {
        return true;
      }
    }
    return false;
  }
}
