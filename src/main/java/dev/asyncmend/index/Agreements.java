package dev.asyncmend.index;

import dev.asyncmend.scope.Scopes;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What speaks for it that calls of unknown functions in one file give coroutines. */
final class Agreements {
  private final Inference inference;
  private final Verdicts verdicts;
  private final Unit unit;
  private final Scopes scopes;
  private final Terms terms;
  private final Told known;
  private final Function<Expr, List<Possible>> possibles;
  private @Nullable Handling handling;

  /**
   * Those of a file.
   *
   * @param known what terms of the file were found to give
   * @param possibles the values of its expressions
   */
  Agreements(
      Inference inference,
      Unit unit,
      Scopes scopes,
      Terms terms,
      Told known,
      Function<Expr, List<Possible>> possibles) {
    this.inference = inference;
    this.verdicts = inference.verdicts();
    this.unit = unit;
    this.scopes = scopes;
    this.terms = terms;
    this.known = known;
    this.possibles = possibles;
  }

  /** What speaks for a coroutine where {@code call} calls something unknown; empty for nothing. */
  Optional<Agreement> of(Expr.Call call) {
    return terms.of(call) instanceof Term.Call term
        ? likely(call).or(() -> named(call, term)).or(() -> handled(call, term))
        : Optional.empty();
  }

  /** The values of what a method is called on, None left out. */
  private List<Possible> objects(Expr.Attribute method) {
    return Possible.without(Value.Blank.NONE, possibles.apply(method.value()));
  }

  /** All methods that are known to be meant are coroutine functions; not all objects are known. */
  private Optional<Agreement> likely(Expr.Call call) {
    List<Possible> coroutines =
        possibles.apply(call).stream().filter(one -> one.value() instanceof Value.Promise).toList();
    if (coroutines.isEmpty()
        || !verdicts.awaitable(coroutines).coroutine()
        || possibles.apply(call).stream().anyMatch(one -> verdicts.plain(one.value()))
        || !(call.func() instanceof Expr.Attribute method)
        || !objects(method).stream().allMatch(of -> gives(of, method.attr()))) {
      return Optional.empty();
    }
    return Optional.of(
        new Agreement(
            Agreement.Kind.LIKELY,
            scopes.file().source(method),
            coroutines.size(),
            inference.namesakes().awaited(method.attr()),
            Verdicts.reasons(coroutines)));
  }

  /**
   * Whether an object is unknown, or has a coroutine function or a test's double of one. Who says
   * that it may be one of an unknown class means that.
   */
  private boolean gives(Possible object, String method) {
    boolean vague = Usages.open(object) || object.value() instanceof Value.Made;
    if (vague) {
      return object.value().unknown() || !object.certain();
    }
    return inference.members().get(object, method, new Trip(unit, known)).stream()
        .map(Possible::value)
        .allMatch(one -> one instanceof Value.Func func ? func.def().async() : mock(one));
  }

  private static boolean mock(Value value) {
    return value instanceof Value.Made made && made.name().last().endsWith("Mock");
  }

  /** What the names of the project's functions say. */
  private Optional<Agreement> named(Expr.Call call, Term.Call term) {
    if (!(call.func() instanceof Expr.Attribute method)
        || !objects(method).stream().allMatch(Namesakes::open)
        || !possibles.apply(method).stream().allMatch(Namesakes::agreeing)) {
      return Optional.empty();
    }
    Optional<Agreement> found =
        inference.namesakes().of(method.attr(), term, unit, own(method.value()));
    return found.isPresent() || own(method.value())
        ? found
        : inference.shapes().of(term, () -> handling().used(method.value()), unit);
  }

  /** What is done elsewhere with what such calls give. */
  private Optional<Agreement> handled(Expr.Call call, Term.Call term) {
    if (!possibles.apply(call.func()).stream().allMatch(Usages::open) || handsThrough(call)) {
      return Optional.empty();
    }
    Optional<Agreement> found = inference.usages().of(term, unit);
    if (found.isPresent()) {
      return found;
    }
    String name = Mentions.name(term.callee());
    boolean told =
        inference.namesakes().awaited(name) > 0
            && !inference.usages().plain(term, unit)
            && !inference.namesakes().plain(name, unit.test());
    Optional<Agreement> same = told ? handling().awaited(call) : Optional.empty();
    return same.or(() -> partly(call));
  }

  /**
   * {@code await f()["key"]}: what is awaited is a part of what the call gives, where the project
   * awaits what other calls of that name give.
   */
  private Optional<Agreement> partly(Expr.Call call) {
    String name = call.func() instanceof Expr.Attribute method ? method.attr() : "";
    boolean part =
        scopes.file().parent(call).orElse(call) instanceof Expr.Subscript subscript
            && scopes.file().parent(subscript).orElse(call) instanceof Expr.Await;
    int awaited = part && !name.isEmpty() ? inference.namesakes().awaited(name) : 0;
    return awaited == 0 || inference.namesakes().plain(name, unit.test())
        ? Optional.empty()
        : Optional.of(new Agreement(Agreement.Kind.WORDS, name, 0, awaited, List.of()));
  }

  private Handling handling() {
    Handling found = handling;
    if (found == null) {
      found = new Handling(scopes, terms, unit);
      handling = found;
    }
    return found;
  }

  /** Whether the function around it has the same name: it wraps what others know by that name. */
  private boolean handsThrough(Expr.Call call) {
    return call.func() instanceof Expr.Attribute method
        && scopes
            .runsIn(call)
            .filter(owner -> owner instanceof Stmt.Function f && f.name().equals(method.attr()))
            .isPresent();
  }

  private static boolean own(Expr receiver) {
    return receiver instanceof Expr.Name name
        && (name.id().equals("self") || name.id().equals("cls"));
  }
}
