package dev.asyncmend.lsp;

import dev.asyncmend.edit.Level;
import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.outcome.Note;
import dev.asyncmend.outcome.Step;
import dev.asyncmend.recipe.Finding;
import dev.asyncmend.text.LineMap;
import dev.asyncmend.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Findings as diagnostics. */
final class Diagnoses {
  private static final String SOURCE = "asyncmend";

  private final Folder folder;
  private final boolean related;

  /** Those of files in a folder; {@code related} says whether the editor shows other places. */
  Diagnoses(Folder folder, boolean related) {
    this.folder = folder;
    this.related = related;
  }

  /**
   * What is to be shown of an outcome.
   *
   * @param syntaxErrors whether to say that a file is no Python
   */
  List<Diagnostic> of(FileOutcome outcome, boolean syntaxErrors) {
    SourceText text = outcome.text();
    if (outcome instanceof FileOutcome.Unreadable unreadable) {
      return syntaxErrors
          ? List.of(complaint(unreadable.line(), unreadable.column(), unreadable.reason()))
          : List.of();
    }
    return text == null
        ? List.of()
        : outcome.notes().stream()
            .filter(note -> !note.suppressed())
            .map(note -> of(note, text.lines()))
            .toList();
  }

  /** Something that is wrong at a place, 1-based, that ends nobody knows where. */
  static Diagnostic complaint(int line, int column, String message) {
    Position at = new Position(Math.max(0, line - 1), Math.max(0, column - 1));
    return new Diagnostic(new Range(at, at), message, DiagnosticSeverity.Error, SOURCE);
  }

  /** A finding. */
  Diagnostic of(Note note, LineMap lines) {
    Finding finding = note.finding();
    String recipe = finding.card().id();
    DiagnosticSeverity severity =
        finding.level() == Level.ADVICE || finding.card().selectedOnly()
            ? DiagnosticSeverity.Information
            : DiagnosticSeverity.Warning;
    Diagnostic shown =
        new Diagnostic(
            Ranges.of(lines, finding.span()), finding.message(), severity, SOURCE, recipe);
    folder
        .guide()
        .address(recipe)
        .ifPresent(page -> shown.setCodeDescription(new DiagnosticCodeDescription(page)));
    List<DiagnosticTag> tags = tags(recipe);
    if (!tags.isEmpty()) {
      shown.setTags(tags);
    }
    if (related && !note.chain().isEmpty()) {
      shown.setRelatedInformation(chain(note.chain()));
    }
    return shown;
  }

  private static List<DiagnosticTag> tags(String recipe) {
    return switch (recipe) {
      case "unused-suppression" -> List.of(DiagnosticTag.Unnecessary);
      case "removed-api" -> List.of(DiagnosticTag.Deprecated);
      default -> List.of();
    };
  }

  private List<DiagnosticRelatedInformation> chain(List<Step> steps) {
    List<DiagnosticRelatedInformation> all = new ArrayList<>();
    for (Step step : steps) {
      Position at = new Position(Math.max(0, step.line() - 1), 0);
      // Facts about libraries that come with asyncmend are in no file that could be shown.
      folder
          .file(step.path())
          .map(file -> new Location(folder.papers().uri(file), new Range(at, at)))
          .ifPresent(place -> all.add(new DiagnosticRelatedInformation(place, step.text())));
    }
    return all;
  }
}
