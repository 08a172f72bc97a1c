package org.talksbot.answer;

import java.util.ArrayList;
import java.util.List;
import org.talksbot.arabic.WordScanner;
import org.talksbot.article.Sentence;
import org.talksbot.search.Passage;

/** What the sentences of one passage hold of a question, beside the title and each other. */
final class PassageFeatures {
  private final QuestionTerms question;
  private final float[] title;
  private final List<SentenceReading> sentences = new ArrayList<>();
  private final float[] passage;
  private final double total;
  private final double unknown;
  private final int rarest;
  private final int secondRarest;

  PassageFeatures(QuestionTerms question, TermMatcher matcher, Passage passage,
      Expectation expected) {
    this.question = question;
    this.title = SentenceReading.of(matcher,
        new WordScanner(passage.source().metadata().title()), null).best();
    this.passage = title.clone();
    for (Sentence sentence : passage.sentences()) {
      SentenceReading reading = SentenceReading.of(matcher,
          FeatureReader.words(passage, sentence),
          expected.needsWords() ? expected : null);
      sentences.add(reading);
      for (int i = 0; i < title.length; i++) {
        this.passage[i] = Math.max(this.passage[i], reading.best()[i]);
      }
    }
    total = question.weight();
    unknown = question.unknownShare();
    int rarest = 0;
    for (int i = 1; i < title.length; i++) {
      rarest = weight(i) > weight(rarest) ? i : rarest;
    }
    this.rarest = rarest;
    int second = rarest == 0 && title.length > 1 ? 1 : 0;
    for (int i = 0; i < title.length; i++) {
      second = i != rarest && weight(i) > weight(second) ? i : second;
    }
    this.secondRarest = second;
  }

  private double weight(int term) {
    return question.terms().get(term).weight();
  }

  /** The features of a sentence that words tell. */
  SentenceFeatures of(int index) {
    SentenceReading own = sentences.get(index);
    SentenceFeatures values = new SentenceFeatures();
    coverage(own, values);
    neighbours(index, own, values);
    order(own, values);
    values.set(Feature.POSITION, index);
    values.set(Feature.SENTENCES, sentences.size());
    values.set(Feature.LENGTH, Math.log1p(own.words()));
    values.set(Feature.DENSITY, own.words() == 0 ? 0 : (double) own.matched() / own.words());
    values.set(Feature.OPENS, own.firstMatch() < 0 ? 0 : Math.max(0, 1 - own.firstMatch() / 2.0));
    values.set(Feature.FIRST_MATCH,
        own.firstMatch() < 0 ? 1 : (double) own.firstMatch() / own.words());
    values.set(Feature.NUMBERS, Math.log1p(own.numbers()));
    values.set(Feature.SIGNS, Math.log1p(own.signs()));
    values.set(Feature.DEFINES, own.defines());
    values.set(Feature.NUMBER_NEAR,
        own.numberDistance() > 20 ? 0 : 1.0 / (1 + own.numberDistance()));
    passage(values);
    values.set(Feature.TERMS, title.length);
    values.set(Feature.RARITY, total);
    values.set(Feature.UNKNOWN, unknown);
    return values;
  }

  private void passage(SentenceFeatures values) {
    double words = 0;
    double clause = 0;
    float[] frequency = new float[title.length];
    boolean[] paired = new boolean[title.length];
    for (SentenceReading reading : sentences) {
      words += reading.words();
      clause = Math.max(clause, reading.clause());
      for (int i = 0; i < title.length; i++) {
        frequency[i] += reading.frequency()[i];
        paired[i] |= reading.isPaired(i);
      }
    }
    double norm = 1.2 * (0.5 + 0.5 * words / 60);
    double sum = 0;
    double pairs = 0;
    double missing = 0;
    for (int i = 0; i < title.length; i++) {
      double tf = frequency[i] + 2 * title[i];
      sum += weight(i) * tf / (tf + norm);
      pairs += paired[i] ? weight(i) + weight(i + 1) : 0;
      missing = Math.max(missing, weight(i) * (1 - passage[i]));
    }
    values.set(Feature.PASSAGE_FREQUENCY, sum / total);
    values.set(Feature.PASSAGE_PAIRS, pairs / (2 * total));
    values.set(Feature.PASSAGE_CLAUSE, clause / total);
    values.set(Feature.PASSAGE_LENGTH, Math.log1p(words));
    values.set(Feature.PASSAGE_MISSING, missing / total);
  }

