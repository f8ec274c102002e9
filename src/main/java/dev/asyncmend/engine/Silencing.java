package dev.asyncmend.engine;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.edit.FileEdits;
import dev.asyncmend.edit.Fix;
import dev.asyncmend.edit.Level;
import dev.asyncmend.outcome.Note;
import dev.asyncmend.recipe.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Puts in the place of each fix another one, which writes a comment that silences the finding.
 * Findings that one comment can silence get the same. What is wrong with comments is left out.
 */
final class Silencing implements Sieve {
  private final String reason;

  /**
   * Comments for all findings.
   *
   * @param reason what to write behind them, one line; may be empty
   */
  Silencing(String reason) {
    this.reason = reason.strip();
  }

  @Override
  public List<Note> sift(Sight sight, List<Note> notes) {
    CommentPlaces places = new CommentPlaces(sight.file(), sight.suppressions());
    Map<CommentPlaces.Place, TreeSet<String>> ids = new HashMap<>();
    for (Note note : notes) {
      if (silences(note)) {
        ids.computeIfAbsent(places.of(note.finding().span()), key -> new TreeSet<>())
            .add(note.finding().card().id());
      }
    }
    List<Note> silenced = new ArrayList<>();
    for (Note note : notes) {
      if (silences(note)) {
        CommentPlaces.Place place = places.of(note.finding().span());
        Edit edit =
            places.edit(place, List.copyOf(ids.getOrDefault(place, new TreeSet<>())), reason);
        silenced.add(note.with(mended(note.finding(), edit)));
      } else if (note.suppressed()) {
        silenced.add(note);
      }
    }
    return silenced;
  }

  private static boolean silences(Note note) {
    return !note.suppressed() && !SuppressionReview.finds(note.finding().card());
  }

  private static Finding mended(Finding finding, Edit edit) {
    FileEdits edits = new FileEdits(finding.path(), List.of(edit));
    Fix fix = new Fix(Level.SAFE, "Silence it with a comment", List.of(edits));
    return new Finding(
        finding.card(),
        finding.path(),
        finding.span(),
        finding.message(),
        Level.SAFE,
        fix,
        finding.chain());
  }
}
