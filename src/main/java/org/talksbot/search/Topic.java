package org.talksbot.search;

import java.util.HashMap;
import java.util.Map;
import org.talksbot.arabic.WordFile;
import org.talksbot.arabic.WordForms;
import org.talksbot.arabic.WordScanner;
import org.talksbot.article.Article;

/**
 * How much an article is about the subject that the bot is asked about. A question rarely names
 * the subject, since who asks takes it for granted; among articles about anything, those about the
 * subject are meant. Safe for use by many threads.
 */
public final class Topic {
  private static final String FILE = "topic-words.txt";
  /** What an article is about shows early; in UTF-16 units. */
  private static final int READ = 4000;
  /** So many words of a group make half of its share. */
  private static final double HALF = 2;
  /** From this share on, articles are about the subject, one as much as another. */
  private static final double ENOUGH = 0.5;

  private final Map<String, Integer> groups = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  private Topic() {}

  /** The subject whose words come with the program. */
  public static Topic builtIn() {
    Topic topic = new Topic();
    WordFile.read(Topic.class, FILE, topic::add);
    return topic;
  }

  private void add(String group, String word) {
    int number = numbers.computeIfAbsent(group, _ -> numbers.size());
    WordForms forms = WordForms.of(word);
    groups.put(forms.stem(), number);
    // of "and Washington" the stem is what was typed here, of "Washington" it is shorter
    groups.put(forms.folded(), number);
  }

  /** From 0, for an article without any word of one group, to 1. */
  public float of(Article article) {
    int[] counts = new int[numbers.size()];
    count(article.metadata().title(), counts);
    String text = article.text();
    count(text.substring(0, Math.min(READ, text.length())), counts);
    double share = 1;
    for (int count : counts) {
      share *= count / (count + HALF);
    }
    return (float) Math.min(1, share / ENOUGH);
  }

  private void count(String text, int[] counts) {
    for (WordScanner words = new WordScanner(text); words.next();) {
      Integer group = groups.get(words.word().stem());
      if (group != null) {
        counts[group]++;
      }
    }
  }
}
