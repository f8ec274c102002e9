package dev.asyncmend.recipes;

import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.Binding;
import dev.asyncmend.scope.Uses;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that a coroutine opens itself, such as a connection, with all that comes of it, such as
 * cursors: where it is used, and whether all of that stays in the coroutine.
 */
final class OwnResource {
  /**
   * Methods of connections, cursors and results whose values hold neither (PEP 249, SQLAlchemy).
   */
  private static final Set<String> PLAIN =
      Set.of(
          "fetchone",
          "fetchall",
          "fetchmany",
          "fetchval",
          "fetch_one",
          "fetch_all",
          "commit",
          "rollback",
          "close",
          "count",
          "first",
          "one",
          "one_or_none",
          "all",
          "scalar",
          "scalar_one",
          "scalar_one_or_none",
          "keys",
          "total_changes",
          "get",
          "get_one",
          "add",
          "add_all",
          "delete",
          "flush",
          "refresh",
          "update",
          "to_sql",
          "callproc");

  /** Functions that have taken all they want when they return. */
  private static final Set<String> DONE =
      Set.of(
          "list",
          "tuple",
          "dict",
          "set",
          "frozenset",
          "len",
          "sorted",
          "sum",
          "min",
          "max",
          "any",
          "all",
          "bool",
          "int",
          "float",
          "str",
          "repr",
          "next",
          "print",
          "isinstance");

  private static final String CLOSING = "contextlib.closing";

  private final Place place;
  private final Set<Node> mentions = Collections.newSetFromMap(new IdentityHashMap<>());
  private @Nullable String escape;

  /** What {@code opened}, mostly a call, gives. */
  OwnResource(Expr opened, Place place) {
    this.place = place;
    mentions.add(opened);
    follow(opened);
  }

  /** Every node that uses it; the one that opens it is the first. */
  Set<Node> mentions() {
    return mentions;
  }

  /** Where it goes out of sight, as a clause; empty where it stays. */
  Optional<String> escape() {
    return Optional.ofNullable(escape);
  }

  private void escapes(String how) {
    if (escape == null) {
      escape = how;
    }
  }

  /** Looks at what the code does with the value of {@code expr}. */
  private void follow(Expr expr) {
    Node user = place.file().parent(expr).orElse(expr);
    if (user instanceof Expr.Attribute attribute) {
      attribute(attribute);
    } else if (user instanceof Part.WithItem item) {
      target(item.target());
    } else if (user instanceof Stmt.Assign assign) {
      assign.targets().forEach(this::target);
    } else if (user instanceof Stmt.AnnAssign assign) {
      target(assign.target());
    } else if (user instanceof Expr.NamedExpr named) {
      target(named.target());
      follow(named);
    } else if (user instanceof Part.Keyword) {
      place.file().parent(user).ifPresent(this::argument);
    } else if (user instanceof Expr.Call call) {
      argument(call);
    } else if (user instanceof Expr.IfExp || user instanceof Expr.BoolOp) {
      follow((Expr) user);
    } else if (user instanceof Part.Comprehension) {
      place.file().parent(user).ifPresent(this::comprehension);
    } else {
      plain(user);
    }
  }

  private void comprehension(Node comp) {
    if (comp instanceof Expr.GeneratorExp generator) {
      follow(generator);
    }
  }

  private void plain(Node user) {
    boolean fine =
        user instanceof Stmt.ExprStmt
            || user instanceof Stmt.For
            || user instanceof Stmt.If
            || user instanceof Stmt.While
            || user instanceof Stmt.Assert
            || user instanceof Expr.Subscript
            || user instanceof Expr.Compare
            || user instanceof Expr.UnaryOp
            || user instanceof Expr.FormattedValue
            || user instanceof Expr.BinOp;
    if (user instanceof Stmt.Return) {
      escapes("it is returned");
    } else if (!fine) {
      escapes("it is kept");
    }
  }

  private void attribute(Expr.Attribute attribute) {
    Node user = place.file().parent(attribute).orElse(attribute);
    if (user instanceof Expr.Call call && call.func() == attribute) {
      if (!PLAIN.contains(attribute.attr())) {
        follow(call);
      }
    } else if (user instanceof Expr.Attribute deeper) {
      attribute(deeper);
    }
  }

  /** The resource, or something made of it, is handed to the call {@code node}. */
  private void argument(Node node) {
    if (!(node instanceof Expr.Call call)) {
      escapes("it is kept");
      return;
    }
    String callee = place.calleeName(call.func());
    if (DONE.contains(callee) || callee.startsWith("pandas.read_")) {
      return;
    }
    boolean known = place.symbol(call.func()).isPresent() || callee.equals(CLOSING);
    if (known) {
      follow(call);
    } else if (!(call.func() instanceof Expr.Attribute method && isOwn(method.value()))) {
      escapes("`" + CalleeName.spoken(call) + "` takes it");
    }
  }

  private boolean isOwn(Expr receiver) {
    return mentions.contains(receiver);
  }

  private void target(@Nullable Expr target) {
    if (target == null) {
      return;
    }
    if (!(target instanceof Expr.Name name) || !isLocal(name)) {
      escapes("it is kept");
      return;
    }
    if (!mentions.add(name)) {
      return;
    }
    Uses uses = place.flow().uses(name);
    uses.captures().forEach(this::capture);
    uses.reads().forEach(read -> read(read, name));
  }

  private boolean isLocal(Expr.Name name) {
    return place
        .scopes()
        .runsIn(name)
        .filter(place.scopes().variable(name).scope().node()::equals)
        .isPresent();
  }

  private void read(Expr.Name read, Expr.Name bound) {
    if (!mentions.add(read)) {
      return;
    }
    for (Binding binding : place.flow().reaching(read)) {
      Node site = binding.site().orElse(bound);
      if (site == bound || mentions.contains(site)) {
        continue;
      }
      if (isNone(binding)) {
        mentions.add(site);
      } else {
        escapes("`" + read.id() + "` may be another one");
      }
    }
    follow(read);
  }

  private boolean isNone(Binding binding) {
    return binding instanceof Binding.Local local
        && local.source() != null
        && place.file().source(local.source()).equals("None");
  }

  private void capture(Node nested) {
    mentions.add(nested);
    if (nested instanceof Expr.GeneratorExp generator) {
      follow(generator);
    } else {
      escapes("another function uses it");
    }
  }

  /** The smallest run of statements in one block that holds every use. */
  List<Stmt> region() {
    return Stretch.of(mentions, place);
  }
}
