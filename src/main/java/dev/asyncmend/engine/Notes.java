package dev.asyncmend.engine;

import dev.asyncmend.edit.EditPlan;
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
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Adds to findings what reports say besides: scope, fingerprint, text edits, suppression. */
final class Notes {
  private static final int FINGERPRINT_BYTES = 8;

  private final SourceFile source;
  private final PyFile file;
  private final Knowledge knowledge;
  private final boolean edits;
  private final Scopes scopes;
  private final Suppressions suppressions;
  private final Definitions definitions;
  private final String patchPath;
  private final Map<String, Integer> twins = new HashMap<>();

  private Notes(SourceFile source, Scopes scopes, Knowledge knowledge, boolean edits) {
    this.source = source;
    this.file = scopes.file();
    this.knowledge = knowledge;
    this.edits = edits;
    this.scopes = scopes;
    this.suppressions = Suppressions.of(file);
    this.definitions = Definitions.of(file);
    this.patchPath = source.patchPath();
  }

  /**
   * Makes notes about one state of one file.
   *
   * @param edits whether somebody wants to know the fixes as changes of text
   */
  static Notes of(SourceFile source, Scopes state, Knowledge knowledge, boolean edits) {
    return new Notes(source, state, knowledge, edits);
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
        fingerprint(finding, scope),
        finding.chain().stream().map(this::step).toList(),
        edits ? edits(finding) : List.of(),
        suppressions.silence(finding));
  }

  private Step step(Reason reason) {
    return new Step(knowledge.name(source, reason.path()), reason.line(), reason.text());
  }

  private String fingerprint(Finding finding, String scope) {
    Span span = finding.span();
    String code = file.text().chars().substring(span.start(), span.end());
    String line = code.lines().findFirst().orElse("").strip();
    String key = String.join("\0", finding.card().id(), patchPath, scope, line);
    int twin = twins.merge(key, 1, Integer::sum);
    return hash(key + "\0" + twin);
  }

  private List<TextEdit> edits(Finding finding) {
    Fix fix = finding.fix();
    if (fix == null) {
      return List.of();
    }
    Tokens tokens = file.tokens();
    List<TextEdit> changes = new ArrayList<>();
    for (Splice splice : EditPlan.of(finding.path(), scopes, List.of(fix)).splices()) {
      int start = start(tokens, splice.first());
      Span span = new Span(start, Math.max(start, start(tokens, splice.end())));
      changes.add(new TextEdit(finding.path(), span, splice.text()));
    }
    return changes;
  }

  private static int start(Tokens tokens, int token) {
    return token < tokens.size() ? tokens.start(token) : tokens.end(tokens.size() - 1);
  }

  private static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] bytes = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes, 0, FINGERPRINT_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
