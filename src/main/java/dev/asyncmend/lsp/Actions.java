package dev.asyncmend.lsp;

import dev.asyncmend.edit.Fix;
import dev.asyncmend.edit.Level;
import dev.asyncmend.engine.SilencingComment;
import dev.asyncmend.outcome.Note;
import dev.asyncmend.outcome.TextEdit;
import dev.asyncmend.text.LineMap;
import dev.asyncmend.text.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;

/** Fixes as code actions: one for each, one for all, and comments that silence. */
final class Actions {
  /** The kind of "fix all", which editors can run when a file is saved. */
  static final String FIX_ALL = CodeActionKind.SourceFixAll + ".asyncmend";

  private final Folder folder;
  private final Paper paper;
  private final Diagnoses diagnoses;
  private final Edits edits;

  Actions(Folder folder, Paper paper, Diagnoses diagnoses, boolean versioned) {
    this.folder = folder;
    this.paper = paper;
    this.diagnoses = diagnoses;
    this.edits = new Edits(folder.papers(), versioned);
  }

  /**
   * What can be done at a place.
   *
   * @param look what was found in the document
   */
  List<Either<Command, CodeAction>> of(
      Paper.Look look, CodeActionParams params, BooleanSupplier stop) {
    List<String> only = params.getContext().getOnly();
    List<CodeAction> all = new ArrayList<>();
    SourceText text = look.outcome().text();
    if (text != null && wanted(only, CodeActionKind.QuickFix)) {
      List<Note> here =
          look.outcome().notes().stream()
              .filter(note -> !note.suppressed())
              .filter(note -> meets(note, text.lines(), params.getRange()))
              .toList();
      here.forEach(note -> fix(note, text.lines()).ifPresent(all::add));
      here.forEach(note -> silence(note, text).ifPresent(all::add));
    }
    // As other servers do: unless it is asked for it is not worth its time.
    if (only != null && wanted(only, FIX_ALL)) {
      fixAll(stop).ifPresent(all::add);
    }
    return all.stream().map(Either::<Command, CodeAction>forRight).toList();
  }

  /** Whether a kind is asked for: by itself, by one above it, or because everything is. */
  private static boolean wanted(@Nullable List<String> only, String kind) {
    return only == null
        || only.stream().anyMatch(one -> kind.equals(one) || kind.startsWith(one + "."));
  }

  private static boolean meets(Note note, LineMap lines, Range range) {
    return Ranges.meet(Ranges.of(lines, note.finding().span()), range);
  }

  private Optional<CodeAction> fix(Note note, LineMap lines) {
    Fix fix = note.finding().fix();
    if (fix == null || note.edits().isEmpty() || fix.level() == Level.ADVICE) {
      return Optional.empty();
    }
    boolean safe = fix.level() == Level.SAFE;
    String title = safe ? fix.title() : fix.title() + " (may change behaviour)";
    return files(note.edits())
        .map(
            changes -> {
              CodeAction action = action(title, CodeActionKind.QuickFix, changes);
              action.setDiagnostics(List.of(diagnoses.of(note, lines)));
              action.setIsPreferred(safe);
              return action;
            });
  }

  private Optional<CodeAction> silence(Note note, SourceText text) {
    List<TextEdit> comment = SilencingComment.of(note, text);
    if (comment.isEmpty()) {
      return Optional.empty();
    }
    String title = "Silence " + note.finding().card().id() + " here by a comment";
    return files(comment)
        .map(
            changes -> {
              CodeAction action = action(title, CodeActionKind.QuickFix, changes);
              action.setDiagnostics(List.of(diagnoses.of(note, text.lines())));
              action.setIsPreferred(false);
              return action;
            });
  }

  private Optional<CodeAction> fixAll(BooleanSupplier stop) {
    return folder
        .mended(paper, stop)
        .map(text -> Rewrite.of(paper.text(), text.chars()))
        .filter(changes -> !changes.isEmpty())
        .map(
            changes ->
                action("Fix all of asyncmend's findings", FIX_ALL, Map.of(paper.path(), changes)));
  }

  private CodeAction action(
      String title, String kind, Map<Path, List<org.eclipse.lsp4j.TextEdit>> changes) {
    CodeAction action = new CodeAction(title);
    action.setKind(kind);
    action.setEdit(edits.of(changes));
    return action;
  }

  /** Changes by their files; empty where one of these is not there, so that all or none is done. */
  private Optional<Map<Path, List<org.eclipse.lsp4j.TextEdit>>> files(List<TextEdit> changes) {
    Map<Path, List<org.eclipse.lsp4j.TextEdit>> files = new LinkedHashMap<>();
    for (TextEdit edit : changes) {
      Optional<Path> file = folder.file(edit.path());
      if (file.isEmpty()) {
        return Optional.empty();
      }
      files.computeIfAbsent(file.get(), key -> new ArrayList<>()).add(Ranges.of(edit));
    }
    return Optional.of(files);
  }
}
