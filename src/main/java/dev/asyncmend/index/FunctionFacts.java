package dev.asyncmend.index;

import dev.asyncmend.scope.Binding;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the facts of one function off its tree. */
final class FunctionFacts {
  private static final int MOST_RESULTS = 8;

  private final NameTerms names;
  private final BodyFacts bodies;
  private final ParameterUses uses;

  FunctionFacts(NameTerms names, BodyFacts bodies) {
    this.names = names;
    this.bodies = bodies;
    this.uses = new ParameterUses(names.scopes());
  }

  /** The facts of {@code def}, which is known as {@code path}. */
  Definition.Function of(String path, Binding.When when, Stmt.Function def) {
    Outline.Body body = names.outline().body(def);
    Terms terms = names.terms();
    return new Definition.Function(
        path,
        names.line(def),
        when,
        def.isAsync(),
        body.generator(),
        hollow(def.body()),
        def.decorators().stream().map(terms::of).toList(),
        parameters(def),
        def.returns() == null ? null : names.annotations().of(def.returns()),
        results(def, body),
        few(body.yielded()),
        bodies.of(def));
  }

  private List<Term> results(Stmt.Function def, Outline.Body body) {
    List<Expr> values = new ArrayList<>();
    boolean none = false;
    for (Stmt.Return back : body.returns()) {
      if (back.value() == null) {
        none = true;
      } else {
        values.add(back.value());
      }
    }
    if (values.isEmpty()) {
      return List.of();
    }
    List<Term> results = new ArrayList<>(few(values));
    if (none || Endings.fallsThrough(def.body())) {
      results.add(Term.Literal.of("None"));
    }
    return results.stream().distinct().toList();
  }

  private List<Term> few(List<Expr> values) {
    return values.size() > MOST_RESULTS
        ? List.of(Term.Opaque.UNKNOWN)
        : values.stream().map(names.terms()::of).distinct().toList();
  }

  private List<Parameter> parameters(Stmt.Function def) {
    Part.Arguments args = def.args();
    List<Parameter> found = new ArrayList<>();
    args.posonly().forEach(arg -> found.add(parameter(def, arg, Parameter.Kind.POSITIONAL_ONLY)));
    args.args()
        .forEach(arg -> found.add(parameter(def, arg, Parameter.Kind.POSITIONAL_OR_KEYWORD)));
    add(found, def, args.vararg(), Parameter.Kind.VAR_POSITIONAL);
    args.kwonly().forEach(arg -> found.add(parameter(def, arg, Parameter.Kind.KEYWORD_ONLY)));
    add(found, def, args.kwarg(), Parameter.Kind.VAR_KEYWORD);
    return found;
  }

  private void add(
      List<Parameter> found, Stmt.Function def, Part.@Nullable Arg arg, Parameter.Kind kind) {
    if (arg != null) {
      found.add(parameter(def, arg, kind));
    }
  }

  private Parameter parameter(Stmt.Function def, Part.Arg arg, Parameter.Kind kind) {
    return new Parameter(
        arg.name().intern(),
        kind,
        arg.annotation() == null ? null : names.annotations().of(arg.annotation()),
        arg.defaultValue() == null ? null : names.terms().of(arg.defaultValue()),
        uses.of(def, arg));
  }

  /** Whether the body only declares: such a function says nothing about what overrides it. */
  private boolean hollow(List<Stmt> body) {
    boolean doc = body.size() > 1 && text(body.get(0));
    return body.stream().skip(doc ? 1 : 0).allMatch(this::declares);
  }

  private boolean declares(Stmt statement) {
    if (statement instanceof Stmt.Raise raise) {
      Expr exc = raise.exc() instanceof Expr.Call call ? call.func() : raise.exc();
      return exc != null && names.methods().builtin(exc, "NotImplementedError");
    }
    return text(statement) || constant(statement, Expr.ConstantKind.ELLIPSIS);
  }

  private static boolean text(Stmt statement) {
    return constant(statement, Expr.ConstantKind.STR);
  }

  private static boolean constant(Stmt statement, Expr.ConstantKind kind) {
    return statement instanceof Stmt.ExprStmt expression
        && expression.value() instanceof Expr.Constant constant
        && constant.kind() == kind;
  }
}
