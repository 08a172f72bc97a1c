package org.talksbot.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.talksbot.answer.EqualNames;
import org.talksbot.answer.EqualNames.Group;
import org.talksbot.answer.EqualNames.Kind;

class NamesFileTest {
  @TempDir
  Path folder;

  private final List<String> problems = new ArrayList<>();

  @Test
  void readsGroupsOfEachKind() throws IOException {
    EqualNames names = read("""
        # head
        [same]
        الناتو = حلف شمال الأطلسي

        [near]
        روسيا = موسكو = الكرملين
        [held]
        2021-2025: الرئيس = بايدن
        [spoken]
        رجع، يرجع = عاد, عودة
        """);
    assertThat(names.groups()).containsExactly(
        new Group(Kind.SAME, List.of("الناتو", "حلف شمال الأطلسي")),
        new Group(Kind.NEAR, List.of("روسيا", "موسكو", "الكرملين")),
        new Group(Kind.HELD, List.of("الرئيس", "بايدن"), 2021, 2025),
        Group.spoken(List.of("رجع", "يرجع"), List.of("عاد", "عودة")));
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "[same]/روسيا | :2: found 'روسيا', allowed: two or more names",
      "[same]/روسيا = | :2: found 'روسيا =', allowed: two or more names",
      "[other] | :1: found '[other]', allowed: [same], [spoken], [near] or [held]",
      "روسيا = موسكو | :1: found 'روسيا = موسكو', allowed: a line [same]",
      "[spoken]/رجع = عاد = يعود | :2: found 'رجع = عاد = يعود', allowed: words that are said",
      "[spoken]/رجع، = عاد | :2: found 'رجع، = عاد', allowed: words that are said",
      "[held]/الرئيس = بايدن | :2: found 'الرئيس = بايدن', allowed: two years and names"})
  void saysWhereAMistakeIs(String text, String problem) throws IOException {
    read(text.replace('/', '\n'));
    assertThat(problems).hasSize(1);
    assertThat(problems.getFirst()).startsWith(folder.resolve("names.txt") + problem);
  }

  @Test
  void shippedNamesAreTheBuiltInOnes() {
    assertThat(NamesFile.read(Path.of("config", "names.txt"), problems))
        .isEqualTo(NamesFile.builtIn());
    assertThat(problems).isEmpty();
  }

  private EqualNames read(String text) throws IOException {
    Path file = folder.resolve("names.txt");
    Files.writeString(file, text);
    return NamesFile.read(file, problems);
  }
}
