package dev.asyncmend.outcome;

import dev.asyncmend.text.Span;

/**
 * What a finding is known by in every run over the same files, whichever fixes were applied before
 * it was made: the recipe, and the place in the file as it was before any fix.
 *
 * @param recipe the recipe's id
 * @param path the file, as a person in the current folder would write it
 * @param span where in the original text, UTF-16 offsets
 */
public record Site(String recipe, String path, Span span) {

  /** Where a finding is that was made in the original text. */
  public static Site of(Note note) {
    return of(note, note.finding().span());
  }

  /** Where a finding is whose place in the original text is {@code span}. */
  public static Site of(Note note, Span span) {
    return new Site(note.finding().card().id(), note.finding().path(), span);
  }
}
