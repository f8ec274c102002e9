package dev.asyncmend.recipe;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.edit.FileEdits;
import dev.asyncmend.edit.Fix;
import dev.asyncmend.edit.Level;
import dev.asyncmend.pattern.StatementEdits;
import dev.asyncmend.pattern.Surroundings;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A fix that is being made: what its builders have written so far, file by file. */
final class Draft {
  /** By the path of the file, so that equal fixes are equal from wherever they were made. */
  private final Map<String, Part> parts = new TreeMap<>();

  private boolean refused;
  private @Nullable String reason;

  /**
   * What is written to one file.
   *
   * @param statements how it changes whole statements
   * @param edits in the order in which they were asked for
   * @param taken new names
   * @param turned functions that are made coroutine functions
   */
  record Part(
      Surroundings around,
      StatementEdits statements,
      List<Edit> edits,
      List<String> taken,
      List<Stmt.FunctionDef> turned) {

    private static Part of(Surroundings around) {
      StatementEdits statements = StatementEdits.of(around.file());
      return new Part(around, statements, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** Whether it imports asyncio where trio, anyio or curio own the file. */
    boolean forbidden() {
      boolean imports =
          edits.stream()
              .anyMatch(
                  edit ->
                      edit instanceof Edit.NeedImport need
                          && need.module().head().equals("asyncio"));
      return imports && !around.resolver().flavor().takesAsyncio();
    }
  }

  Part part(Surroundings around) {
    return parts.computeIfAbsent(around.path(), path -> Part.of(around));
  }

  /** Gives the fix up; the first reason counts. */
  void refuse(@Nullable String why) {
    refused = true;
    reason = reason == null ? why : reason;
  }

  /** Whether it was given up. */
  boolean refused() {
    return refused;
  }

  /** Why it was given up; null where nobody said. */
  @Nullable String reason() {
    return reason;
  }

  /** Whether it may be used. */
  boolean usable() {
    return !refused && parts.values().stream().noneMatch(Part::forbidden);
  }

  Fix fix(Level level, String title) {
    return new Fix(
        level,
        title,
        parts.entrySet().stream()
            .filter(part -> !part.getValue().edits().isEmpty())
            .map(part -> new FileEdits(part.getKey(), part.getValue().edits()))
            .toList());
  }
}
