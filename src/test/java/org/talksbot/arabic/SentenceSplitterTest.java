package org.talksbot.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {
  private static final String NO_BREAK_SPACE = "\u00A0";
  private static final String RIGHT_TO_LEFT_MARK = "\u200F";

  @Test
  void splitsAtFullStop() {
    check("بدأ اللقاء. انتهى اللقاء.", "بدأ اللقاء.", "انتهى اللقاء.");
  }

  @Test
  void splitsAtArabicAndLatinQuestionMark() {
    check("متى بدأ؟ أين? هنا", "متى بدأ؟", "أين?", "هنا");
  }

  @Test
  void splitsAtExclamationMarkAndEllipsis() {
    check("يا للخبر! صمت… عاد", "يا للخبر!", "صمت…", "عاد");
  }

  @Test
  void threeDotsAreAnEllipsis() {
    check("صمت الوفد... ثم تكلم", "صمت الوفد...", "ثم تكلم");
  }

  @Test
  void twoDotsAreNoEnd() {
    check("بلا نتيجة.. جولة جديدة", "بلا نتيجة.. جولة جديدة");
  }

  @Test
  void doubledMarksEndOneSentence() {
    check("حقا؟! نعم", "حقا؟!", "نعم");
  }

  @Test
  void commaAndSemicolonAreNoEnd() {
    check("حضر الوزير، وغاب السفير؛ لأنه مريض", "حضر الوزير، وغاب السفير؛ لأنه مريض");
  }

  @Test
  void semicolonInBracketsIsNoEnd() {
    check("الوفدان (روسيا؛ أمريكا) هنا", "الوفدان (روسيا؛ أمريكا) هنا");
  }

  @Test
  void lineEndsEndSentences() {
    check("سطر أول\nسطر ثان\r\nسطر ثالث\u2028رابع", "سطر أول", "سطر ثان", "سطر ثالث", "رابع");
  }

  @Test
  void wrappedParagraphIgnoresLineEnds() {
    String text = "جملة على\nسطرين. وأخرى";
    assertThat(new SentenceSplitter().splitWrapped(text, 0, text.length()))
        .extracting(span -> span.in(text))
        .containsExactly("جملة على\nسطرين.", "وأخرى");
  }

  @Test
  void yearWithEraEndsSentence() {
    check("ولد عام 1994م. عاش هنا", "ولد عام 1994م.", "عاش هنا");
    check("توفي سنة 1415هـ. دفن هنا", "توفي سنة 1415هـ.", "دفن هنا");
    check("ولد عام 1994 م. عاش هنا", "ولد عام 1994 م.", "عاش هنا");
  }

  @Test
  void yearEndsSentence() {
    check("بدأت عام 2014. ثم توقفت", "بدأت عام 2014.", "ثم توقفت");
  }

  @Test
  void singleLetterAbbreviationIsNoEnd() {
    check("زار د. سامي المعرض", "زار د. سامي المعرض");
    check("سفير ج. م. ع. في موسكو", "سفير ج. م. ع. في موسكو");
    check("كتب أ.د. سامي بحثا", "كتب أ.د. سامي بحثا");
    check("قال J. R. Smith كذا", "قال J. R. Smith كذا");
    check("د. سامي حضر", "د. سامي حضر");
  }

  @Test
  void wordOfTwoLettersEndsSentence() {
    check("هذا هو. ثم ذهب", "هذا هو.", "ثم ذهب");
  }

  @Test
  void listNumberIsNoEnd() {
    check("1. البند الأول. 2. البند الثاني", "1. البند الأول.", "2. البند الثاني");
  }

  @Test
  void dotsInsideNumbersAndAddressesAreNoEnd() {
    check("ارتفع 3.5 في 10:30 على www.example.org اليوم",
        "ارتفع 3.5 في 10:30 على www.example.org اليوم");
  }

  @Test
  void neverSplitsInsideQuotationMarks() {
    check("قال «بدأنا. سنكمل» ثم خرج", "قال «بدأنا. سنكمل» ثم خرج");
    check("قال \"بدأنا. سنكمل\" ثم خرج", "قال \"بدأنا. سنكمل\" ثم خرج");
    check("قال “بدأنا. سنكمل” ثم خرج", "قال “بدأنا. سنكمل” ثم خرج");
    check("قال ”بدأنا. سنكمل“ ثم خرج", "قال ”بدأنا. سنكمل“ ثم خرج");
    check("قال 'بدأنا. سنكمل' ثم خرج", "قال 'بدأنا. سنكمل' ثم خرج");
  }

  @Test
  void quotationMarksOfTwoShapesMatch() {
    check("قال «بدأنا. سنكمل\" ثم خرج", "قال «بدأنا. سنكمل\" ثم خرج");
    check("رحب بـ”القرار. والاتفاق\" أمس", "رحب بـ”القرار. والاتفاق\" أمس");
  }

  @Test
  void neverSplitsInsideBrackets() {
    check("الجهاز (أسس قديما. ثم توسع) يعمل", "الجهاز (أسس قديما. ثم توسع) يعمل");
  }

  @Test
  void nestedMarksCloseTogether() {
    check("قال «رأيت \"الوفد. كله\" هنا. نعم» ثم سكت. وخرج",
        "قال «رأيت \"الوفد. كله\" هنا. نعم» ثم سكت.", "وخرج");
  }

  @Test
  void unclosedOpenerDoesNotSwallowTheParagraph() {
    check("قال «بدأنا. ثم خرج. وعاد", "قال «بدأنا.", "ثم خرج.", "وعاد");
    check("الجهاز (أسس قديما. ثم توسع", "الجهاز (أسس قديما.", "ثم توسع");
    check("قال \"بدأنا. ثم \"الوفد\" خرج. وعاد", "قال \"بدأنا.", "ثم \"الوفد\" خرج.", "وعاد");
  }

  @Test
  void openerIsNotClosedInTheNextLine() {
    check("قال «بدأنا. ثم خرج\nوعاد» هنا", "قال «بدأنا.", "ثم خرج", "وعاد» هنا");
  }

  @Test
  void strayCloserIsAnOrdinaryCharacter() {
    check("خرج» الوفد. وعاد) غدا. ثم", "خرج» الوفد.", "وعاد) غدا.", "ثم");
  }

  @Test
  void apostropheIsNoQuotationMark() {
    check("زار O'Neil الوفد. ثم d'Ivoire خرج", "زار O'Neil الوفد.", "ثم d'Ivoire خرج");
  }

  @Test
  void closingMarkAfterTheStopBelongsToTheSentence() {
    check("قال «انتهينا.» ثم خرج", "قال «انتهينا.»", "ثم خرج");
    check("(كان هنا.) ثم خرج", "(كان هنا.)", "ثم خرج");
  }

  @Test
  void questionInsideANameIsNoEnd() {
    check("برنامج «من يفوز؟» يعود غدا", "برنامج «من يفوز؟» يعود غدا");
  }

  @Test
  void stopAfterTheClosingMarkEndsSentence() {
    check("قال «انتهينا». ثم خرج", "قال «انتهينا».", "ثم خرج");
  }

  @Test
  void noBreakSpaceIsWhiteSpaceAtTheEdgesAndKeptInside() {
    check(NO_BREAK_SPACE + " لقاء" + NO_BREAK_SPACE + "قصير." + NO_BREAK_SPACE + "انتهى"
        + RIGHT_TO_LEFT_MARK, "لقاء" + NO_BREAK_SPACE + "قصير.", "انتهى");
  }

  @Test
  void bidiMarkAfterTheStopIsWhiteSpace() {
    check("بدأ." + RIGHT_TO_LEFT_MARK + " انتهى.", "بدأ.", "انتهى.");
  }

  @Test
  void lonePunctuationIsNoSentence() {
    check("بدأ اللقاء. … \n|\n \u200B \n", "بدأ اللقاء.");
    check("");
  }

  @Test
  void spansLieInsideTheGivenStretch() {
    String text = "قبل. بدأ اللقاء. انتهى. بعد";
    int end = text.indexOf(" بعد");
    assertThat(new SentenceSplitter().split(text, 5, end)).extracting(span -> span.in(text))
        .containsExactly("بدأ اللقاء.", "انتهى.");
  }

  @Test
  void hostileLinesTakeLinearTime() {
    String unclosed = "(".repeat(2_000_000) + "نص. نص";
    assertThat(new SentenceSplitter().split(unclosed, 0, unclosed.length())).hasSize(2);
    String nested = "«(".repeat(10_000) + "نص. نص" + ")»".repeat(10_000);
    assertThat(new SentenceSplitter().split(nested, 0, nested.length()))
        .containsExactly(new Span(0, nested.length()));
    String stops = ".) ".repeat(1_000_000) + "نص";
    assertThat(new SentenceSplitter().split(stops, 0, stops.length())).hasSize(1);
    String words = "كلمة. ".repeat(1_000_000);
    assertThat(new SentenceSplitter().split(words, 0, words.length())).hasSize(1_000_000);
  }

  private static void check(String text, String... sentences) {
    List<Span> spans = new SentenceSplitter().split(text, 0, text.length());
    assertThat(spans).extracting(span -> span.in(text)).containsExactly(sentences);
  }
}
