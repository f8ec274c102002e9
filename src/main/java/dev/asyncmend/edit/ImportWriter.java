package dev.asyncmend.edit;

import dev.asyncmend.edit.Edit.NeedImport;
import dev.asyncmend.scope.Scopes;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Turns the imports that accepted fixes need, and those they made unused, into splices. */
final class ImportWriter {
  private static final Comparator<NeedImport> ORDER =
      Comparator.comparing(NeedImport::module)
          .thenComparing(need -> String.valueOf(need.member()))
          .thenComparing(need -> String.valueOf(need.asName()))
          .thenComparing(NeedImport::use);

  private final Scopes scopes;
  private final PyFile file;
  private final Splicer splicer;
  private final FunctionBodies functions;
  private final ImportRemoval removal;

  /** What happens to statements, by their first token. */
  private final Map<Integer, Change> changes = new TreeMap<>();

  /** The names that are added to an import statement, and those that go. */
  private record Change(Stmt stmt, List<String> added, List<Part.Alias> dropped) {
    boolean dooms() {
      return added.isEmpty() && dropped.size() == NameList.names(stmt).size();
    }
  }

  /**
   * Works on one file.
   *
   * @param splicer the changes of the accepted fixes, to which those of the imports are added
   */
  ImportWriter(Scopes scopes, Splicer splicer) {
    this.scopes = scopes;
    this.file = scopes.file();
    this.splicer = splicer;
    this.functions = new FunctionBodies(file);
    this.removal = new ImportRemoval(file);
  }

  /** Writes what it can; returns the needs for which a fix is in the way everywhere. */
  List<NeedImport> write(String path, List<NeedImport> needs) {
    new Unused(scopes, splicer.build())
        .find(path)
        .forEach(entry -> change(entry.stmt()).dropped().add(entry.alias()));
    changes.values().removeIf(change -> !isClean(change));
    List<NeedImport> rest =
        firstOfEach(needs).stream()
            .sorted(ORDER)
            .filter(need -> !isMet(need))
            .filter(need -> !joins(need))
            .toList();
    NewImports fresh = new NewImports(file, functions, splicer, this::isDoomed);
    List<NeedImport> unmet = fresh.write(rest);
    writeChanges(fresh);
    return unmet;
  }

  /** Of equal imports, in the same function if they are local, the one used first. */
  private Collection<NeedImport> firstOfEach(List<NeedImport> needs) {
    Map<List<Object>, NeedImport> firsts = new LinkedHashMap<>();
    for (NeedImport need : needs) {
      int function = NewImports.function(functions, need);
      List<Object> key = List.of(need.module(), NewImports.name(need), need.local(), function);
      firsts.merge(key, need, (one, two) -> one.use() <= two.use() ? one : two);
    }
    return firsts.values();
  }

  private Change change(Stmt stmt) {
    return changes.computeIfAbsent(
        stmt.first(), first -> new Change(stmt, new ArrayList<>(), new ArrayList<>()));
  }

  private boolean isDoomed(Stmt stmt) {
    Change change = changes.get(stmt.first());
    return change != null && change.dooms();
  }

  /** Whether the names of {@code change} can go without a comment and without touching a fix. */
  private boolean isClean(Change change) {
    Stmt stmt = change.stmt();
    if (change.dooms()) {
      return removal.isClean(stmt) && !isTouched(stmt);
    }
    Lines lines = new Lines(file);
    return NameList.edit(file, stmt, List.of(), change.dropped()).stream()
        .noneMatch(gone -> splicer.overlaps(gone) || lines.hasComment(gone.first(), gone.end()));
  }

  private boolean isTouched(Stmt stmt) {
    return splicer.overlaps(new Splice(stmt.first(), stmt.last() + 1, ""));
  }

  /** Whether the file has exactly this import already, where and when it is needed. */
  private boolean isMet(NeedImport need) {
    List<Stmt> body = file.tree().body();
    if (need.local()) {
      body = functions.around(need.use()).map(Stmt.Function::body).orElse(body);
    }
    return body.stream()
        .filter(stmt -> stmt.first() < need.use())
        .anyMatch(stmt -> NameList.names(stmt).stream().anyMatch(alias -> is(stmt, alias, need)));
  }

  private boolean is(Stmt stmt, Part.Alias alias, NeedImport need) {
    Change change = changes.get(stmt.first());
    if (change != null
        && change.dropped().stream().anyMatch(gone -> gone.first() == alias.first())) {
      return false;
    }
    String member = need.member();
    boolean same =
        member == null
            ? stmt instanceof Stmt.Import && alias.name().equals(need.module().dotted())
            : NameList.takes(stmt, need.module()) && alias.name().equals(member);
    return same && Objects.equals(alias.asName(), need.asName());
  }

  /** Adds the needed name to an import of the same module, where there is one. */
  private boolean joins(NeedImport need) {
    if (need.local() || need.member() == null) {
      return false;
    }
    for (Stmt stmt : file.tree().body()) {
      boolean before = stmt.first() < need.use();
      if (before && NameList.takes(stmt, need.module()) && !isTouched(stmt)) {
        List<String> added = change(stmt).added();
        String name = NewImports.name(need);
        if (!added.contains(name)) {
          added.add(name);
        }
        return true;
      }
    }
    return false;
  }

  private void writeChanges(NewImports fresh) {
    for (Change change : changes.values()) {
      if (!change.dooms()) {
        NameList.edit(file, change.stmt(), change.added(), change.dropped()).forEach(splicer::add);
      }
    }
    Set<Node> done = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Change change : changes.values()) {
      Node block = file.parent(change.stmt()).orElse(file.tree());
      if (change.dooms() && done.add(block)) {
        removal.splices(change.stmt(), this::isDoomed, fresh::writesAt).forEach(splicer::add);
      }
    }
  }
}
