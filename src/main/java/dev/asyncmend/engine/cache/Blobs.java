package dev.asyncmend.engine.cache;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** A file with the bytes of many summaries. Several threads may use it at the same time. */
final class Blobs implements AutoCloseable {
  private final FileChannel channel;

  Blobs(FileChannel channel) {
    this.channel = channel;
  }

  /** How many bytes there are. */
  long size() throws IOException {
    return channel.size();
  }

  /** That many bytes from {@code offset} on. */
  byte[] read(long offset, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, offset + bytes.position()) < 0) {
        throw new EOFException("the file is shorter than it was");
      }
    }
    return bytes.array();
  }

  /** Puts bytes at {@code offset}. */
  void write(long offset, byte[] bytes) throws IOException {
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    while (rest.hasRemaining()) {
      channel.write(rest, offset + rest.position());
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
