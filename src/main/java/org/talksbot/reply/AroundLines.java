package org.talksbot.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.talksbot.answer.Quote;
import org.talksbot.article.Sentence;

/** The sentences before and behind a quote, word for word, each where its passage has one. */
final class AroundLines {
  private final TalkTexts texts;

  AroundLines(TalkTexts texts) {
    this.texts = texts;
  }

  List<Block> of(Quote quote) {
    List<Sentence> sentences = quote.passage().sentences();
    List<Block> blocks = new ArrayList<>();
    sentences.stream()
        .filter(sentence -> sentence.end() <= quote.sentence().start())
        .reduce((_, last) -> last)
        .ifPresent(before -> blocks.addAll(shown(texts.before(), quote, before)));
    Optional<Sentence> after = sentences.stream()
        .filter(sentence -> sentence.start() >= quote.sentence().end())
        .findFirst();
    after.ifPresent(sentence -> blocks.addAll(shown(texts.after(), quote, sentence)));
    return blocks;
  }

  private static List<Block> shown(String label, Quote quote, Sentence sentence) {
    return List.of(Block.line(1, List.of(Run.plain(label + ":"))),
        Block.expandable(1, List.of(Run.plain(quote.passage().text(sentence)))));
  }
}
