package dev.asyncmend.engine;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.edit.EditPlan;
import dev.asyncmend.edit.FileEdits;
import dev.asyncmend.edit.Fix;
import dev.asyncmend.edit.Level;
import dev.asyncmend.outcome.Note;
import dev.asyncmend.outcome.TextEdit;
import dev.asyncmend.scope.Scopes;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.text.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The comment that silences one finding, as a change of text. */
public final class SilencingComment {
  private SilencingComment() {}

  /**
   * The change; none for findings about such comments themselves.
   *
   * @param text the text that the finding points into
   */
  public static List<TextEdit> of(Note note, SourceText text) {
    if (SuppressionReview.finds(note.finding().card())
        || !(Sources.parse(text.reread(text.bytes())) instanceof Reading.Parsed parsed)) {
      return List.of();
    }
    PyFile file = parsed.file();
    CommentPlaces places = new CommentPlaces(file, Suppressions.of(file));
    Edit edit =
        places.edit(places.of(note.finding().span()), List.of(note.finding().card().id()), "");
    String path = note.finding().path();
    Fix fix = new Fix(Level.SAFE, "Silence it", List.of(new FileEdits(path, List.of(edit))));
    EditPlan plan =
        Objects.requireNonNull(EditPlan.all(Map.of(path, Scopes.of(file)), List.of(fix)).get(path));
    return plan.splices().stream().map(splice -> Notes.edit(path, file, splice)).toList();
  }
}
