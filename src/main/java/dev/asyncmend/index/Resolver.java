package dev.asyncmend.index;

import dev.asyncmend.scope.Flow;
import dev.asyncmend.scope.QName;
import dev.asyncmend.scope.Scopes;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the expressions of one file denote: symbols, types, and whether they can be awaited. Where
 * alternatives disagree or a step is unknown it says so; it never guesses. Expressions must belong
 * to the file. One thread at a time.
 */
public final class Resolver {
  private final Scopes scopes;
  private final ProjectIndex index;
  private final Inference inference;
  private final Verdicts verdicts;
  private final Unit unit;
  private final NameTerms names;
  private final Terms terms;
  private final Told known = new Told();
  private final IdentityHashMap<Expr, List<Possible>> asked = new IdentityHashMap<>();
  private @Nullable Flavor flavor;
  private @Nullable Agreements agreements;

  private Resolver(Flow flow, ProjectIndex index, Unit unit) {
    this.scopes = flow.scopes();
    this.index = index;
    this.inference = index.inference();
    this.verdicts = inference.verdicts();
    this.unit = unit;
    this.names = new NameTerms(flow);
    this.terms = names.terms();
  }

  /**
   * The resolver of the file that {@code flow} describes and {@code index} knows as {@code path}.
   * Where the index has another version of the file, or none, this one is summarised for it.
   */
  public static Resolver of(Flow flow, ProjectIndex index, String path) {
    return new Resolver(flow, index, index.unit(path, flow.scopes()));
  }

  /** The names of the file. */
  public Scopes scopes() {
    return scopes;
  }

  /** The project around the file. */
  public ProjectIndex index() {
    return index;
  }

  /** The path of the file. */
  public String path() {
    return unit.path();
  }

  /** Which async library owns the file: by its own imports, else by those of the project. */
  public Flavor flavor() {
    Flavor found = flavor;
    if (found == null) {
      found = index.flavor(unit);
      flavor = found;
    }
    return found;
  }

  /**
   * The qualified name which {@code expr}, a name or a chain of attributes of modules and classes,
   * certainly denotes, through aliases and re-exports; empty where that is unknown.
   */
  public Optional<QName> symbol(Expr expr) {
    List<Possible> all = named(expr);
    List<QName> names = Denoted.names(all);
    return names.size() == 1 && Denoted.settled(all) ? Optional.of(names.get(0)) : Optional.empty();
  }

  /**
   * The qualified names which {@code expr} may denote, such as those of {@code try: … except
   * ImportError: …}; empty where one of them is unknown. None, the usual stand-in for a missing
   * module, does not count.
   */
  public List<QName> symbols(Expr expr) {
    return Denoted.names(named(expr));
  }

  /** Whether {@code expr} certainly denotes {@code name}, or a name that is an alias of it. */
  public boolean denotes(Expr expr, QName name) {
    return Denoted.as(name, named(expr), index);
  }

  /**
   * The qualified name of the callable that a call of {@code callee} runs: a symbol, or the method
   * of an object's class, named where it is defined. The class may be inferred.
   */
  public Optional<QName> callee(Expr callee) {
    return Denoted.callee(present(callee));
  }

  /** The fact about {@code def}, a function of the file; empty where there is none. */
  public Optional<Symbol> symbol(Stmt.Function def) {
    String path = names.paths().of(def);
    return unit.summary().at(path).stream()
        .filter(one -> one instanceof Definition.Function && one.line() == names.line(def))
        .map(one -> new Symbol(unit.name(path), unit.path(), one))
        .findFirst();
  }

  /** The fact about {@code def}, a class of the file; empty where there is none. */
  public Optional<Symbol> symbol(Stmt.ClassDef def) {
    String path = names.paths().of(def);
    return unit.summary().at(path).stream()
        .filter(one -> one instanceof Definition.Type && one.line() == names.line(def))
        .map(one -> new Symbol(unit.name(path), unit.path(), one))
        .findFirst();
  }

  /** What {@code expr} certainly is by definition: a function or a class. */
  public Optional<Symbol> definition(Expr expr) {
    List<Optional<Symbol>> found = present(expr).stream().map(Possible::symbol).distinct().toList();
    return found.size() == 1 ? found.get(0) : Optional.empty();
  }

  /** The class of the object that {@code expr} gives; empty where that is unknown. */
  public Optional<Inferred> type(Expr expr) {
    List<Possible> all = present(expr);
    List<Optional<QName>> types = all.stream().map(one -> type(one.value())).distinct().toList();
    if (types.size() != 1 || types.get(0).isEmpty()) {
      return Optional.empty();
    }
    boolean exact =
        all.stream().allMatch(one -> !(one.value() instanceof Value.Obj obj) || obj.type().exact());
    return Optional.of(
        new Inferred(types.get(0).get(), exact, Verdicts.certain(all), Verdicts.reasons(all)));
  }

