package dev.asyncmend.index;

import java.util.Optional;

/**
 * Summaries as bytes, to be kept between runs or bundled with the tool. Compact: strings and equal
 * terms are written once. Whatever the bytes are, reading them ends soon and throws nothing.
 */
public final class SummaryCodec {
  /**
   * A fingerprint of the records that make a summary and of how they are written: the first bytes
   * of each. Nobody counts versions; {@code SummaryShapeTest} tells this number when it is another.
   */
  static final int SHAPE = 0xa9868e79;

  /** How many bytes the fingerprint takes. */
  static final int HEAD = 4;

  private SummaryCodec() {}

  /** The bytes of a summary; equal summaries may have different ones. */
  public static byte[] write(ModuleSummary summary) {
    SummaryWriter writer = new SummaryWriter();
    Layouts.SUMMARY.write().accept(writer, summary);
    ByteSink bytes = new ByteSink();
    for (int shift = 0; shift < HEAD * Byte.SIZE; shift += Byte.SIZE) {
      bytes.octet(SHAPE >>> shift);
    }
    writer.finish(bytes);
    return bytes.toArray();
  }

  /**
   * The summary that {@link #write} made these bytes of. Empty where no asyncmend with the same
   * records did: for another version and for most damage. It takes a checksum to notice all of it.
   */
  public static Optional<ModuleSummary> read(byte[] bytes) {
    return read(bytes, 0, bytes.length);
  }

  /** The same for the bytes from {@code start} up to {@code end}, which must lie in the array. */
  public static Optional<ModuleSummary> read(byte[] bytes, int start, int end) {
    ByteFeed feed = new ByteFeed(bytes, start, end);
    try {
      for (int shift = 0; shift < HEAD * Byte.SIZE; shift += Byte.SIZE) {
        feed.expect(SHAPE >>> shift & 0xff);
      }
      ModuleSummary summary = Layouts.SUMMARY.read().apply(new SummaryReader(feed));
      feed.finish();
      return Optional.of(summary);
    } catch (ByteFeed.Corrupt e) {
      return Optional.empty();
    }
  }
}
