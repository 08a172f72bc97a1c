package org.talksbot.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.talksbot.article.Corpus;
import org.talksbot.search.IndexListener;
import org.talksbot.search.NearWord;
import org.talksbot.search.PassageSearch;

/** Which words of a real index are taken for a typed one. */
public abstract class NearWordsContract {
  private static final String WORDS = """
      بيرنز ناريشكين لافروف روبيو ترامب بوتين إسطنبول أنقرة الرياض سوليفان ويتكوف دميترييف
      زيلينسكي بلينكن أوشاكوف ريابكوف مفاوضات المحادثات استخبارات القنصلية السفارة المفاوضين
      الناتو واشنطن موسكو بايدن ماكرون غوتيريش أردوغان كيلوغ بيسكوف دارتشييف استقبال الدولية
      """;

  /** The word of the articles, then how it may be typed. */
  private static final String SPELLINGS = """
      بيرنز: برنز بيرنس بيرينز بيرنزز بيرنظ burns
      ناريشكين: نارشكن ناريشكن نريشكين نارييشكين naryshkin
      لافروف: لافرف لافرروف lavrov
      روبيو: روبييو روبو rubio
      ترامب: ترمب ترمپ ترامبب trump
      بوتين: بوتن بوتيين putin
      اسطنبول: استنبول اصطنبول إسطمبول إسطنول istanbul
      انقره: انقرا أنقرا ankara
      رياض: الرياظ الرياد riyadh
      سوليفان: سوليفن سولفان sullivan
      ويتكوف: ويتكف وتكوف witkoff
      دميترييف: دمترييف دميتريف dmitriev
      زيلينسكي: زيلنسكي زلنسكي زيلينيسكي
      بلينكن: بلينكين بلنكن
      اوشاكوف: اوشكوف أوشاكف
      ريابكوف: ريابكف
      مفاوضات: مفاوظات مفاوضاتت مفاوصات مفوضات mofawadat
      محادثات: محاداثت محادثت محدثات mo7adathat
      استخبارات: استخبارت استحبارات
      ناتو: الناتوو nato
      واشنطن: واشنطون وشنطن washington
      غوتيريش: غوتيرش جوتيريش قوتيريش
      اردوغان: أردوجان اردوقان erdogan
      كيلوغ: كيلوج كيلوق
      بيسكوف: بسكوف بيسكف peskov
      دارتشييف: دارتشيف درتشييف
      """;

  /** Words that are none of the articles', however much they look like one. */
  private static final String OTHERS = """
      بايرن برشلونة برلين روميو طهران كافيار الدوري كرة ريال مانشستر نيمار توتنهام سيلفا
      العام وليام كوبا كندا لندن باريس بيروت الهند تونس الفول السمك قطار مطار بركان سلطان
      رمضان شعبان عثمان بنزين تلفزيون ليمون messi ronaldo weather pizza
      """;

  @TempDir
  Path folder;

  private CorpusIndex index;

  /** Opens an index of the engine, which holds nothing yet. */
  protected abstract CorpusIndex open(Path folder);

  @BeforeEach
  void indexWords() throws IOException {
    Path articles = Files.createDirectories(folder.resolve("articles"));
    Files.writeString(articles.resolve("words.md"), "---\ntitle: كلمات\n---\n\n" + WORDS);
    index = open(folder.resolve("index"));
    index.update(new Corpus(List.of(articles)), IndexListener.SILENT);
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @Test
  void findsWordsUnderTheirOtherSpellings() {
    List<String> lost = SPELLINGS.lines().flatMap(line -> {
      String word = line.substring(0, line.indexOf(':'));
      return Stream.of(line.substring(line.indexOf(':') + 2).split(" "))
          .filter(typed -> !near(typed).contains(word))
          .map(typed -> typed + " -> " + word + ", not " + near(typed));
    }).toList();
    assertThat(lost).isEmpty();
  }

  @Test
  void leavesOtherWordsAlone() {
    List<String> taken = Stream.of(OTHERS.strip().split("\\s+"))
        .filter(typed -> !near(typed).isEmpty())
        .map(typed -> typed + " -> " + near(typed))
        .toList();
    assertThat(taken).isEmpty();
  }

  @Test
  void wordOfTheArticlesHasNoOtherSpelling() {
    assertThat(Stream.of("الرياض", "وبالرياض", "لترامب", "والسفارة", "استقبال")
        .flatMap(
            typed -> near(typed).stream()))
        .isEmpty();
  }

  @Test
  void wordWithoutLettersHasNoOtherSpelling() {
    assertThat(Stream.of("2022", "٢٠٢٥", "ـ", "ب", "\uD83D\uDE00", "ا".repeat(5000))
        .flatMap(
            typed -> near(typed).stream()))
        .isEmpty();
  }

  /** However long a question is, and whatever the words: each lookup costs about a search. */
  @Test
  void onlySomeUnknownWordsAreLookedUp() {
    List<String> typed = Stream.of("ترمب برنز بوتن وشنطن لافرف روبييو ويتكف اوشكوف بسكوف كيلوج"
        .split(" ")).toList();
    List<List<NearWord>> near = index.search().near(typed);
    assertThat(near).hasSameSizeAs(typed);
    assertThat(near.subList(0, PassageSearch.MAX_LOOKED_UP)).noneMatch(List::isEmpty);
    assertThat(near.subList(PassageSearch.MAX_LOOKED_UP, near.size())).allMatch(List::isEmpty);
  }

  @Test
  void knownAndRepeatedWordsLeaveRoomForOthers() {
    List<String> typed = new ArrayList<>(Collections.nCopies(60, "ترمب"));
    typed.addAll(Collections.nCopies(60, "الرياض"));
    typed.addAll(List.of("2025", "ب", "برنز"));
    List<List<NearWord>> near = index.search().near(typed);
    assertThat(near.getFirst()).extracting(NearWord::text).containsExactly("ترامب");
    assertThat(near.get(59)).isEqualTo(near.getFirst());
    assertThat(near.getLast()).extracting(NearWord::text).containsExactly("بيرنز");
  }

  private List<String> near(String typed) {
    PassageSearch search = index.search();
    return search.near(List.of(typed)).getFirst().stream().map(NearWord::text).toList();
  }
}
