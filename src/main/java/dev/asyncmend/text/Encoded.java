package dev.asyncmend.text;

/** What became of an attempt to write a text in the encoding of its file. */
public sealed interface Encoded {

  /** The bytes to write. */
  final class Ok implements Encoded {
    private final byte[] bytes;

    /** The bytes; taken over and not to be changed any more. */
    public Ok(byte[] bytes) {
      this.bytes = bytes;
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
      return bytes.clone();
    }
  }

  /**
   * The encoding of the file has no bytes for this text.
   *
   * @param at the characters at fault, UTF-16 offsets in the text that was to be written
   * @param reason one sentence, without position
   */
  record Bad(Span at, String reason) implements Encoded {}
}
