package org.talksbot.evaluation;

import dev.langchain4j.data.document.Document;
import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.content.retriever.ContentRetriever;
import dev.langchain4j.rag.content.retriever.EmbeddingStoreContentRetriever;
import dev.langchain4j.rag.query.Query;
import dev.langchain4j.store.embedding.EmbeddingStoreIngestor;
import dev.langchain4j.store.embedding.inmemory.InMemoryEmbeddingStore;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.talksbot.article.Article;
import org.talksbot.article.ArticleSink;
import org.talksbot.article.Corpus;
import org.talksbot.article.Problem;
import org.talksbot.question.Question;

/**
 * LangChain4j's easy RAG as it comes, up to the model that would compose an answer: it splits texts
 * into segments of up to 300 tokens, embeds them by bge-small-en-v1.5 and keeps them in memory.
 */
final class EasyRag implements Ranked {
  private static final int SEGMENTS = 20;
  private static final String ARTICLE = "article";

  private final ContentRetriever retriever;

  /** Embeds a corpus. */
  EasyRag(Corpus corpus) {
    List<Document> documents = new ArrayList<>();
    corpus.files()
        .forEach(file -> corpus.read(file, new ArticleSink() {
          @Override
          public void article(Article article) {
            documents.add(Document.from(article.metadata().title() + "\n" + article.text(),
                Metadata.from(Map.of(ARTICLE, article.id()))));
          }

          @Override
          public void problem(Problem problem) {
            // the index of the measured system has told the same problem already
          }
        }));
    InMemoryEmbeddingStore<TextSegment> store = new InMemoryEmbeddingStore<>();
    EmbeddingStoreIngestor.ingest(documents, store);
    retriever = EmbeddingStoreContentRetriever.builder()
        .embeddingStore(store)
        .maxResults(SEGMENTS)
        .build();
  }

  @Override
  public Ranking rank(Question question) {
    Set<String> articles = new LinkedHashSet<>();
    for (Content content : retriever.retrieve(Query.from(question.text()))) {
      articles.add(String.valueOf(content.textSegment().metadata().getString(ARTICLE)));
    }
    return new Ranking(true, 1, List.copyOf(articles), List.of());
  }
}
