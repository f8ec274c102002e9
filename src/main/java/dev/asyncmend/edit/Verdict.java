package dev.asyncmend.edit;

import dev.asyncmend.text.Span;

/** Whether an edited text may be written. */
public sealed interface Verdict {

  /** The text parses, and nothing changed but what the plan says. */
  record Sound() implements Verdict {}

  /**
   * The edited text is no Python.
   *
   * @param at where, in the edited text
   * @param reason one sentence, without position
   */
  record Unparsable(Span at, String reason) implements Verdict {}

  /**
   * Something outside the plan changed: its characters, how they are read, or the block they are
   * in.
   *
   * @param at the first place that changed, in the original text
   */
  record Strayed(Span at) implements Verdict {}

  /**
   * A comment of the original is no longer there.
   *
   * @param at the comment, in the original text
   */
  record LostComment(Span at) implements Verdict {}
}
