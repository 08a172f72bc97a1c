package org.talksbot.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What cleaning decides by what stands around a line. */
class CleaningTest {
  private static final Cleaning CLEANING = new Cleaning(CleaningPhrases.builtIn());
  private static final String FIRST = "وصل الوفد الروسي إلى المدينة صباح اليوم لبحث عمل السفارات وملف التأشيرات بين البلدين.";
  private static final String SECOND = "وقال مسؤول في الوفد إن الجلسة الأولى ستكون قصيرة وإن الجلسة الثانية ستعقد في الغد.";

  @Test
  void firstShortLineWithoutFullStopIsTheTitle() {
    Result cleaned = clean("", "لقاء جديد في إسطنبول", FIRST, SECOND);
    assertThat(cleaned.cleaned().title()).isEqualTo("لقاء جديد في إسطنبول");
    assertThat(prose(cleaned)).containsExactly(FIRST, SECOND);
    assertThat(cleaned.cleaned().dropped()).isEmpty();
  }

  @Test
  void aQuestionMayBeTheTitle() {
    assertThat(clean("", "ماذا بعد لقاء إسطنبول؟", FIRST).cleaned().title())
        .isEqualTo("ماذا بعد لقاء إسطنبول؟");
  }

  @Test
  void aSentenceIsNoTitle() {
    Result cleaned = clean("", FIRST, SECOND);
    assertThat(cleaned.cleaned().title()).isEmpty();
    assertThat(prose(cleaned)).containsExactly(FIRST, SECOND);
  }

  @Test
  void titleIsFoundBelowLeftovers() {
    assertThat(clean("", "|", "إعلان", "لقاء جديد في إسطنبول", FIRST).cleaned().title())
        .isEqualTo("لقاء جديد في إسطنبول");
  }

  @Test
  void titleLineBesideAKnownTitleIsDropped() {
    Result cleaned = clean("عنوان المحرر", "لقاء جديد في إسطنبول", FIRST, SECOND);
    assertThat(cleaned.cleaned().title()).isEqualTo("عنوان المحرر");
    assertThat(prose(cleaned)).containsExactly(FIRST, SECOND);
    assertThat(rules(cleaned)).containsExactly("title");
  }

  @Test
  void knownTitleRepeatedInTheTextIsDropped() {
    PageText page = PageText.record("لقاء جديد في إسطنبول\n" + FIRST, 7, false);
    Result cleaned = new Result(page.text(), CLEANING.clean(page, "لقاء جديد في إسطنبول"));
    assertThat(cleaned.cleaned().prose()).hasSize(1);
    assertThat(cleaned.cleaned().dropped())
        .containsExactly(new Dropped(7, "لقاء جديد في إسطنبول", "title"));
  }

  @Test
  void shortLineBetweenParagraphsIsASectionHead() {
    Result cleaned = clean("", FIRST, "عمل السفارات", SECOND);
    assertThat(prose(cleaned)).containsExactly(FIRST, SECOND);
    assertThat(cleaned.cleaned().prose()).extracting(Cleaning.Prose::section)
        .containsExactly("", "عمل السفارات");
    assertThat(cleaned.cleaned().dropped()).isEmpty();
  }

  @Test
  void headMayBeginWithAPlaceThatBeginsWithWaw() {
    assertThat(clean("", FIRST, "واشنطن تنتظر", SECOND).cleaned().prose())
        .extracting(Cleaning.Prose::section)
        .containsExactly("", "واشنطن تنتظر");
  }

  @Test
  void headMayBeAQuestion() {
    assertThat(clean("", FIRST, "ماذا بعد اللقاء؟", SECOND).cleaned().prose())
        .extracting(Cleaning.Prose::section)
        .containsExactly("", "ماذا بعد اللقاء؟");
  }

  @Test
  void shortSentenceWithoutFullStopStays() {
    checkStays(FIRST, "وغادر الوفد المدينة مساء الخميس", SECOND);
    checkStays(FIRST, "يشمل الاتفاق عمل السفارات أيضا", SECOND);
    checkStays(FIRST, "كما وصل السفير إلى المدينة", SECOND);
  }

  @Test
  void lastLineIsNoHead() {
    checkStays(FIRST, SECOND, "اتفق الطرفان على لقاء قريب");
  }

  @Test
  void announcedListStays() {
    checkStays(FIRST, "بحث الوفدان ثلاثة ملفات هي:", "عمل السفارات في البلدين",
        "حركة الطيران بين البلدين", SECOND);
    checkStays(FIRST, "- عمل السفارات", "- حركة الطيران", SECOND);
    checkStays(FIRST, "د 50: بطاقة صفراء أولى", "د 52: هدف أول للضيوف", SECOND);
  }

