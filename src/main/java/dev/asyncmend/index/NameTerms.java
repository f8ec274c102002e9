package dev.asyncmend.index;

import dev.asyncmend.scope.Binding;
import dev.asyncmend.scope.Flow;
import dev.asyncmend.scope.Scopes;
import dev.asyncmend.scope.Variable;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the names of one file stand for: names of the module and of classes by their path, local
 * variables by whatever is assigned to them.
 */
final class NameTerms {
  private static final int LARGEST = 60;

  private final Scopes scopes;
  private final @Nullable Flow flow;
  private final @Nullable Narrowing narrowing;
  private final PyFile file;
  private final Outline outline;
  private final Paths paths;
  private final Methods methods;
  private final Terms terms;
  private final AnnotationTerms annotations;
  private final IdentityHashMap<Variable, Term> locals = new IdentityHashMap<>();
  private final Map<List<Binding>, Term> reaching = new HashMap<>();
  private @Nullable IdentityHashMap<Variable, List<Stmt>> fillings;
  private final Map<String, Term.Global> globals = new HashMap<>();

  /** Names as the module's facts have them: a variable is all that it may ever be. */
  NameTerms(Scopes scopes) {
    this(scopes, null);
  }

  /** Names where they are read: a variable is what reaches that place. */
  NameTerms(Flow flow) {
    this(flow.scopes(), flow);
  }

  private NameTerms(Scopes scopes, @Nullable Flow flow) {
    this.scopes = scopes;
    this.flow = flow;
    this.narrowing = flow == null ? null : new Narrowing(flow);
    this.file = scopes.file();
    this.outline = Outline.of(file);
    this.paths = new Paths(scopes);
    this.methods = new Methods(scopes, paths);
    this.terms = new Terms(this, file);
    this.annotations = new AnnotationTerms(this);
  }

  Scopes scopes() {
    return scopes;
  }

  Outline outline() {
    return outline;
  }

  Paths paths() {
    return paths;
  }

  Methods methods() {
    return methods;
  }

  /** The terms of the file's own expressions. */
  Terms terms() {
    return terms;
  }

  AnnotationTerms annotations() {
    return annotations;
  }

  /** The line of {@code node}, 1-based. */
  int line(Node node) {
    return file.text().lines().line(file.span(node).start());
  }

  /** What the identifier {@code id} stands for at {@code at}. */
  Term name(String id, Node at) {
    Variable variable = scopes.variable(id, at);
    return switch (variable.scope().kind()) {
      case MODULE -> global(variable.name());
      case CLASS -> inClass(variable, id, at);
      case TYPE_PARAMETERS, LAZY_TYPE -> Term.Opaque.UNKNOWN;
      default -> local(variable, at);
    };
  }

  /** The tests that have decided about {@code read}; none where the flow does not matter. */
  List<Narrowing.Test> tests(Expr read) {
    return narrowing == null ? List.of() : narrowing.of(read);
  }

  private Term local(Variable variable, Node at) {
    if (flow == null || variable.bindings().size() < 2 || !(at instanceof Expr.Name read)) {
      return local(variable);
    }
    List<Binding> seen = flow.reaching(read).stream().filter(Binding::givesValue).toList();
    boolean all = seen.isEmpty() || annotation(variable).isPresent();
    return all ? local(variable) : reached(seen);
  }

  private Term reached(List<Binding> seen) {
    Term known = reaching.get(seen);
    if (known != null) {
      return known;
    }
    reaching.put(seen, Term.Opaque.UNKNOWN); // what is defined by itself is unknown
    Term found = values(seen);
    Term kept = fits(found) ? found : Term.Opaque.UNKNOWN;
    reaching.put(seen, kept);
    return kept;
  }

  /** One object for each path: names are most of what terms are made of. */
  private Term.Global global(String path) {
    return globals.computeIfAbsent(path, Term.Global::new);
  }

  /** A class's name, or the one of the module behind it where the class may not have it yet. */
  private Term inClass(Variable variable, String id, Node at) {
    Term own = global(paths.in(variable.scope(), variable.name()));
    boolean onlyOwn = variable.bindings().containsAll(scopes.bindings(id, at));
    return onlyOwn ? own : Term.either(List.of(own, global(variable.name())));
  }

  private Term local(Variable variable) {
    Term known = locals.get(variable);
    if (known != null) {
      return known;
    }
    locals.put(variable, Term.Opaque.UNKNOWN); // what is defined by itself is unknown
    Term found = annotation(variable).orElseGet(() -> values(variable));
    Term kept = fits(found) ? found : Term.Opaque.UNKNOWN;
    locals.put(variable, kept);
    return kept;
  }

