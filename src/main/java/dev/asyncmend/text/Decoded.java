package dev.asyncmend.text;

/** What became of an attempt to read bytes as Python source: the text, or why there is none. */
public sealed interface Decoded {

  /** The bytes are text. */
  record Ok(SourceText text) implements Decoded {}

  /**
   * The bytes are no text that Python would read.
   *
   * @param line the line at fault, from 1
   * @param reason one sentence a Python developer understands, without position
   */
  record Bad(int line, String reason) implements Decoded {}
}