  private static Optional<QName> type(Value value) {
    if (value instanceof Value.Obj obj) {
      return Optional.of(obj.type().name());
    }
    return value instanceof Value.Made made ? Optional.of(made.name()) : Optional.empty();
  }

  /** What {@code callee} does to functions below {@code @callee} or {@code @callee(…)}. */
  public Decorating decorating(Expr callee) {
    return Decorators.told(named(callee));
  }

  /** All that is known about the value of {@code expr}, for people. */
  public Description describe(Expr expr) {
    return Descriptions.of(possibles(expr));
  }

  /** Whether the value of {@code expr}, mostly a call, can be awaited. */
  public Answer awaitable(Expr expr) {
    return verdicts.awaitable(possibles(expr));
  }

  /** Which {@code with} statement the value of {@code expr} is made for. */
  public Entering entering(Expr expr) {
    return verdicts.entering(possibles(expr));
  }

  /** Which {@code for} statement takes the value of {@code expr}. */
  public Iterating iterating(Expr expr) {
    return new Iterations(verdicts).of(possibles(expr));
  }

  /**
   * Whether what a call of {@code callable} gives can be awaited: {@code callable} is a function, a
   * bound method, a lambda, a partial that somebody else will call.
   */
  public Answer calling(Expr callable) {
    return verdicts.awaitable(
        evaluated(new Term.Call(terms.of(callable), List.of(), List.of(), true)));
  }

  /**
   * As {@link #awaitable} for a call of functions of the project, by what their code returns:
   * annotations may be wrong, and what was inferred from one function's code is certain.
   */
  public Answer coded(Expr.Call call) {
    return terms.of(call) instanceof Term.Call term
        ? verdicts.awaitable(inference.calls().call(term, unit, null, true, new Trip(unit, known)))
        : Answer.UNKNOWN;
  }

  /**
   * What the parameter takes that an argument of {@code call} is for.
   *
   * @param position index among the positional arguments, or -1
   * @param keyword name of the keyword, or null
   */
  public Taking taking(Expr.Call call, int position, @Nullable String keyword) {
    return new Takings(inference)
        .of(present(call.func()), position, keyword, new Trip(unit, known));
  }

  /**
   * What speaks for a coroutine where {@code call} calls something unknown, often a method of an
   * unknown object; empty where it is known to be another function, or nothing speaks for it.
   */
  public Optional<Agreement> agreement(Expr.Call call) {
    Agreements found = agreements;
    if (found == null) {
      found = new Agreements(inference, unit, scopes, terms, known, this::possibles);
      agreements = found;
    }
    return found.of(call);
  }

  /** How many calls of something with the name of what {@code call} calls are awaited. */
  public int awaitedElsewhere(Expr.Call call) {
    return terms.of(call) instanceof Term.Call term
        ? inference.namesakes().awaited(Mentions.name(term.callee()))
        : 0;
  }

  /** What is known about the wait that a call of {@code callee} is; empty for none. */
  public Optional<Blocking> blocking(Expr callee) {
    return callee(callee).flatMap(inference.modules().blocking()::find);
  }

  /**
   * Whether the functions of the project that {@code call} runs come to do what {@code goal} says,
   * before the call returns and in the same thread; of a call of a coroutine or generator function,
   * or of a library, the answer is no. Where the callee has alternatives all of them must.
   */
  public Effect effect(Expr.Call call, Goal goal) {
    if (!(terms.of(call) instanceof Term.Call term)) {
      return Effect.UNKNOWN;
    }
    CallFact fact = CallFact.of(0, term);
    List<Edge> edges = inference.graph().edges(fact, unit, null, new Trip(unit, known));
    return inference.effects().of(edges.get(0).targets(), goal);
  }

  /** The values of {@code expr}, None left out: nothing that a caller may hand in is guessed. */
  private List<Possible> named(Expr expr) {
    return Possible.without(Value.Blank.NONE, possibles(expr));
  }

  /** The values of {@code expr} that its code tells of; None is left out. */
  private List<Possible> present(Expr expr) {
    return Possible.meant(possibles(expr));
  }

  /** Every recipe asks about the same expressions; a long search is long only once. */
  private List<Possible> possibles(Expr expr) {
    List<Possible> found = asked.get(expr);
    if (found == null) {
      found = evaluated(terms.of(expr));
      asked.put(expr, found);
    }
    return found;
  }

  private List<Possible> evaluated(Term term) {
    return inference.evaluator().eval(term, unit, null, new Trip(unit, known));
  }
}
