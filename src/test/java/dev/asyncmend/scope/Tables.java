package dev.asyncmend.scope;

import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Our scopes of a file, told as a CPython of some version tells its own. */
final class Tables {
  private static final int INLINES_COMPREHENSIONS = 12;

  private final Scopes scopes;
  private final PyFile file;
  private final boolean inlines;

  private Tables(Scopes scopes, int minor) {
    this.scopes = scopes;
    this.file = scopes.file();
    this.inlines = minor >= INLINES_COMPREHENSIONS;
  }

  static List<Table> of(Scopes scopes, int minor) {
    Tables tables = new Tables(scopes, minor);
    List<Table> all = new ArrayList<>();
    for (Scope scope : scopes.all()) {
      if (!tables.inlined(scope)) {
        all.add(tables.table(scope));
      }
    }
    return all;
  }

  /** PEP 709: since 3.12 a comprehension has no function of its own, a generator expression has. */
  private boolean inlined(Scope scope) {
    return inlines && scope.kind() == Scope.Kind.COMPREHENSION;
  }

  private Table table(Scope scope) {
    TreeMap<String, String> classes = new TreeMap<>();
    for (String name : scope.names()) {
      classes.put(name, role(scope, name));
    }
    merge(scope, classes);
    int line = scope.kind() == Scope.Kind.MODULE ? 0 : line(scope.node());
    return new Table(kind(scope), name(scope), line, classes).placed(inlines);
  }

  /** Names of inlined comprehensions turn up in the scope around. */
  private void merge(Scope scope, Map<String, String> classes) {
    for (Scope inner : scopes.all()) {
      if (inlined(inner) && inner.outer() == scope) {
        inner.names().forEach(name -> classes.putIfAbsent(name, role(inner, name)));
        merge(inner, classes);
      }
    }
  }

  /** A cell that only inlined comprehensions share is an ordinary local. */
  private String role(Scope scope, String name) {
    Role role = scope.role(name).orElseThrow();
    return role == Role.CELL && !closed(scope, name) ? "LOCAL" : role.name();
  }

  private boolean closed(Scope owner, String name) {
    return scopes.all().stream()
        .filter(user -> !inlined(user) && user != owner)
        .filter(user -> user.role(name).equals(Optional.of(Role.FREE)))
        .anyMatch(user -> user.variable(name).equals(owner.variable(name)));
  }

  private int line(Node node) {
    return file.text().lines().line(file.tokens().start(node.first()));
  }

  private static String kind(Scope scope) {
    return switch (scope.kind()) {
      case MODULE -> "module";
      case CLASS -> "class";
      case TYPE_PARAMETERS, LAZY_TYPE -> "types";
      default -> "function";
    };
  }

  private String name(Scope scope) {
    Node node = scope.node();
    if (scope.kind() == Scope.Kind.LAZY_TYPE) {
      return lazy(node);
    }
    if (node instanceof Part.Module) {
      return "top";
    }
    if (node instanceof Stmt.Function function) {
      return function.name();
    }
    if (node instanceof Stmt.ClassDef type) {
      return type.name();
    }
    if (node instanceof Stmt.TypeAlias alias) {
      return alias.name().id();
    }
    return node instanceof Expr.Comp comp ? comprehension(comp) : "lambda";
  }

  private static String comprehension(Expr.Comp comp) {
    if (comp instanceof Expr.ListComp) {
      return "listcomp";
    }
    if (comp instanceof Expr.SetComp) {
      return "setcomp";
    }
    return comp instanceof Expr.DictComp ? "dictcomp" : "genexpr";
  }

  /** A bound is named after its type parameter, a value after its alias. */
  private String lazy(Node value) {
    Node owner = file.parent(value).orElseThrow();
    return owner instanceof Part.TypeParam param
        ? param.name()
        : ((Stmt.TypeAlias) owner).name().id();
  }
}
