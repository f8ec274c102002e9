package dev.asyncmend.syntax;

import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.text.Span;

/**
 * What became of an attempt to read Python: the file, or the place and reason of the first error.
 */
public sealed interface Parse {

  /** The text is Python of some version from 3.8 on. */
  record Ok(PyFile file) implements Parse {}

  /**
   * The text is not Python that this tool reads.
   *
   * @param at where the error was noticed, UTF-16 offsets in the text
   * @param reason one sentence a Python developer understands, without position
   */
  record Broken(Span at, String reason) implements Parse {}
}
