package dev.asyncmend.engine.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One file with everything that is kept about a project: the summaries, the {@link Table}, and
 * where that is. A pack is never changed, only replaced.
 */
final class Pack implements AutoCloseable {
  /** Where the table starts, its length, its checksum, and the mark. */
  static final int TAIL = Long.BYTES + Integer.BYTES + Integer.BYTES + Long.BYTES;

  private static final long MARK = 0x6173796e63_66_31L; // "asyncf1"

  private final @Nullable Blobs blobs;
  private final Table table;

  private Pack(@Nullable Blobs blobs, Table table) {
    this.blobs = blobs;
    this.table = table;
  }

  /** The pack in {@code file}; an empty one where there is none that {@code owner} wrote. */
  static Pack open(Path file, String owner) {
    try {
      Blobs blobs = new Blobs(FileChannel.open(file, StandardOpenOption.READ));
      try {
        return new Pack(blobs, table(blobs, owner));
      } catch (IOException | RuntimeException e) {
        blobs.close();
        throw e;
      }
    } catch (IOException e) {
      return new Pack(null, new Table(owner, List.of(), Map.of()));
    }
  }

  private static Table table(Blobs blobs, String owner) throws IOException {
    long size = blobs.size();
    if (size < TAIL) {
      throw new IOException("too short");
    }
    ByteBuffer tail = ByteBuffer.wrap(blobs.read(size - TAIL, TAIL));
    long start = tail.getLong();
    int length = tail.getInt();
    int sum = tail.getInt();
    if (tail.getLong() != MARK || start < 0 || length < 0 || start != size - TAIL - length) {
      throw new IOException("not a pack");
    }
    byte[] bytes = blobs.read(start, length);
    if (Content.sum(bytes) != sum) {
      throw new IOException("damaged");
    }
    return Table.read(bytes, owner, blobs);
  }

  /** What comes behind a table that starts at {@code start}. */
  static byte[] tail(long start, byte[] table) {
    return ByteBuffer.allocate(TAIL)
        .putLong(start)
        .putInt(table.length)
        .putInt(Content.sum(table))
        .putLong(MARK)
        .array();
  }

  List<String> questions() {
    return table.questions();
  }

  Map<String, Sighting> sightings() {
    return table.sightings();
  }

  @Override
  public void close() {
    try {
      if (blobs != null) {
        blobs.close();
      }
    } catch (IOException e) {
      return; // it was only read
    }
  }
}
