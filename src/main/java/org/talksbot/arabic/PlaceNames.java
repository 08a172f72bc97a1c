package org.talksbot.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The Arabic names of countries, capitals and cities: the runtime's own for all countries (CLDR),
 * with those of {@code places.txt}. Immutable.
 */
public final class PlaceNames {
  private static final String GROUP = "place";
  private static final Locale ARABIC = Locale.of("ar");

  private final PhraseTable table;

  private PlaceNames(PhraseTable table) {
    this.table = table;
  }

  /** The names that come with the program and the runtime. */
  public static PlaceNames load() {
    List<String> lines = new ArrayList<>();
    lines.add("[" + GROUP + "]");
    for (String country : Locale.getISOCountries()) {
      lines.add(Locale.of("", country).getDisplayCountry(ARABIC));
    }
    lines.addAll(PhraseTable.lines(PlaceNames.class, "places.txt"));
    return new PlaceNames(PhraseTable.of(lines));
  }

  /** How many words of the name of a place begin at a word; 0 where there is none. */
  public int match(TextWords words, int at) {
    return table.match(GROUP, words, at);
  }
}
