package dev.asyncmend.index;

import dev.asyncmend.index.CallFact.Chance;
import dev.asyncmend.index.CallFact.Guard;
import dev.asyncmend.index.CallFact.Mode;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the functions of a file call and name, found in one pass over its statements and
 * expressions. Code behind a statement that leaves the block, and code for type checkers only, does
 * not run and is not looked at.
 */
final class BodyFacts {
  private final NameTerms names;
  private final IdentityHashMap<Stmt.Function, BodySheet> sheets = new IdentityHashMap<>();
  private final BodySheet top;
  private final Deque<Step> stack = new ArrayDeque<>();
  private final List<Step> next = new ArrayList<>();

  /** Where code stands: in which body, how it comes to run, and under which conditions. */
  private record Context(BodySheet sheet, Mode mode, Chance chance, List<Guard> guards) {
    Context as(Mode other) {
      return new Context(sheet, other, chance, guards);
    }

    Context at(Chance other) {
      Chance rarest = chance.compareTo(other) > 0 ? chance : other;
      return new Context(sheet, mode, rarest, guards);
    }

    Context with(List<Guard> more) {
      if (more.isEmpty()) {
        return this;
      }
      List<Guard> all = new ArrayList<>(guards);
      all.addAll(more);
      return new Context(sheet, mode, chance, all);
    }
  }

  /** A node to be visited. */
  private record Step(Node node, Context context) {}

  BodyFacts(NameTerms names) {
    this.names = names;
    this.top = new BodySheet(names, null);
    block(
        names.scopes().file().tree().body(),
        new Context(top, Mode.PLAIN, Chance.ALWAYS, List.of()));
    advance();
    while (!stack.isEmpty()) {
      Step step = stack.pop();
      visit(step.node(), step.context());
      advance();
    }
  }

  /** What the module does when it is imported. */
  Body top() {
    return top.body();
  }

  /** What {@code def} does when it runs. */
  Body of(Stmt.Function def) {
    BodySheet sheet = sheets.get(def);
    return sheet == null ? Body.NONE : sheet.body();
  }

  private void advance() {
    for (int index = next.size() - 1; index >= 0; index--) {
      stack.push(next.get(index));
    }
    next.clear();
  }

  private void then(@Nullable Node node, Context context) {
    if (node != null) {
      next.add(new Step(node, context));
    }
  }

  private void then(List<? extends Node> nodes, Context context) {
    nodes.forEach(node -> then(node, context));
  }

  /** The statements of a block up to the first behind which nothing runs. */
  private void block(List<Stmt> statements, Context context) {
    Context here = context;
    for (int index = 0; index < statements.size(); index++) {
      Stmt statement = statements.get(index);
      then(statement, here);
      if (index + 1 < statements.size()) {
        if (!Endings.fallsThrough(List.of(statement))) {
          return;
        }
        here = here.with(guards().behind(statement, here.sheet().owner()));
        here = Guards.behindMode(statement) ? here.at(Chance.RARELY) : here;
      }
    }
  }

  private Guards guards() {
    return new Guards(names.scopes());
  }

  private void visit(Node node, Context context) {
    if (node instanceof Stmt statement) {
      statement(statement, context);
    } else if (node instanceof Expr expr) {
      expression(expr, context);
    } else if (node instanceof Part.ExceptHandler handler) {
      then(handler.type(), context);
      block(handler.body(), context.at(Chance.RARELY));
    } else if (node instanceof Part.MatchCase branch) {
      then(branch.pattern(), context);
      then(branch.guard(), context);
      block(branch.body(), context.at(Chance.SOMETIMES));
    } else if (node instanceof Part.WithItem item) {
      then(item.context(), context);
      target(item.target(), context);
    } else {
      node.forEachChild(child -> then(child, context));
    }
  }

  private void statement(Stmt statement, Context context) {
    if (statement instanceof Stmt.Function def) {
      function(def, context);
    } else if (statement instanceof Stmt.ClassDef type) {
      then(type.decorators(), context);
      then(type.bases(), context);
      then(type.keywords(), context);
      block(type.body(), context);
    } else if (statement instanceof Stmt.If choice) {
      choice(choice, context);
    } else if (statement instanceof Stmt.Assign assign) {
      assign.targets().forEach(target -> target(target, context));
      then(assign.value(), context);
    } else if (statement instanceof Stmt.AnnAssign assign) {
      target(assign.target(), context);
      annotation(assign.annotation(), context);
      then(assign.value(), context);
    } else if (statement instanceof Stmt.AugAssign assign) {
      target(assign.target(), context);
      then(assign.value(), context);
    } else if (statement instanceof Stmt.Delete delete) {
      delete.targets().forEach(target -> target(target, context));
    } else {
      compound(statement, context);
    }
  }

