package dev.asyncmend.scope;

import dev.asyncmend.scope.Binding.Form;
import dev.asyncmend.scope.Binding.When;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One pass over a tree that writes down which scope reads, binds and declares which name. What the
 * names mean is found afterwards by {@link ScopeLinker}.
 */
final class ScopeReader {
  private final Agenda agenda = new Agenda();
  private final Targets targets = new Targets(agenda);
  private final ScopeOpener opener = new ScopeOpener(agenda, targets);
  private final List<Binding.Star> stars = new ArrayList<>();
  private final Consumer<Node> later = this::later;
  private Scope scope;
  private When when = When.ALWAYS;

  private ScopeReader(Part.Module module) {
    opener.module(module);
    scope = opener.scopes().get(0);
  }

  /** What the pass found; the scopes are not linked yet. */
  record Reading(List<Scope> scopes, Regions regions, List<Binding.Star> stars) {}

  static Reading read(Part.Module module) {
    ScopeReader reader = new ScopeReader(module);
    for (Agenda.Entry at = reader.agenda.next(); at != null; at = reader.agenda.next()) {
      reader.scope = at.scope();
      reader.when = at.when();
      reader.read(at.node());
    }
    return new Reading(
        List.copyOf(reader.opener.scopes()), reader.opener.regions(), List.copyOf(reader.stars));
  }

  private void read(Node node) {
    if (node instanceof Expr expr) {
      expression(expr);
    } else if (node instanceof Stmt statement) {
      statement(statement);
    } else if (node instanceof Part.ExceptHandler handler) {
      handler(handler);
    } else {
      children(node);
    }
  }

  private void expression(Expr expr) {
    if (expr instanceof Expr.Name name) {
      name(name);
    } else if (expr instanceof Expr.Lambda lambda) {
      opener.lambda(lambda, scope, when);
    } else if (expr instanceof Expr.Comp comp) {
      opener.comprehension(comp, scope, when);
    } else if (expr instanceof Expr.NamedExpr walrus) {
      walrus(walrus);
    } else if (expr instanceof Expr.BoolOp chain) {
      later(chain.values().get(0));
      conditionally(chain.values().subList(1, chain.values().size()));
    } else if (expr instanceof Expr.IfExp choice) {
      conditionally(choice.body());
      later(choice.test());
      conditionally(choice.orelse());
    } else {
      children(expr);
    }
  }

  private void name(Expr.Name name) {
    scope.mentioned(scope.mangled(name.id())).read(name);
    // CPython makes super() without arguments work by treating the name as a use of __class__.
    if (name.id().equals("super") && scope.kind().functionLike()) {
      scope.mentioned("__class__").flag(Mention.READ);
    }
  }

  /** PEP 572: inside a comprehension the name is bound in the function or module around it. */
  private void walrus(Expr.NamedExpr walrus) {
    String name = scope.mangled(walrus.target().id());
    Scope owner = scope;
    while (owner.kind().comprehends() && owner.outer() != null) {
      owner = owner.outer();
    }
    if (owner != scope) {
      boolean global =
          owner.kind() == Scope.Kind.MODULE || owner.mentioned(name).has(Mention.GLOBAL);
      owner.mentioned(name).flag(global ? Mention.GLOBAL : Mention.BOUND);
      scope.mentioned(name).flag(global ? Mention.GLOBAL : Mention.NONLOCAL);
    }
    targets.bind(walrus.target(), site(Form.WALRUS, walrus.value()));
    later(walrus.value());
  }

  private void statement(Stmt statement) {
    if (statement instanceof Stmt.Assign assign) {
      assign.targets().forEach(each -> targets.bind(each, site(Form.ASSIGNED, assign.value())));
      later(assign.value());
    } else if (statement instanceof Stmt.Function function) {
      opener.function(function, scope, when);
    } else if (statement instanceof Stmt.ClassDef type) {
      opener.type(type, scope, when);
    } else if (statement instanceof Stmt.If branch) {
      branch(branch);
    } else if (statement instanceof Stmt.ImportFrom from) {
      importFrom(from);
    } else if (statement instanceof Stmt.Import names) {
      importNames(names);
    } else if (statement instanceof Stmt.AnnAssign assign) {
      annotated(assign);
    } else if (statement instanceof Stmt.AugAssign assign) {
      targets.bind(assign.target(), site(Form.AUGMENTED, assign.value()));
      if (assign.target() instanceof Expr.Name name) {
        name(name);
      }
      later(assign.value());
    } else {
      block(statement);
    }
  }

