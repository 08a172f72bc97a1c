package org.talksbot.search.lucene;

import java.io.IOException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/** A disk that takes so many bytes and no more. */
final class FullDisk extends FilterDirectory {
  private long left = Long.MAX_VALUE;

  FullDisk(Directory disk) {
    super(disk);
  }

  /** From now on there is room for so many bytes. */
  void room(long bytes) {
    left = bytes;
  }

  /** How many bytes there is room for. */
  long room() {
    return left;
  }

  @Override
  public IndexOutput createOutput(String name, IOContext context) throws IOException {
    return new Output(super.createOutput(name, context));
  }

  @Override
  public IndexOutput createTempOutput(String prefix, String suffix, IOContext context)
      throws IOException {
    return new Output(super.createTempOutput(prefix, suffix, context));
  }

  private void take(long bytes) throws IOException {
    if (bytes > left) {
      throw new IOException("No space left on device");
    }
    left -= bytes;
  }

  /** Fails where the disk is full. */
  private final class Output extends FilterIndexOutput {
    Output(IndexOutput out) {
      super("full disk", out.getName(), out);
    }

    @Override
    public void writeByte(byte b) throws IOException {
      take(1);
      super.writeByte(b);
    }

    @Override
    public void writeBytes(byte[] bytes, int offset, int length) throws IOException {
      take(length);
      super.writeBytes(bytes, offset, length);
    }
  }
}
