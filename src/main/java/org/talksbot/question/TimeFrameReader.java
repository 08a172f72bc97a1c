package org.talksbot.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.talksbot.arabic.ArabicFolding;
import org.talksbot.arabic.DatePhrase;
import org.talksbot.arabic.DatePhrases;
import org.talksbot.arabic.FoundDate;
import org.talksbot.arabic.WordScanner;
import org.talksbot.question.TimeFrame.Pick;
import org.talksbot.question.TimeFrame.Relation;

/** Reads the time that a question asks about. Safe for use by many threads. */
public final class TimeFrameReader {
  private static final int MOST_EVENT_WORDS = 4;
  /** What is longer is no question; it is read up to here. */
  private static final int MOST_CHARS = 600;

  /** What stands before a time or an event, and what it says of it. */
  private static final Map<String, Relation> RELATIONS = Map.of(folded("قبل"), Relation.BEFORE,
      folded("قبيل"), Relation.BEFORE, folded("بعد"), Relation.AFTER, folded("عقب"),
      Relation.AFTER, folded("منذ"), Relation.SINCE, folded("من بعد"), Relation.AFTER);

  /** Nouns of which there are several; "the last" of them is one in a row of time. */
  private static final Set<String> ROW = Set.of(folded("جولة"), folded("لقاء"), folded("اجتماع"),
      folded("محادثات"), folded("مباحثات"), folded("مفاوضات"), folded("مكالمة"), folded("اتصال"),
      folded("قمة"), folded("جولات"), folded("مرة"), folded("زيارة"), folded("مشاورات"));

  private static final Map<String, Integer> PLACES = Map.ofEntries(Map.entry(folded("اخر"), -1),
      Map.entry(folded("أحدث"), -1), Map.entry(folded("الأخيرة"), -1),
      Map.entry(folded("الأخير"), -1), Map.entry(folded("أول"), 1), Map.entry(folded("الأولى"), 1),
      Map.entry(folded("الأول"), 1), Map.entry(folded("ثاني"), 2), Map.entry(folded("الثاني"), 2),
      Map.entry(folded("الثانية"), 2), Map.entry(folded("ثالث"), 3),
      Map.entry(folded("الثالث"), 3), Map.entry(folded("الثالثة"), 3));

  private static final String THE = "\u0627\u0644";

  private final DatePhrases phrases = new DatePhrases();

  /** The time frame of a question of any content whatever. */
  public TimeFrame read(String text) {
    String question = text.substring(0, Math.min(text.length(), MOST_CHARS));
    List<String> words = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    for (WordScanner scanner = new WordScanner(question); scanner.next();) {
      words.add(scanner.word().folded());
      starts.add(scanner.start());
    }
    List<FoundDate> found = phrases.find(question);
    List<DatePhrase> times = found.stream().map(FoundDate::phrase).toList();
    Pick pick = pick(words);
    if (!times.isEmpty()) {
      int first = starts.indexOf(found.getFirst().start());
      Relation relation = first > 0 ? RELATIONS.get(words.get(first - 1)) : null;
      List<String> typed = found.stream()
          .map(date -> question.substring(date.start(), date.end()))
          .toList();
      return new TimeFrame(times, typed, relation == null ? Relation.WITHIN : relation, List.of(),
          pick);
    }
    for (int i = 0; i + 1 < words.size(); i++) {
      Relation relation = RELATIONS.get(words.get(i));
      if (relation != null) {
        int end = Math.min(words.size(), i + 1 + MOST_EVENT_WORDS);
        return new TimeFrame(List.of(), List.of(), relation, words.subList(i + 1, end), pick);
      }
    }
    return pick == null
        ? TimeFrame.NONE
        : new TimeFrame(List.of(), List.of(), Relation.WITHIN, List.of(), pick);
  }

  /** The last round, the second meeting: the place stands beside the noun. */
  private static @Nullable Pick pick(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      Integer place = PLACES.get(words.get(i));
      if (place != null && (isOfRow(words, i - 1) || isOfRow(words, i + 1))) {
        return new Pick(place);
      }
    }
    return null;
  }

  private static boolean isOfRow(List<String> words, int at) {
    if (at < 0 || at >= words.size()) {
      return false;
    }
    String word = words.get(at);
    return ROW.contains(word.startsWith(THE) ? word.substring(THE.length()) : word);
  }

  private static String folded(String word) {
    return ArabicFolding.fold(word);
  }
}
