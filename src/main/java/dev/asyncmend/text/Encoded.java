package dev.asyncmend.text;

/** What became of an attempt to write a text in the encoding of its file. */
public sealed interface Encoded {

  /** The bytes to write. */
  record Ok(byte[] bytes) implements Encoded {

    /** Takes a copy: bytes that are to be written must not change. */
    public Ok {
      bytes = bytes.clone();
    }

    /** A copy of the bytes. */
    @Override
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