  private void coverage(SentenceReading own, SentenceFeatures values) {
    double covered = 0;
    double alone = 0;
    double beyond = 0;
    double notInTitle = 0;
    double stem = 0;
    double hard = 0;
    double squares = 0;
    double square = 0;
    double missing = 0;
    double all = 0;
    double inTitle = 0;
    double held = 0;
    double form = 0;
    for (int i = 0; i < title.length; i++) {
      double weight = weight(i);
      float match = own.best()[i];
      float best = Math.max(match, title[i]);
      covered += weight * best;
      alone += weight * match;
      inTitle += weight * title[i];
      held += best;
      form += own.isSameForm(i) ? weight : 0;
      if (title[i] < SentenceReading.SAME) {
        beyond += weight * match;
        notInTitle += weight;
      }
      hard += best > SentenceReading.SAME ? weight : 0;
      squares += weight * weight * best;
      square += weight * weight;
      stem += match == 1 ? weight : 0;
      missing = Math.max(missing, weight * (1 - best));
      all += weight * passage[i];
    }
    values.set(Feature.COVERED, covered);
    values.set(Feature.COVERAGE, covered / total);
    values.set(Feature.OWN_COVERAGE, alone / total);
    values.set(Feature.BEYOND_TITLE, notInTitle == 0 ? 0 : beyond / notInTitle);
    values.set(Feature.BEYOND_TITLE_COVERED, beyond);
    values.set(Feature.WORDS_HELD, held / title.length);
    values.set(Feature.SAME_FORM, form / total);
    values.set(Feature.SECOND_RAREST,
        Math.max(own.best()[secondRarest], title[secondRarest]));
    values.set(Feature.SAME_STEM, stem / total);
    values.set(Feature.SAME_ROOT, hard / total);
    values.set(Feature.RARE_COVERAGE, squares / square);
    values.set(Feature.MISSING, missing / total);
    values.set(Feature.RAREST, Math.max(own.best()[rarest], title[rarest]));
    values.set(Feature.PASSAGE_COVERAGE, all / total);
    values.set(Feature.TITLE_COVERAGE, inTitle / total);
    values.set(Feature.FIRST_WORD, own.best()[0]);
    values.set(Feature.LAST_WORD, own.best()[title.length - 1]);
  }

  private void neighbours(int index, SentenceReading own, SentenceFeatures values) {
    if (index > 0) {
      float[] before = sentences.get(index - 1).best();
      values.set(Feature.BEFORE, share(before));
      values.set(Feature.BEFORE_ADDS, adds(own, before));
    }
    if (index + 1 < sentences.size()) {
      float[] after = sentences.get(index + 1).best();
      values.set(Feature.AFTER, share(after));
      values.set(Feature.AFTER_ADDS, adds(own, after));
    }
  }

  private double share(float[] matches) {
    double sum = 0;
    for (int i = 0; i < matches.length; i++) {
      sum += weight(i) * matches[i];
    }
    return sum / total;
  }

  private double adds(SentenceReading own, float[] other) {
    double sum = 0;
    for (int i = 0; i < other.length; i++) {
      float held = Math.max(own.best()[i], title[i]);
      sum += weight(i) * Math.max(0, other[i] - held);
    }
    return sum / total;
  }

  private void order(SentenceReading own, SentenceFeatures values) {
    double pairs = 0;
    for (int i = 0; i + 1 < title.length; i++) {
      pairs += own.isPaired(i) ? weight(i) + weight(i + 1) : 0;
    }
    values.set(Feature.PAIRS, pairs / (2 * total));
    values.set(Feature.CLAUSE, own.clause() / total);
  }
}
