package org.talksbot.reply;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.talksbot.article.DateSpan;

/**
 * When an article appeared, in Arabic words and European digits. A span never reads like a day.
 * The months' names are those of the JDK's Arabic locale.
 */
final class PublicationDate {
  private static final Locale ARABIC = Locale.forLanguageTag("ar");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d", ARABIC);
  private static final DateTimeFormatter DAY_MONTH = DateTimeFormatter.ofPattern("d MMMM", ARABIC);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", ARABIC);
  private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("d MMMM uuuu", ARABIC);

  private static final TerminalTexts TEXTS = TerminalTexts.arabic();

  private PublicationDate() {}

  static String of(DateSpan span) {
    LocalDate from = span.from();
    LocalDate to = span.to();
    if (span.isDay()) {
      return FULL.format(from);
    }
    return TEXTS.text("date.about", words(from, to));
  }

  private static String words(LocalDate from, LocalDate to) {
    if (from.getYear() != to.getYear()) {
      return between(FULL.format(from), to);
    }
    if (from.getDayOfYear() == 1 && to.getDayOfYear() == to.lengthOfYear()) {
      return TEXTS.text("date.year", Integer.toString(to.getYear()));
    }
    if (from.getMonth() != to.getMonth()) {
      return between(DAY_MONTH.format(from), to);
    }
    boolean wholeMonth = from.getDayOfMonth() == 1
        && to.equals(YearMonth.from(to).atEndOfMonth());
    return wholeMonth ? MONTH.format(to) : between(DAY.format(from), to);
  }

  private static String between(String from, LocalDate to) {
    return TEXTS.text("date.between", from, FULL.format(to));
  }
}