  @Test
  void headlinesOfOtherArticlesAreDropped() {
    Result cleaned = clean("", FIRST, "لقاء سابق في مدينة أخرى", "خبر عن موضوع آخر تماما", SECOND);
    assertThat(prose(cleaned)).containsExactly(FIRST, SECOND);
    assertThat(rules(cleaned)).containsExactly("other headlines", "other headlines");
  }

  @Test
  void pageWithoutFullStopsKeepsItsLines() {
    String open = FIRST.substring(0, FIRST.length() - 1);
    String other = SECOND.substring(0, SECOND.length() - 1);
    checkStays(open, "اتفق الطرفان على لقاء قريب في إسطنبول", other);
  }

  @Test
  void captionAboveTheTextThatCopiesASentenceIsDropped() {
    String caption = "الوفد الروسي لبحث عمل السفارات وملف التأشيرات";
    PageText page = PageText.record(String.join("\n", caption, SECOND, FIRST), 1, false);
    Result cleaned = new Result(page.text(), CLEANING.clean(page, "عنوان"));
    assertThat(rules(cleaned)).containsExactly("caption copy");
    assertThat(prose(cleaned)).containsExactly(SECOND, FIRST);
  }

  @Test
  void secondOfTwoEqualLinesIsDropped() {
    Result cleaned = clean("", FIRST, SECOND, FIRST);
    assertThat(prose(cleaned)).containsExactly(FIRST, SECOND);
    assertThat(rules(cleaned)).containsExactly("repeated line");
  }

  @Test
  void datelineIsCutOffItsSentence() {
    String line = "موسكو، روسيا (رويترز) -- " + FIRST;
    Result cleaned = clean("", line, SECOND);
    assertThat(prose(cleaned)).containsExactly(FIRST, SECOND);
    assertThat(cleaned.cleaned().dropped())
        .containsExactly(new Dropped(1, "موسكو، روسيا (رويترز) --", "dateline"));
  }

  @Test
  void bracketsInsideASentenceAreNoDateline() {
    checkStays("قال الوزير (رويترز نقلت عنه) إن اللقاء مفيد لكل من البلدين في هذا الوقت.", SECOND);
    checkStays("اللقاء (الثاني) - وهو مغلق - بدأ صباح اليوم في القنصلية العامة.", SECOND);
  }

  @Test
  void sourceLineNamesTheOutlet() {
    assertThat(clean("", FIRST, "المصدر : صحيفة المدينة + وكالات").cleaned().publisher())
        .isEqualTo("صحيفة المدينة");
    assertThat(clean("", FIRST, "المصدر: وكالات + صحيفة المدينة").cleaned().publisher())
        .isEqualTo("صحيفة المدينة");
    assertThat(clean("", FIRST, "* نقلا عن \"صحيفة المدينة\"").cleaned().publisher())
        .isEqualTo("صحيفة المدينة");
    assertThat(clean("", FIRST, "المصدر: وكالات").cleaned().publisher()).isNull();
    assertThat(clean("", FIRST).cleaned().publisher()).isNull();
  }

  @Test
  void articleInAnotherLanguageKeepsItsLines() {
    assertThat(prose(clean("", "The delegation arrived in the city this morning.",
        "It will stay for two days."))).hasSize(2);
  }

  @Test
  void everyLineIsKeptDroppedOrStructure() {
    Result cleaned = clean("", "لقاء جديد في إسطنبول", "إعلان", FIRST, "عمل السفارات", SECOND);
    assertThat(cleaned.cleaned().dropped())
        .containsExactly(new Dropped(2, "إعلان", "advertisement"));
    assertThat(cleaned.cleaned().prose()).extracting(prose -> prose.block().line())
        .containsExactly(3, 5);
  }

  private record Result(String text, Cleaning.Cleaned cleaned) {}

  private static void checkStays(String... lines) {
    PageText page = PageText.record(String.join("\n", lines), 1, false);
    assertThat(prose(new Result(page.text(), CLEANING.clean(page, "عنوان"))))
        .containsExactly(lines);
  }

  private static Result clean(String title, String... lines) {
    PageText page = PageText.plain(String.join("\n", lines), 0, Metadata.NONE);
    return new Result(page.text(), CLEANING.clean(page, title));
  }

  private static List<String> rules(Result result) {
    return result.cleaned().dropped().stream().map(Dropped::rule).toList();
  }

  private static List<String> prose(Result result) {
    return result.cleaned()
        .prose()
        .stream()
        .map(prose -> prose.block().in(result.text()))
        .toList();
  }
}