  private void compound(Stmt statement, Context context) {
    if (statement instanceof Stmt.Loop loop) {
      target(loop.target(), context);
      then(loop.iter(), context);
      block(loop.body(), context.with(guards().of(loop, context.sheet().owner())));
      block(loop.orelse(), context);
    } else if (statement instanceof Stmt.While loop) {
      then(loop.test(), context);
      block(loop.body(), context.with(guards().of(loop.test(), context.sheet().owner())));
      block(loop.orelse(), context);
    } else if (statement instanceof Stmt.WithBlock with) {
      then(with.items(), context);
      block(with.body(), context);
    } else if (statement instanceof Stmt.TryBlock attempt) {
      block(attempt.body(), Guards.mode(attempt) ? context.at(Chance.RARELY) : context);
      then(attempt.handlers(), context);
      block(attempt.orelse(), context);
      block(attempt.finalbody(), context);
    } else if (!(statement instanceof Stmt.TypeAlias)) {
      statement.forEachChild(child -> then(child, context));
    }
  }

  private void function(Stmt.Function def, Context context) {
    then(def.decorators(), context);
    for (Part.Arg arg : def.args().all()) {
      annotation(arg.annotation(), context);
      then(arg.defaultValue(), context);
    }
    BodySheet sheet = new BodySheet(names, def);
    sheets.put(def, sheet);
    block(def.body(), new Context(sheet, Mode.PLAIN, Chance.ALWAYS, List.of()));
  }

  /** Annotations are types; only what {@code Annotated} adds is evaluated by anybody. */
  private void annotation(@Nullable Expr annotation, Context context) {
    if (annotation instanceof Expr.Subscript generic && named(generic.value(), "Annotated")) {
      then(generic.slice(), context);
    }
  }

  private static boolean named(Expr expr, String name) {
    return (expr instanceof Expr.Name use && use.id().equals(name))
        || (expr instanceof Expr.Attribute attribute && attribute.attr().equals(name));
  }

  private void choice(Stmt.If choice, Context context) {
    then(choice.test(), context);
    Context branch = context.at(Guards.mode(choice.test()) ? Chance.RARELY : Chance.SOMETIMES);
    if (!named(choice.test(), "TYPE_CHECKING")) {
      boolean main = context.sheet() == top && Guards.main(choice.test());
      Stmt.Function owner = context.sheet().owner();
      Context body = main ? context.as(Mode.MAIN) : branch;
      block(choice.body(), body.with(guards().of(choice.test(), owner)));
    }
    block(choice.orelse(), branch.with(guards().not(choice.test(), context.sheet().owner())));
  }

  /** What is bound or deleted: only the objects whose parts it is are read. */
  private void target(@Nullable Expr target, Context context) {
    if (target instanceof Expr.Attribute attribute) {
      then(attribute.value(), context);
    } else if (target instanceof Expr.Subscript item) {
      then(item, context);
    } else if (target instanceof Expr.Starred starred) {
      target(starred.value(), context);
    } else if (target != null) {
      Outline.parts(target).forEach(part -> target(part, context));
    }
  }

  private void expression(Expr expr, Context context) {
    if (expr instanceof Expr.Name name) {
      context.sheet().mention(name);
    } else if (expr instanceof Expr.Attribute attribute) {
      context.sheet().mention(attribute.attr());
      then(attribute.value(), context);
    } else if (expr instanceof Expr.Call call) {
      call(call, context);
    } else if (expr instanceof Expr.Await await && await.value() instanceof Expr.Call call) {
      call(call, context.mode() == Mode.PLAIN ? context.as(Mode.AWAITED) : context);
    } else if (expr instanceof Expr.Lambda lambda) {
      lambda.args().all().forEach(arg -> then(arg.defaultValue(), context));
      then(lambda.body(), context.as(Mode.LAZY));
    } else if (expr instanceof Expr.GeneratorExp generator) {
      generator(generator, context);
    } else if (expr instanceof Expr.IfExp choice) {
      then(choice.test(), context);
      then(choice.body(), context.at(Chance.SOMETIMES));
      then(choice.orelse(), context.at(Chance.SOMETIMES));
    } else if (expr instanceof Expr.BoolOp op) {
      then(op.values().get(0), context);
      then(op.values().subList(1, op.values().size()), context.at(Chance.SOMETIMES));
    } else if (expr instanceof Expr.NamedExpr walrus) {
      then(walrus.value(), context);
    } else if (!(expr instanceof Expr.Constant)) {
      expr.forEachChild(child -> then(child, context));
    }
  }

  /** Only the first iterable of a generator expression is evaluated on the spot. */
  private void generator(Expr.GeneratorExp generator, Context context) {
    Context later = context.as(Mode.LAZY);
    Context now = context;
    for (Part.Comprehension clause : generator.generators()) {
      then(clause.iter(), now);
      then(clause.ifs(), later);
      now = later;
    }
    then(generator.elt(), later);
  }

  private void call(Expr.Call call, Context context) {
    Context inside = context.mode() == Mode.AWAITED ? context.as(Mode.PLAIN) : context;
    context.sheet().call(call, context.mode(), context.chance(), context.guards());
    if (call.func() instanceof Expr.Attribute attribute) {
      then(attribute.value(), inside);
    } else if (!(call.func() instanceof Expr.Name)) {
      then(call.func(), inside);
    }
    call.forEachChild(child -> then(child == call.func() ? null : child, inside));
  }
}