  private Optional<Term> annotation(Variable variable) {
    for (Binding binding : variable.bindings()) {
      if (binding instanceof Binding.Local local) {
        Optional<Term> found = annotation(local);
        if (found.isPresent()) {
          return found.map(Term.Instance::new);
        }
      }
    }
    return Optional.empty();
  }

  /** The annotation that stands beside a binding, if it says more than {@code Final}. */
  Optional<Term> annotation(Binding.Local local) {
    return outline.target(local.at()).map(Outline.Target::annotation).flatMap(annotations::told);
  }

  private Term values(Variable variable) {
    List<Binding> giving = new ArrayList<>();
    for (Binding binding : variable.bindings()) {
      if (binding.givesValue()) {
        giving.add(binding);
      }
    }
    return values(giving);
  }

  /** What bindings of one variable give it, and what is put in where that is a collection. */
  private Term values(List<Binding> bindings) {
    List<Term> values = new ArrayList<>(bindings.size());
    boolean collects = false;
    for (Binding binding : bindings) {
      Term value = value(binding);
      values.add(value);
      collects |= Fillings.collection(value);
    }
    Node site = bindings.isEmpty() ? null : bindings.get(0).site().orElse(null);
    if (collects && site != null) {
      Variable variable = scopes.variable(bindings.get(0).name(), site);
      filled(variable).forEach(statement -> Fillings.of(statement, terms).ifPresent(values::add));
    }
    return Term.either(values);
  }

  /** The statements that put something into a local variable. */
  private List<Stmt> filled(Variable variable) {
    if (fillings == null) {
      fillings = new IdentityHashMap<>();
      for (Stmt statement : outline.settings()) {
        if (Fillings.container(statement) instanceof Expr.Name name) {
          fillings.computeIfAbsent(scopes.variable(name), key -> new ArrayList<>()).add(statement);
        }
      }
    }
    return fillings.getOrDefault(variable, List.of());
  }

  private static boolean fits(Term term) {
    return TermSize.upTo(LARGEST, term) < LARGEST;
  }

  /** What a binding gives its name. */
  Term value(Binding binding) {
    if (binding instanceof Binding.Imported imported) {
      return new Term.Imported(imported.module(), imported.level(), imported.member());
    }
    if (binding instanceof Binding.Defined defined) {
      return global(
          defined.def() instanceof Stmt.ClassDef type
              ? paths.of(type)
              : paths.of((Stmt.Function) defined.def()));
    }
    if (binding instanceof Binding.Parameter parameter) {
      return parameter(parameter.owner(), parameter.arg());
    }
    return binding instanceof Binding.Local local ? local(local) : Term.Opaque.UNKNOWN;
  }

  private Term parameter(Node owner, Part.Arg arg) {
    if (!(owner instanceof Stmt.Function def)) {
      return Term.Opaque.UNKNOWN;
    }
    Optional<Term.Receiver> self = methods.receiver(def);
    if (self.isPresent() && Methods.isFirst(def, arg)) {
      return self.get();
    }
    List<Part.Arg> all = def.args().all();
    int index = 0;
    while (all.get(index).first() != arg.first()) {
      index++;
    }
    return new Term.Argument(paths.of(def), index);
  }

  private Term local(Binding.Local local) {
    Expr source = local.source();
    if (source == null) {
      return Term.Opaque.UNKNOWN;
    }
    return switch (local.form()) {
      case ASSIGNED, WALRUS -> part(local, terms.of(source));
      case LOOP -> part(local, new Term.Element(terms.of(source), async(local)));
      case COMPREHENSION ->
          part(local, new Term.Element(terms.of(source), asyncComprehension(local.at())));
      case WITH -> part(local, new Term.Entered(terms.of(source), async(local)));
      case EXCEPT -> caught(source);
      case TYPE_ALIAS -> annotations.of(source);
      default -> Term.Opaque.UNKNOWN;
    };
  }

  private boolean async(Binding.Local local) {
    return outline.target(local.at()).filter(Outline.Target::async).isPresent();
  }

  /** The part of {@code whole} that an unpacking hands to {@code local}. */
  private Term part(Binding.Local local, Term whole) {
    return local.whole() ? whole : Unpacking.part(file, local.at(), whole);
  }

  private boolean asyncComprehension(Node target) {
    Part.Comprehension clause = clause(target);
    return clause != null && clause.isAsync();
  }

  /** The clause of a comprehension that binds {@code target}. */
  private Part.@Nullable Comprehension clause(Node target) {
    Node at = file.parent(target).orElse(null);
    while (at != null && !(at instanceof Part.Comprehension)) {
      at = file.parent(at).orElse(null);
    }
    return (Part.Comprehension) at;
  }

  private Term caught(Expr source) {
    List<Expr> types = source instanceof Expr.Tuple tuple ? tuple.elts() : List.of(source);
    return Term.either(types.stream().map(type -> new Term.Instance(terms.of(type))).toList());
  }
}
