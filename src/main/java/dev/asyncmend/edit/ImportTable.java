package dev.asyncmend.edit;

import dev.asyncmend.scope.Binding;
import dev.asyncmend.scope.QName;
import dev.asyncmend.scope.Scopes;
import dev.asyncmend.scope.Variable;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every name that an import of the file binds, in source order. Star imports are left out. */
final class ImportTable {
  private final Scopes scopes;
  private final List<Entry> entries = new ArrayList<>();

  /**
   * One imported name.
   *
   * @param stmt the {@code import} or {@code from … import} statement
   * @param variable what the name is in the scope of the statement
   */
  record Entry(Stmt stmt, Part.Alias alias, Binding.Imported binding, Variable variable) {

    /** What the name stands for; empty for relative imports, whose package is not known here. */
    Optional<QName> target() {
      if (binding.level() > 0) {
        return Optional.empty();
      }
      QName module = QName.of(binding.module());
      String member = binding.member();
      return Optional.of(member == null ? module : module.child(member));
    }

    /** Whether it takes {@code symbol} from its module under its own name. */
    boolean imports(QName symbol) {
      return binding.member() != null
          && binding.name().equals(binding.member())
          && target().filter(symbol::equals).isPresent();
    }

    /** Whether it loads {@code module}, or takes something from it. */
    boolean provides(QName module) {
      return Stream.of(target(), loaded())
          .flatMap(Optional::stream)
          .anyMatch(name -> name.startsWith(module));
    }

    /** The module that {@code import a.b}, without {@code as}, makes usable by its full name. */
    Optional<QName> loaded() {
      return stmt instanceof Stmt.Import && alias.asName() == null
          ? Optional.of(QName.of(alias.name()))
          : Optional.empty();
    }

    /** Whether nothing but this very import can give the name another meaning. */
    boolean agrees(Binding other) {
      return other instanceof Binding.Imported imported
          && imported.level() == binding.level()
          && imported.module().equals(binding.module())
          && String.valueOf(imported.member()).equals(String.valueOf(binding.member()));
    }
  }

  ImportTable(Scopes scopes) {
    this.scopes = scopes;
    Walk.all(
        scopes.file().tree(),
        node -> {
          if (node instanceof Stmt.Import plain) {
            plain.names().forEach(alias -> add(plain, alias, QName.of(alias.name()).head()));
          } else if (node instanceof Stmt.ImportFrom from) {
            from.names().forEach(alias -> add(from, alias, alias.name()));
          }
        });
  }

  private void add(Stmt stmt, Part.Alias alias, String plainName) {
    String asName = alias.asName();
    Variable variable = scopes.variable(asName == null ? plainName : asName, alias);
    for (Binding binding : variable.bindings()) {
      if (binding instanceof Binding.Imported imported && imported.at().first() == alias.first()) {
        entries.add(new Entry(stmt, alias, imported, variable));
      }
    }
  }

  /** All of them. */
  List<Entry> entries() {
    return entries;
  }

  /**
   * Whether the name of {@code entry}, written at {@code at}, is certain to mean that import: it
   * always runs, it runs before, and nothing else gives the name another meaning.
   */
  boolean reliable(Entry entry, Node at) {
    Binding.Imported binding = entry.binding();
    return binding.when() == Binding.When.ALWAYS
        && entry.stmt().first() < at.first()
        && isDirect(entry.stmt())
        && scopes.variable(binding.name(), at) == entry.variable()
        && entry.variable().bindings().stream().allMatch(entry::agrees);
  }

  /** Whether {@code stmt} stands in no block but that of its module, class or function. */
  boolean isDirect(Stmt stmt) {
    return scopes
        .file()
        .parent(stmt)
        .filter(
            parent ->
                parent instanceof Part.Module
                    || parent instanceof Stmt.Function
                    || parent instanceof Stmt.ClassDef)
        .isPresent();
  }
}
