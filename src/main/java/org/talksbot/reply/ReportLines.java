package org.talksbot.reply;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.talksbot.answer.Answer;
import org.talksbot.answer.Quote;
import org.talksbot.search.Source;

/** The articles that an answer stands in, and the public reports that they rest on. */
final class ReportLines {
  private static final int MAX_REPORTS = 6;
  private static final String COLON = ": ";
  private static final String SEMICOLON = "\u061B ";

  private final Messages messages;
  private final SourceLines sources;

  ReportLines(Messages messages, SourceLines sources) {
    this.messages = messages;
    this.sources = sources;
  }

  /** A paragraph for each article, quoted ones first. */
  List<Block> of(Answer.Quoted answer) {
    Map<String, Source> articles = new LinkedHashMap<>();
    answer.quotes()
        .forEach(quote -> articles.putIfAbsent(quote.source().article(),
            quote.source()));
    answer.quotes()
        .stream()
        .map(Quote::alsoIn)
        .flatMap(List::stream)
        .forEach(source -> articles.putIfAbsent(source.article(), source));
    List<Block> blocks = new ArrayList<>();
    for (Source source : articles.values()) {
      List<Run> line = new ArrayList<>(List.of(Run.plain(messages.source() + COLON)));
      line.addAll(sources.article(source));
      blocks.add(Block.line(2, line));
      reports(source).ifPresent(blocks::add);
    }
    return blocks;
  }

  private Optional<Block> reports(Source source) {
    List<Run> runs = new ArrayList<>();
    source.metadata()
        .references()
        .stream()
        .map(QuoteLink::page)
        .flatMap(Optional::stream)
        .limit(MAX_REPORTS)
        .forEach(address -> {
          runs.add(Run.plain(runs.isEmpty() ? messages.talk().references() + COLON : SEMICOLON));
          runs.add(Run.link(Insert.isolateLatin(host(address)), address));
        });
    return runs.isEmpty() ? Optional.empty() : Optional.of(Block.line(1, runs));
  }

  private static String host(String address) {
    String host = URI.create(address).getHost();
    return host == null ? address : host.replaceFirst("^www\\.", "");
  }
}
