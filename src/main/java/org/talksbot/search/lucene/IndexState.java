package org.talksbot.search.lucene;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.talksbot.search.index.DiskFailures;
import org.talksbot.search.index.IndexFormat;

/** What the folder of an index holds. */
sealed interface IndexState {
  /** No finished index. */
  record Missing() implements IndexState {}

  /** An index that was written with what we have now. */
  record Fitting() implements IndexState {}

  /**
   * An index that Lucene can read, written by another version of the program. It serves until the
   * new one takes its place.
   *
   * @param notice says so, one line
   */
  record Outdated(String notice) implements IndexState {}

  /**
   * Files that Lucene cannot read, and cannot build a new index beside either.
   *
   * @param notice says why, one line
   */
  record Unreadable(String notice) implements IndexState {}

  /**
   * Looks at the newest finished state.
   *
   * @throws IOException where the disk fails, which says nothing about the index
   */
  static IndexState of(Directory directory, IndexFormat format) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return new Missing();
    }
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      return format.fits(reader.getIndexCommit().getUserData())
          ? new Fitting()
          : new Outdated("the index was written by another version of the program");
    } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
      return otherLucene(e);
    } catch (IllegalArgumentException e) {
      // a codec of another version, which is looked up by its name
      return otherLucene(e);
    } catch (CorruptIndexException | EOFException | IndexNotFoundException
        | NoSuchFileException e) {
      return new Unreadable("the index is damaged (" + DiskFailures.reason(e) + ")");
    }
  }

  /**
   * Removes the files of an index. Its finished states go first, so that a process that is killed
   * meanwhile leaves no index rather than half of one.
   *
   * @throws org.apache.lucene.store.LockObtainFailedException where another process writes there
   */
  static void clear(Directory directory) throws IOException {
    try (Lock _ = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      for (String file : directory.listAll()) {
        if (file.startsWith(IndexFileNames.SEGMENTS)) {
          directory.deleteFile(file);
        }
      }
      directory.syncMetaData();
      for (String file : directory.listAll()) {
        if (IndexFileNames.CODEC_FILE_PATTERN.matcher(file).matches()
            || file.startsWith(IndexFileNames.PENDING_SEGMENTS)) {
          directory.deleteFile(file);
        }
      }
    }
  }

  private static IndexState otherLucene(Exception e) {
    return new Unreadable(
        "the index was written by another version of Lucene (" + e.getMessage() + ")");
  }
}
