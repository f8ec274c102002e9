package dev.asyncmend.outcome;

import dev.asyncmend.recipe.Finding;
import java.util.List;

/**
 * A finding and what reports say about it besides.
 *
 * @param finding what a recipe found
 * @param scope dotted names of the classes and functions around it, empty at module level
 * @param fingerprint hexadecimal; stays the same while lines move, and tells equal findings of a
 *     file apart
 * @param chain how it is known, from the place outwards; empty where the place says it all
 * @param edits the fix as changes of text; empty where there is none or nobody asked
 * @param suppressed whether a comment in the file silences it
 */
public record Note(
    Finding finding,
    String scope,
    String fingerprint,
    List<Step> chain,
    List<TextEdit> edits,
    boolean suppressed) {
  /** Takes copies of the lists. */
  public Note {
    chain = List.copyOf(chain);
    edits = List.copyOf(edits);
  }

  /** The same note on another finding at its place. */
  public Note with(Finding other) {
    return new Note(other, scope, fingerprint, chain, edits, suppressed);
  }
}
