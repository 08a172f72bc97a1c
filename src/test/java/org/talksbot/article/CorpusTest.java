package org.talksbot.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {
  private static final String BODY = "وصل الوفد إلى المدينة.\n";

  @TempDir
  private Path folder;

  @Test
  void findsArticlesBelowAFolderInOrder() throws IOException {
    write("b.txt", "a/c.md", "a/b.html", "a.jsonl", "z/لقاء جديد.TXT", "d.htm", "e.jsonl.gz");
    assertThat(names(folder)).containsExactly("a.jsonl", "a/b.html", "a/c.md", "b.txt", "d.htm",
        "e.jsonl.gz", "z/لقاء جديد.TXT");
  }

  @Test
  void leavesOutWhatIsNoArticle() throws IOException {
    write("a.txt", "a.yaml", ".hidden.txt", ".git/a.txt", "a.txt~", "#a.txt#", "~$a.txt",
        "a.txt.bak", "README.md", "README", "LICENSE");
    CorpusListing listing = new Corpus(List.of(folder)).listing();
    assertThat(listing.files()).extracting(CorpusFile::name).containsExactly("a.txt");
    assertThat(listing.problems()).isEmpty();
  }

  @Test
  void reportsStrangersOnceForEachExtension() throws IOException {
    write("a.txt", "b.pdf", "c.pdf", "d.docx");
    assertThat(new Corpus(List.of(folder)).listing().problems()).extracting(Problem::toString)
        .containsExactly(
            "*.docx: one such file is no article and ignored; allowed are .txt, .md, .html, .htm,"
                + " .jsonl, .jsonl.gz",
            "*.pdf: 2 such files are no articles and ignored; allowed are .txt, .md, .html, .htm,"
                + " .jsonl, .jsonl.gz");
  }

  @Test
  void reportsASidecarWithoutArticle() throws IOException {
    write("a.yaml", "b.txt", "b.txt.yaml");
    assertThat(new Corpus(List.of(folder)).listing().problems()).extracting(Problem::toString)
        .containsExactly("a.yaml: describes no article: none beside it has its name");
  }

  @Test
  void missingRootIsAnError() {
    Path missing = folder.resolve("nowhere");
    assertThatThrownBy(() -> names(missing)).isInstanceOf(CorpusException.class)
        .hasMessage(missing + ": the corpus cannot be read: no such file or folder");
    assertThatThrownBy(() -> new Corpus(List.of())).isInstanceOf(CorpusException.class);
  }

  @Test
  void singleFileIsARoot() throws IOException {
    write("a.txt", "b.txt", "c.pdf");
    assertThat(names(folder.resolve("b.txt"))).containsExactly("b.txt");
    assertThatThrownBy(() -> names(folder.resolve("c.pdf"))).isInstanceOf(CorpusException.class)
        .hasMessageContaining("is no article file; allowed are .txt");
  }

  @Test
  void singleFileChangesWithItsSidecar() throws IOException {
    write("a.txt");
    Corpus corpus = new Corpus(List.of(folder.resolve("a.txt")));
    String alone = corpus.files().getFirst().fingerprint();
    Files.writeString(folder.resolve("a.yaml"), "title: عنوان\n");
    String described = corpus.files().getFirst().fingerprint();
    assertThat(described).isNotEqualTo(alone);
    Files.writeString(folder.resolve("a.yaml"), "title: عنوان آخر\n");
    assertThat(corpus.files().getFirst().fingerprint()).isNotEqualTo(described);
  }

  @Test
  void linkedFolderHoldsTheSameFilesOnce() throws IOException {
    write("in/a.txt");
    Files.createSymbolicLink(folder.resolve("linked"), folder.resolve("in"));
    assertThat(names(folder.resolve("linked"), folder.resolve("in"),
        folder.resolve("in/a.txt"))).containsExactly("a.txt");
  }

  @Test
  void namesOfSeveralRootsAreUnique() throws IOException {
    write("one/a.txt", "two/a.txt", "three/two/a.txt", "two/b.txt");
    assertThat(names(folder.resolve("one"), folder.resolve("two"), folder.resolve("three/two"),
        folder.resolve("one/a.txt"))).containsExactly("a.txt", "b.txt", "two-2/a.txt",
            "two/a.txt");
  }

  @Test
  void followsLinksWithoutGoingRound() throws IOException {
    write("in/a.txt", "out/b.txt");
    Files.createSymbolicLink(folder.resolve("in/linked.txt"), folder.resolve("out/b.txt"));
    Files.createSymbolicLink(folder.resolve("in/round"), folder.resolve("in"));
    Files.createSymbolicLink(folder.resolve("in/nowhere.txt"), folder.resolve("gone.txt"));
    CorpusListing listing = new Corpus(List.of(folder.resolve("in"))).listing();
    assertThat(listing.files()).extracting(CorpusFile::name)
        .containsExactly("a.txt",
            "linked.txt");
    assertThat(listing.problems()).extracting(Problem::toString)
        .containsExactly(
            "nowhere.txt: symbolic link that leads nowhere",
            "round: cannot be read: a symbolic link leads back to a folder above it");
  }

  @Test
  void fingerprintChangesWithTheFileAndItsSidecar() throws IOException {
    write("a.txt");
    String first = fingerprint();
    assertThat(fingerprint()).isEqualTo(first);
    Files.setLastModifiedTime(folder.resolve("a.txt"), FileTime.from(Instant.EPOCH));
    String touched = fingerprint();
    assertThat(touched).isNotEqualTo(first);
    Files.writeString(folder.resolve("a.yaml"), "title: x\n");
    String described = fingerprint();
    assertThat(described).isNotEqualTo(touched);
    Files.writeString(folder.resolve("a.yaml"), "title: xy\n");
    assertThat(fingerprint()).isNotEqualTo(described);
  }

  @Test
  void oneBadFileDoesNotKeepTheOthers() throws IOException {
    write("a.txt", "c.txt");
    Files.write(folder.resolve("b.txt"), new byte[]{(byte) 0xFF, 0, 1});
    ReadArticles read = ReadArticles.of(folder);
    assertThat(read.articles).extracting(Article::id).containsExactly("a.txt", "c.txt");
    assertThat(read.problems).extracting(Problem::file).containsExactly("b.txt");
  }

  @Test
  void vanishedFileIsAProblem() throws IOException {
    write("a.txt");
    Corpus corpus = new Corpus(List.of(folder));
    CorpusFile file = corpus.files().getFirst();
    Files.delete(folder.resolve("a.txt"));
    ReadArticles read = new ReadArticles();
    corpus.read(file, read);
    assertThat(read.problems).extracting(Problem::toString)
        .containsExactly("a.txt: cannot be read: no such file or folder");
  }

  @Test
  void equalTextsHaveEqualKeys() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "وصل الوفد إلى المدينة. بدأ اللقاء.\n");
    Files.writeString(folder.resolve("b.md"),
        "# عنوان\n\nوصل\u00A0الوفد إلى\nالمدينة. بدأ اللقاء.");
    Files.writeString(folder.resolve("c.txt"), "وصل الوفد إلى المدينة. انتهى اللقاء.\n");
    List<String> keys = ReadArticles.of(folder).articles.stream().map(Article::textKey).toList();
    assertThat(keys.get(0)).isEqualTo(keys.get(1)).isNotEqualTo(keys.get(2)).hasSize(64);
  }

  private void write(String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, BODY);
    }
  }

  private String fingerprint() {
    return new Corpus(List.of(folder)).files().getFirst().fingerprint();
  }

  private static List<String> names(Path... roots) {
    return new Corpus(List.of(roots)).files().stream().map(CorpusFile::name).toList();
  }
}
