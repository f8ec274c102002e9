package dev.asyncmend.index;

import dev.asyncmend.scope.Scopes;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the code of one file does with its objects: which attributes it reads of each, and which
 * calls of their methods it awaits. Objects are the same that go by the same name or chain of
 * attributes and come from the same place.
 */
final class Handling {
  private static final int SHOWN = 3;

  /** What tests ask for that tell coroutine functions from others. */
  private static final Pattern MODE = Pattern.compile("async|coroutine|await");

  private final Scopes scopes;
  private final PyFile file;
  private final Terms terms;
  private final Unit unit;

  /** The attributes that are read, by how what they are read of is spelt. */
  private final Map<String, List<Expr.Attribute>> reads = new HashMap<>();

  /** The calls, by how what they call is spelt. */
  private final Map<String, List<Expr.Call>> calls = new HashMap<>();

  Handling(Scopes scopes, Terms terms, Unit unit) {
    this.scopes = scopes;
    this.file = scopes.file();
    this.terms = terms;
    this.unit = unit;
    Walk.all(file.tree(), this::take);
  }

  private void take(Node node) {
    if (node instanceof Expr.Attribute read) {
      add(read, spelt(read.value()), reads);
    } else if (node instanceof Expr.Call call) {
      add(call, spelt(call.func()), calls);
    }
  }

  private static <T> void add(T one, @Nullable String spelt, Map<String, List<T>> to) {
    if (spelt != null) {
      to.computeIfAbsent(spelt, key -> new ArrayList<>()).add(one);
    }
  }

  /** Names and attributes of names, with dots; null for other expressions. */
  private static @Nullable String spelt(Expr expr) {
    if (expr instanceof Expr.Name name) {
      return name.id();
    }
    if (!(expr instanceof Expr.Attribute attribute)) {
      return null;
    }
    String of = spelt(attribute.value());
    return of == null ? null : of + '.' + attribute.attr();
  }

  /** The names of the attributes that the file uses of {@code object}, but those that it sets. */
  Set<String> used(Expr object) {
    Set<String> found = new TreeSet<>();
    String spelt = spelt(object);
    for (Expr.Attribute read :
        spelt == null ? List.<Expr.Attribute>of() : reads.getOrDefault(spelt, List.of())) {
      if (same(object, read.value())) {
        found.add(read.attr());
      }
    }
    unit.summary().patches().forEach(patch -> found.remove(patch.attribute()));
    return found;
  }

  /**
   * What speaks for it that {@code call}, which calls something unknown, gives something to be
   * awaited: the file awaits other calls of the same method of the same object, as many as it
   * leaves alone, and nobody calls it who cannot await. It says nothing where objects of both kinds
   * are treated, each in its own way.
   */
  Optional<Agreement> awaited(Expr.Call call) {
    String spelt = call.func() instanceof Expr.Attribute ? spelt(call.func()) : null;
    int left = 0;
    List<Expr.Call> awaited = new ArrayList<>();
    for (Expr.Call other : alike(call, spelt)) {
      Node by = file.parent(other).orElse(null);
      if (by instanceof Expr.Await) {
        awaited.add(other);
      } else if (scopes.canAwait(other)) {
        left++;
      } else {
        return Optional.empty();
      }
    }
    boolean both = chosen(call) || awaited.stream().anyMatch(one -> chosen(one) || twin(one, call));
    if (awaited.isEmpty() || left > awaited.size() || spelt == null || both) {
      return Optional.empty();
    }
    List<Reason> chain = new ArrayList<>();
    for (Expr.Call one : awaited.subList(0, Math.min(SHOWN, awaited.size()))) {
      int line = file.text().lines().line(file.span(one).start());
      chain.add(new Reason(unit.path(), line, "`" + spelt + "` is awaited"));
    }
    return Optional.of(new Agreement(Agreement.Kind.OBJECT, spelt, 0, awaited.size(), chain));
  }

  /** The calls of the same method that are not handed to somebody else. */
  private List<Expr.Call> alike(Expr.Call call, @Nullable String spelt) {
    return spelt == null
        ? List.of()
        : calls.getOrDefault(spelt, List.of()).stream()
            .filter(other -> !(file.parent(other).orElse(null) instanceof Expr.Call))
            .filter(other -> same(call.func(), other.func()))
            .toList();
  }

  /** Whether two calls are spelt alike in one function: it tells functions of both kinds apart. */
  private boolean twin(Expr.Call one, Expr.Call other) {
    return file.source(one).equals(file.source(other))
        && scopes.runsIn(one).equals(scopes.runsIn(other));
  }

  /** Whether a condition around the call asks for asynchronous mode. */
  private boolean chosen(Expr.Call call) {
    for (Node around : file.ancestors(call)) {
      if (around instanceof Stmt.Function) {
        return false;
      }
      Expr test =
          around instanceof Stmt.If choice
              ? choice.test()
              : around instanceof Expr.IfExp either ? either.test() : null;
      if (test != null && MODE.matcher(file.source(test)).find()) {
        return true;
      }
    }
    return false;
  }

  /** Whether two chains of the same names start at the same object, known to be of one class. */
  private boolean same(Expr one, Expr other) {
    Expr.Name root = root(one);
    Expr.Name its = root(other);
    Term value = terms.of(root);
    boolean alike = value.equals(terms.of(its));
    return scopes.variable(root) == scopes.variable(its)
        ? alike && (value != Term.Opaque.UNKNOWN || scopes.variable(root).bindings().size() < 2)
        : alike && value instanceof Term.Receiver;
  }

  private static Expr.Name root(Expr spelt) {
    Expr at = spelt;
    while (at instanceof Expr.Attribute attribute) {
      at = attribute.value();
    }
    return (Expr.Name) at;
  }
}