  private void block(Stmt statement) {
    if (statement instanceof Stmt.Loop loop) {
      later(loop.iter());
      targets.bind(loop.target(), new Targets.Site(scope, Form.LOOP, loop.iter(), true, perhaps()));
      conditionally(loop.body());
      conditionally(loop.orelse());
    } else if (statement instanceof Stmt.While loop) {
      later(loop.test());
      conditionally(loop.body());
      conditionally(loop.orelse());
    } else if (statement instanceof Stmt.WithBlock with) {
      with.items().forEach(this::withItem);
      with.body().forEach(this::later);
    } else if (statement instanceof Stmt.TryBlock guarded) {
      guarded(guarded);
    } else if (statement instanceof Stmt.Match match) {
      later(match.subject());
      match.cases().forEach(each -> matchCase(each, match.subject()));
    } else {
      simple(statement);
    }
  }

  private void simple(Stmt statement) {
    if (statement instanceof Stmt.Delete delete) {
      delete.targets().forEach(each -> targets.bind(each, site(Form.DELETED, null)));
    } else if (statement instanceof Stmt.Global global) {
      declare(global.names(), Mention.GLOBAL, scope);
      declare(global.names(), Mention.GLOBAL, opener.scopes().get(0));
    } else if (statement instanceof Stmt.Nonlocal nonlocal) {
      declare(nonlocal.names(), Mention.NONLOCAL, scope);
    } else if (statement instanceof Stmt.TypeAlias alias) {
      opener.alias(alias, scope, when);
    } else {
      children(statement);
    }
  }

  private void declare(List<String> names, int flag, Scope where) {
    names.forEach(name -> where.mentioned(scope.mangled(name)).flag(flag));
  }

  /** A parenthesised name with an annotation is no declaration: {@code (x): int} binds nothing. */
  private void annotated(Stmt.AnnAssign assign) {
    boolean name = assign.target() instanceof Expr.Name;
    boolean simple = assign.first() == assign.target().first();
    if (assign.value() != null) {
      targets.bind(assign.target(), site(Form.ASSIGNED, assign.value()));
    } else if (!name || simple) {
      targets.bind(assign.target(), site(Form.DECLARED, assign.annotation()));
    }
    later(assign.annotation());
    if (assign.value() != null) {
      later(assign.value());
    }
  }

  private void branch(Stmt.If branch) {
    later(branch.test());
    TypeChecking says = TypeChecking.of(branch.test());
    add(branch.body(), says.body(when));
    add(branch.orelse(), says.orelse(when));
  }

  private void guarded(Stmt.TryBlock guarded) {
    When body = guarded.handlers().isEmpty() ? when : perhaps();
    add(guarded.body(), body);
    conditionally(guarded.handlers());
    add(guarded.orelse(), body);
    add(guarded.finalbody(), when);
  }

  private void handler(Part.ExceptHandler handler) {
    if (handler.type() != null) {
      later(handler.type());
    }
    if (handler.name() != null) {
      site(Form.EXCEPT, handler.type()).bind(handler.name(), handler);
    }
    handler.body().forEach(this::later);
  }

  private void withItem(Part.WithItem item) {
    later(item.context());
    if (item.target() != null) {
      targets.bind(item.target(), site(Form.WITH, item.context()));
    }
  }

  private void matchCase(Part.MatchCase each, Expr subject) {
    targets.match(each.pattern(), new Targets.Site(scope, Form.MATCH, subject, true, perhaps()));
    if (each.guard() != null) {
      conditionally(each.guard());
    }
    conditionally(each.body());
  }

  private void importNames(Stmt.Import statement) {
    for (Part.Alias alias : statement.names()) {
      String head = QName.of(alias.name()).head();
      String id = alias.asName() == null ? head : alias.asName();
      String module = alias.asName() == null ? head : alias.name();
      String name = scope.mangled(id);
      scope.mentioned(name).bind(new Binding.Imported(name, module, 0, null, alias, when));
    }
  }

  private void importFrom(Stmt.ImportFrom from) {
    String module = from.module() == null ? "" : from.module();
    for (Part.Alias alias : from.names()) {
      if (alias.name().equals("*")) {
        stars.add(new Binding.Star(module, from.level(), from, when));
        continue;
      }
      String name = scope.mangled(alias.asName() == null ? alias.name() : alias.asName());
      scope
          .mentioned(name)
          .bind(new Binding.Imported(name, module, from.level(), alias.name(), alias, when));
    }
  }

  private Targets.Site site(Form form, @Nullable Expr source) {
    return new Targets.Site(scope, form, source, true, when);
  }

  private When perhaps() {
    return when == When.TYPE_CHECKING ? when : When.CONDITIONAL;
  }

  private void conditionally(List<? extends Node> nodes) {
    add(nodes, perhaps());
  }

  private void conditionally(Node node) {
    agenda.add(node, scope, perhaps());
  }

  private void add(List<? extends Node> nodes, When then) {
    nodes.forEach(node -> agenda.add(node, scope, then));
  }

  private void later(Node node) {
    agenda.add(node, scope, when);
  }

  private void children(Node node) {
    node.forEachChild(later);
  }
}
