package dev.asyncmend.engine;

import dev.asyncmend.edit.EditPlan;
import dev.asyncmend.edit.FileEdits;
import dev.asyncmend.edit.Fix;
import dev.asyncmend.edit.Splice;
import dev.asyncmend.index.Reason;
import dev.asyncmend.outcome.Note;
import dev.asyncmend.outcome.Step;
import dev.asyncmend.outcome.TextEdit;
import dev.asyncmend.recipe.Finding;
import dev.asyncmend.scope.Scopes;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Tokens;
import dev.asyncmend.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Adds to findings what reports say besides: scope, fingerprint, text edits, suppression. */
final class Notes {
  private final SourceFile source;
  private final Knowledge knowledge;
  private final Map<String, Scopes> texts;
  private final Suppressions suppressions;
  private final Definitions definitions;
  private final Fingerprints fingerprints;

  private Notes(
      SourceFile source,
      PyFile file,
      Suppressions suppressions,
      Knowledge knowledge,
      Map<String, Scopes> texts) {
    this.source = source;
    this.knowledge = knowledge;
    this.texts = texts;
    this.suppressions = suppressions;
    this.definitions = Definitions.of(file);
    this.fingerprints = new Fingerprints(file, source.patchPath());
  }

  /**
   * Makes notes about one state of one file.
   *
   * @param suppressions those of this state
   * @param texts the files that fixes change, by name, if somebody wants to know the fixes as
   *     changes of text; else empty
   */
  static Notes of(
      SourceFile source,
      Scopes state,
      Suppressions suppressions,
      Knowledge knowledge,
      Map<String, Scopes> texts) {
    return new Notes(source, state.file(), suppressions, knowledge, texts);
  }

  /** Notes for all findings of the file, in their order. */
  List<Note> all(List<Finding> findings) {
    return findings.stream().map(this::note).toList();
  }

  private Note note(Finding finding) {
    String scope = definitions.around(finding.span());
    return new Note(
        finding,
        scope,
        fingerprints.of(finding, scope),
        finding.chain().stream().map(this::step).toList(),
        texts.isEmpty() ? List.of() : edits(finding.fix()),
        suppressions.silence(finding));
  }

  private Step step(Reason reason) {
    return new Step(knowledge.name(source, reason.path()), reason.line(), reason.text());
  }

  private List<TextEdit> edits(@Nullable Fix fix) {
    if (fix == null) {
      return List.of();
    }
    Map<String, Scopes> touched = new TreeMap<>(texts);
    touched.keySet().retainAll(fix.files().stream().map(FileEdits::path).toList());
    List<TextEdit> changes = new ArrayList<>();
    Map<String, EditPlan> plans = EditPlan.all(touched, List.of(fix));
    touched.forEach(
        (path, state) ->
            splices(plans, path).forEach(splice -> changes.add(edit(path, state.file(), splice))));
    return changes;
  }

  private static List<Splice> splices(Map<String, EditPlan> plans, String path) {
    EditPlan plan = plans.get(path);
    return plan == null ? List.of() : plan.splices();
  }

  /** A change of tokens as one of text. */
  static TextEdit edit(String path, PyFile file, Splice splice) {
    Tokens tokens = file.tokens();
    int start = start(tokens, splice.first());
    Span span = new Span(start, Math.max(start, start(tokens, splice.end())));
    return TextEdit.of(path, file.text().lines(), span, splice.text());
  }

  private static int start(Tokens tokens, int token) {
    return token < tokens.size() ? tokens.start(token) : tokens.end(tokens.size() - 1);
  }
}
