package dev.asyncmend.scope;

import dev.asyncmend.scope.Binding.When;
import dev.asyncmend.scope.Regions.Area;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Opens the scopes of definitions, lambdas, comprehensions and type parameters. */
final class ScopeOpener {
  private final Agenda agenda;
  private final Targets targets;
  private final List<Scope> scopes = new ArrayList<>();
  private final List<Area> areas = new ArrayList<>();

  ScopeOpener(Agenda agenda, Targets targets) {
    this.agenda = agenda;
    this.targets = targets;
  }

  /** All scopes so far, outer before inner. */
  List<Scope> scopes() {
    return scopes;
  }

  /** Which tokens belong to which of them. */
  Regions regions() {
    return Regions.of(areas);
  }

  void module(Part.Module module) {
    Scope scope = new Scope(Scope.Kind.MODULE, module, null, "", 0);
    scopes.add(scope);
    areas.add(new Area(0, Integer.MAX_VALUE, scope));
    module.body().forEach(statement -> agenda.add(statement, scope, When.ALWAYS));
  }

  void function(Stmt.Function function, Scope around, When when) {
    define(function.name(), function, around, when);
    function.decorators().forEach(decorator -> agenda.add(decorator, around, when));
    Scope types = typeParameters(function.typeParams(), function, function.nameToken() + 1, around);
    Scope inside = open(Scope.Kind.FUNCTION, function, types, types.privateName());
    areas.add(new Area(function.args().first(), function.last(), inside));
    parameters(function.args(), inside, types, around, when);
    if (function.returns() != null) {
      outside(function.returns(), types, when);
    }
    function.body().forEach(statement -> agenda.add(statement, inside, When.ALWAYS));
  }

  void lambda(Expr.Lambda lambda, Scope around, When when) {
    Scope inside = open(Scope.Kind.LAMBDA, lambda, around, around.privateName());
    areas.add(new Area(lambda.first() + 1, lambda.last(), inside));
    parameters(lambda.args(), inside, around, around, when);
    agenda.add(lambda.body(), inside, When.ALWAYS);
  }

  void type(Stmt.ClassDef type, Scope around, When when) {
    define(type.name(), type, around, when);
    type.decorators().forEach(decorator -> agenda.add(decorator, around, when));
    Scope types = typeParameters(type.typeParams(), type, type.nameToken() + 1, around);
    List<Node> bases = new ArrayList<>(type.bases());
    bases.addAll(type.keywords());
    bases.forEach(base -> agenda.add(base, types, when));
    Scope inside = open(Scope.Kind.CLASS, type, types, type.name());
    areas.add(new Area(headEnd(type, bases), type.last(), inside));
    type.body().forEach(statement -> agenda.add(statement, inside, When.ALWAYS));
  }

  /** The first token behind everything in the head of {@code type} that has names. */
  private static int headEnd(Stmt.ClassDef type, List<Node> bases) {
    int end = Math.max(type.nameToken(), type.open());
    for (Part.TypeParam each : type.typeParams()) {
      end = Math.max(end, each.last());
    }
    for (Node base : bases) {
      end = Math.max(end, base.last());
    }
    return end + 1;
  }

  void comprehension(Expr.Comp comp, Scope around, When when) {
    boolean generator = comp instanceof Expr.GeneratorExp;
    Scope.Kind kind = generator ? Scope.Kind.GENERATOR : Scope.Kind.COMPREHENSION;
    Scope inside = open(kind, comp, around, around.privateName());
    areas.add(new Area(comp.first() + 1, comp.last() - 1, inside));
    elements(comp).forEach(element -> agenda.add(element, inside, When.CONDITIONAL));
    boolean outermost = true;
    for (Part.Comprehension clause : comp.generators()) {
      targets.bind(
          clause.target(),
          new Targets.Site(inside, Binding.Form.COMPREHENSION, clause.iter(), true, When.ALWAYS));
      if (outermost) {
        outside(clause.iter(), around, when);
      } else {
        agenda.add(clause.iter(), inside, When.CONDITIONAL);
      }
      outermost = false;
      clause.ifs().forEach(test -> agenda.add(test, inside, When.CONDITIONAL));
    }
  }

  /** What a comprehension yields: one expression, or key and value. */
  static List<Expr> elements(Expr.Comp comp) {
    if (comp instanceof Expr.ListComp list) {
      return List.of(list.elt());
    }
    if (comp instanceof Expr.SetComp set) {
      return List.of(set.elt());
    }
    if (comp instanceof Expr.GeneratorExp generator) {
      return List.of(generator.elt());
    }
    Expr.DictComp dict = (Expr.DictComp) comp;
    return dict.key() == null ? List.of(dict.value()) : List.of(dict.key(), dict.value());
  }

  void alias(Stmt.TypeAlias alias, Scope around, When when) {
    targets.bind(
        alias.name(), new Targets.Site(around, Binding.Form.TYPE_ALIAS, alias.value(), true, when));
    Scope types = typeParameters(alias.typeParams(), alias, alias.name().last() + 1, around);
    lazily(alias.value(), types);
  }

  /**
   * The scope of {@code params}, from token {@code first} to the end of {@code owner}; {@code
   * around} where there are none.
   */
  private Scope typeParameters(List<Part.TypeParam> params, Stmt owner, int first, Scope around) {
    if (params.isEmpty()) {
      return around;
    }
    Scope types = open(Scope.Kind.TYPE_PARAMETERS, owner, around, around.privateName());
    areas.add(new Area(first, owner.last(), types));
    String type = owner instanceof Stmt.ClassDef def ? def.name() : around.privateName();
    for (Part.TypeParam param : params) {
      String name = Scope.mangle(type, param.name());
      types
          .mentioned(name)
          .bind(
              new Binding.Local(name, param, Binding.Form.TYPE_PARAMETER, null, true, When.ALWAYS));
      if (param instanceof Part.TypeVar typeVar && typeVar.bound() != null) {
        lazily(typeVar.bound(), types);
      }
      if (param.defaultValue() != null) {
        lazily(param.defaultValue(), types);
      }
    }
    return types;
  }

  private void lazily(Expr expr, Scope around) {
    Scope inside = open(Scope.Kind.LAZY_TYPE, expr, around, around.privateName());
    areas.add(new Area(expr.first(), expr.last(), inside));
    agenda.add(expr, inside, When.ALWAYS);
  }

  private void parameters(
      Part.Arguments args, Scope inside, Scope annotations, Scope around, When when) {
    for (Part.Arg arg : args.all()) {
      String name = inside.mangled(arg.name());
      inside.mentioned(name).bind(new Binding.Parameter(name, inside.node(), arg));
      if (arg.annotation() != null) {
        outside(arg.annotation(), annotations, when);
      }
      if (arg.defaultValue() != null) {
        outside(arg.defaultValue(), around, when);
      }
    }
  }

  /** Leaves {@code expr}, which stands among the tokens of a scope, to the scope around it. */
  private void outside(Expr expr, Scope around, When when) {
    areas.add(new Area(expr.first(), expr.last(), around));
    agenda.add(expr, around, when);
  }

  private static void define(String id, Stmt statement, Scope scope, When when) {
    String name = scope.mangled(id);
    scope.mentioned(name).bind(new Binding.Defined(name, statement, when));
  }

  private Scope open(Scope.Kind kind, Node node, @Nullable Scope around, String privateName) {
    Scope scope = new Scope(kind, node, around, privateName, scopes.size());
    scopes.add(scope);
    return scope;
  }
}
