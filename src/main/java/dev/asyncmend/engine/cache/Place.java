package dev.asyncmend.engine.cache;

import org.jspecify.annotations.Nullable;

/**
 * Where the bytes of a summary are.
 *
 * @param blobs the file that holds them; null says that there is no summary, since the content is
 *     no Python
 * @param offset of the first of them
 * @param length how many
 * @param sum their CRC-32C
 */
record Place(@Nullable Blobs blobs, long offset, int length, int sum) {
  /** Of content that is no Python. */
  static final Place NOWHERE = new Place(null, 0, 0, 0);
}
