package org.talksbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.talksbot.answer.AnswerSettings;
import org.talksbot.answer.Answerer;
import org.talksbot.answer.QuotingAnswerer;
import org.talksbot.article.Corpus;
import org.talksbot.meeting.KnownMeetings;
import org.talksbot.reply.BotReply;
import org.talksbot.reply.Messages;
import org.talksbot.reply.Numerals;
import org.talksbot.reply.TelegramPages;
import org.talksbot.search.IndexListener;
import org.talksbot.search.lucene.LuceneIndex;
import org.talksbot.verify.Verifier;

class ArticlePagesTest {
  @TempDir
  private Path folder;
  private Path corpus;

  @BeforeEach
  void layOut() throws IOException {
    corpus = Files.createDirectories(folder.resolve("corpus"));
  }

  @Test
  void timelineLeavesOutAMeetingThatNoSentenceNames() throws IOException {
    Files.writeString(corpus.resolve("train.txt"), """
        وصل القطار الأول في 14 نوفمبر 2022 إلى محطة أنقرة للقطارات الليلية في تركيا.
        وفي 15 أغسطس 2025 سار قطار آخر بين مدينتين في ولاية بعيدة.
        """);
    Files.writeString(corpus.resolve("talks.txt"),
        "التقى الرئيسان في أنكوريج بألاسكا يوم 15 أغسطس 2025 وبحثا وقف إطلاق النار.\n");
    assertThat(timeline()).contains("أنكوريج، 15 أغسطس 2025").doesNotContain("الرياض", "إسطنبول");
  }

  private String timeline() throws IOException {
    try (LuceneIndex index = new LuceneIndex(folder.resolve("index"))) {
      index.update(new Corpus(List.of(corpus)), IndexListener.SILENT);
      Answerer engine = new QuotingAnswerer(index.search(), AnswerSettings.DEFAULT);
      BotContent content = new BotContent(engine, engine, 3, index.search(), index.catalog(),
          new Verifier(index.search()), KnownMeetings.builtIn(),
          NoArticles.content(engine).shelf());
      BotReply reply = new ArticlePages(content, List.of())
          .timeline(new TelegramPages(Messages.builtIn(), Numerals.LATIN, "Bot"));
      return reply.parts().getFirst().plain();
    }
  }
}
