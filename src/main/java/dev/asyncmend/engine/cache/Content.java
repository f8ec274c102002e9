package dev.asyncmend.engine.cache;

import dev.asyncmend.index.SummaryCodec;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** What is known about one content of a file, wherever it lies. Compared by identity. */
final class Content {
  private final ContentKey key;
  private volatile @Nullable Place place;

  Content(ContentKey key, @Nullable Place place) {
    this.key = key;
    this.place = place;
  }

  ContentKey key() {
    return key;
  }

  /** Where its summary is; empty where nobody made one yet. */
  Optional<Place> place() {
    return Optional.ofNullable(place);
  }

  /** Keeps where its summary is. */
  void lies(Place found) {
    place = found;
  }

  /** What was found out about it; empty where nobody did, or where that cannot be read any more. */
  Optional<Kept> kept() {
    Place known = place;
    if (known == null) {
      return Optional.empty();
    }
    Blobs blobs = known.blobs();
    return blobs == null ? Optional.of(new Kept(null)) : read(blobs, known);
  }

  private static Optional<Kept> read(Blobs blobs, Place place) {
    try {
      byte[] bytes = blobs.read(place.offset(), place.length());
      return sum(bytes) == place.sum() ? SummaryCodec.read(bytes).map(Kept::new) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty(); // as good as damaged
    }
  }

  /** The checksum that a {@link Place} has. */
  static int sum(byte[] bytes) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, 0, bytes.length);
    return (int) sum.getValue();
  }
}
