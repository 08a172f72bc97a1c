package org.talksbot.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.talksbot.article.DateSpan;
import org.talksbot.article.Metadata;
import org.talksbot.article.Sentence;
import org.talksbot.search.Passage;
import org.talksbot.search.Source;
import org.talksbot.search.index.IndexFormat;

/**
 * Passages and sources as bytes. A change of the layout needs a new
 * {@link IndexFormat#VERSION}.
 */
final class PassageCodec {
  /** Texts of the metadata that may be missing. */
  private static final int NULLABLE = 4;

  /** Where a passage stands: in which article, from which offset on. */
  record Place(String article, int start) {
    /** As passages that are equally good follow each other. */
    static final Comparator<Place> ORDER = Comparator.comparing(Place::article)
        .thenComparingInt(Place::start);
  }

  private PassageCodec() {}

  static BytesRef encode(Passage passage) {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    try {
      write(passage.source(), out);
      out.writeVInt(passage.start());
      out.writeVInt(passage.line());
      out.writeString(passage.text());
      out.writeVInt(passage.sentences().size());
      int last = passage.start();
      for (Sentence sentence : passage.sentences()) {
        out.writeVInt(sentence.start() - last);
        out.writeVInt(sentence.end() - sentence.start());
        last = sentence.end();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return new BytesRef(out.toArrayCopy());
  }

  static Passage decode(BytesRef bytes) {
    ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    try {
      Source source = readSource(in);
      int start = in.readVInt();
      int line = in.readVInt();
      String text = in.readString();
      List<Sentence> sentences = new ArrayList<>();
      int last = start;
      for (int count = in.readVInt(); count > 0; count--) {
        int from = last + in.readVInt();
        last = from + in.readVInt();
        sentences.add(new Sentence(from, last));
      }
      return new Passage(source, start, line, text, sentences);
    } catch (IOException e) {
      throw new UncheckedIOException("a stored passage is damaged", e);
    }
  }

  /** The place of an encoded passage, of which nothing else is read. */
  static Place decodePlace(BytesRef bytes) {
    ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    try {
      String article = in.readString();
      skipString(in);
      skipString(in);
      for (int i = 0; i < NULLABLE; i++) {
        if (in.readByte() != 0) {
          skipString(in);
        }
      }
      readDays(in);
      skipList(in);
      skipList(in);
      return new Place(article, in.readVInt());
    } catch (IOException e) {
      throw new UncheckedIOException("a stored passage is damaged", e);
    }
  }

  static BytesRef encode(Source source) {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    try {
      write(source, out);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return new BytesRef(out.toArrayCopy());
  }

  static Source decodeSource(BytesRef bytes) {
    try {
      return readSource(new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length));
    } catch (IOException e) {
      throw new UncheckedIOException("a stored source is damaged", e);
    }
  }

  private static void write(Source source, DataOutput out) throws IOException {
    Metadata metadata = source.metadata();
    out.writeString(source.article());
    out.writeString(source.file());
    out.writeString(metadata.title());
    writeNullable(metadata.url(), out);
    writeNullable(metadata.publisher(), out);
    writeNullable(metadata.author(), out);
    writeNullable(metadata.meeting(), out);
    write(metadata.published(), out);
    write(metadata.references(), out);
    write(metadata.questions(), out);
  }

  private static Source readSource(DataInput in) throws IOException {
    String article = in.readString();
    String file = in.readString();
    String title = in.readString();
    String url = readNullable(in);
    String publisher = readNullable(in);
    String author = readNullable(in);
    String meeting = readNullable(in);
    DateSpan published = readDays(in);
    List<String> references = readList(in);
    List<String> questions = readList(in);
    return new Source(article, file,
        new Metadata(title, url, publisher, author, published, references, meeting, questions));
  }

  /** Days count from 1970-01-01, so that none is parsed when a passage is read. */
  private static void write(@Nullable DateSpan days, DataOutput out) throws IOException {
    out.writeByte((byte) (days == null ? 0 : 1));
    if (days != null) {
      out.writeZLong(days.from().toEpochDay());
      out.writeZLong(days.to().toEpochDay());
    }
  }

  private static @Nullable DateSpan readDays(DataInput in) throws IOException {
    return in.readByte() == 0
        ? null
        : new DateSpan(LocalDate.ofEpochDay(in.readZLong()), LocalDate.ofEpochDay(in.readZLong()));
  }

  private static void write(List<String> texts, DataOutput out) throws IOException {
    out.writeVInt(texts.size());
    for (String text : texts) {
      out.writeString(text);
    }
  }

  private static List<String> readList(DataInput in) throws IOException {
    List<String> texts = new ArrayList<>();
    for (int count = in.readVInt(); count > 0; count--) {
      texts.add(in.readString());
    }
    return texts;
  }

  private static void skipString(ByteArrayDataInput in) {
    in.skipBytes(in.readVInt());
  }

  private static void skipList(ByteArrayDataInput in) {
    for (int count = in.readVInt(); count > 0; count--) {
      skipString(in);
    }
  }

  private static void writeNullable(@Nullable String value, DataOutput out) throws IOException {
    out.writeByte((byte) (value == null ? 0 : 1));
    if (value != null) {
      out.writeString(value);
    }
  }

  private static @Nullable String readNullable(DataInput in) throws IOException {
    return in.readByte() == 0 ? null : in.readString();
  }
}
