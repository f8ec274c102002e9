package dev.asyncmend.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which classes a class inherits from, in the order in which Python searches them (C3, "The Python
 * 2.3 method resolution order").
 */
final class Hierarchy {
  private static final int DEEPEST = 50;

  /** Stubs that are written by hand have all of these ({@code knowledge/README.md}). */
  private static final Set<String> PROTOCOLS =
      Set.of(
          "__aenter__",
          "__aexit__",
          "__aiter__",
          "__anext__",
          "__await__",
          "__enter__",
          "__exit__",
          "__iter__",
          "__next__");

  private final Inference inference;
  private final Memo<Id, List<Ancestor>> orders = new Memo<>();

  /** The classes whose bases a thread looks for: a class may be made from an object of its own. */
  private final ThreadLocal<Set<Id>> asked = ThreadLocal.withInitial(HashSet::new);

  Hierarchy(Inference inference) {
    this.inference = inference;
  }

  /** A class by the place of its definition: several may share a path. */
  record Id(Unit unit, String path, int line) {
    static Id of(Value.Cls cls) {
      return new Id(cls.unit(), cls.path(), cls.def().line());
    }

    // Asked for each attribute there is, and what a record has by itself is slow at first.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Id id
          && line == id.line
          && path.equals(id.path)
          && unit.equals(id.unit);
    }

    @Override
    public int hashCode() {
      return (unit.hashCode() * 31 + path.hashCode()) * 31 + line;
    }
  }

  /**
   * A class in the order of another one.
   *
   * @param cls the class; null for one about which nothing is known
   * @param certain whether it is certain that it stands there
   */
  record Ancestor(Value.@Nullable Cls cls, boolean certain) {
    /** Whether both are the same class; two unknown ones are not. */
    @SuppressWarnings("ReferenceEquality")
    boolean same(Ancestor other) {
      return this == other || (cls != null && other.cls != null && Hierarchy.same(cls, other.cls));
    }
  }

  /** Whether both are the class of one definition; {@link Id} says the same and has to be made. */
  private static boolean same(Value.Cls one, Value.Cls other) {
    return one.def().line() == other.def().line()
        && one.unit().equals(other.unit())
        && one.path().equals(other.path());
  }

  /** The classes that are searched for a member of {@code cls}, itself first. */
  List<Ancestor> order(Value.Cls cls) {
    return order(cls, 0);
  }

  private List<Ancestor> order(Value.Cls cls, int depth) {
    Id id = Id.of(cls);
    List<Ancestor> known = orders.get(id);
    if (known != null) {
      return known;
    }
    Ancestor self = new Ancestor(cls, true);
    if (depth > DEEPEST || !asked.get().add(id)) {
      return List.of(self, new Ancestor(null, false));
    }
    Ledger.open();
    List<Ancestor> bases;
    try {
      bases = bases(cls);
    } finally {
      asked.get().remove(id);
    }
    List<Ancestor> order = new ArrayList<>();
    order.add(self);
    order.addAll(merged(bases, depth));
    List<Ancestor> found = List.copyOf(order);
    orders.put(id, found, Ledger.close());
    return found;
  }

  private List<Ancestor> merged(List<Ancestor> bases, int depth) {
    List<List<Ancestor>> lists = new ArrayList<>();
    bases.forEach(base -> lists.add(order(base, depth)));
    List<Ancestor> heads = new ArrayList<>(bases);
    for (int index = lists.size() - 2; index >= 0; index--) {
      if (generic(bases.get(index))
          && lists.subList(index + 1, lists.size()).stream()
              .anyMatch(later -> later.stream().anyMatch(Hierarchy::generic))) {
        lists.remove(index);
        heads.remove(index);
      }
    }
    lists.add(heads);
    return merge(lists);
  }

  /** {@code Generic[…]} vanishes where a later base is generic, too (PEP 560). */
  private static boolean generic(Ancestor base) {
    Value.Cls cls = base.cls();
    return cls != null
        && cls.path().equals("Generic")
        && cls.unit().foreign()
        && cls.unit().name().dotted().equals("typing");
  }

  private List<Ancestor> order(Ancestor base, int depth) {
    if (base.cls() == null) {
      return List.of(base);
    }
    List<Ancestor> order = order(base.cls(), depth + 1);
    return base.certain()
        ? order
        : order.stream().map(one -> new Ancestor(one.cls(), false)).toList();
  }

  private List<Ancestor> bases(Value.Cls cls) {
    List<Ancestor> found = new ArrayList<>();
    for (Term base : cls.def().bases()) {
      List<Possible> all =
          inference.evaluator().eval(base, cls.unit(), null, Trip.unpatched()).stream()
              .filter(one -> one.value() != Value.Blank.NONE)
              .toList();
      boolean known = all.size() == 1 && all.get(0).value() instanceof Value.Cls;
      found.add(
          known
              ? new Ancestor(((Value.Cls) all.get(0).value()).loose(), all.get(0).certain())
              : new Ancestor(null, false));
    }
    return found;
  }

  /** C3: the first head that stands in no other list's tail, again and again. */
  private static List<Ancestor> merge(List<List<Ancestor>> lists) {
    List<List<Ancestor>> left = new ArrayList<>();
    lists.forEach(list -> left.add(new ArrayList<>(list)));
    List<Ancestor> merged = new ArrayList<>();
    while (true) {
      left.removeIf(List::isEmpty);
      if (left.isEmpty()) {
        return merged;
      }
      Optional<Ancestor> next =
          left.stream().map(list -> list.get(0)).filter(head -> free(head, left)).findFirst();
      if (next.isEmpty()) {
        merged.add(new Ancestor(null, false)); // Python refuses such a class
        return merged;
      }
      Ancestor taken = next.get();
      merged.add(taken);
      left.forEach(list -> list.removeIf(one -> one.same(taken)));
    }
  }

  private static boolean free(Ancestor head, List<List<Ancestor>> lists) {
    return lists.stream().allMatch(list -> list.stream().skip(1).noneMatch(one -> one.same(head)));
  }

  /**
   * What a search for a member comes upon.
   *
   * @param owner the first class that has it; null where there is none
   * @param lost whether the search had to pass or stop at a class about which nothing is known
   * @param certain whether the owner certainly is among the ancestors
   */
  record Search(Value.@Nullable Cls owner, boolean lost, boolean certain) {}

  /**
   * The first class in {@code order} that has the member {@code name}; a member that a stub leaves
   * out is looked for in the library itself, unless stubs have all of its kind.
   */
  Search member(List<Ancestor> order, String name) {
    Search told = search(order, name);
    if (told.owner() != null || told.lost() || PROTOCOLS.contains(name)) {
      return told;
    }
    return order.stream()
        .map(Ancestor::cls)
        .filter(one -> one != null)
        .map(inference.modules().twins()::of)
        .flatMap(Optional::stream)
        .map(twin -> search(made(order(twin)), name))
        .filter(found -> found.owner() != null)
        .findFirst()
        .orElse(told);
  }

  /**
   * {@code order} as far as it was made from the library. A stub that says nothing of a base which
   * another stub describes means that: the commands of redis' pipelines are no coroutines, though
   * those of its base class are.
   */
  private static List<Ancestor> made(List<Ancestor> order) {
    List<Ancestor> found = new ArrayList<>();
    for (Ancestor one : order) {
      Value.Cls cls = one.cls();
      if (cls != null && cls.unit().origin() == Origin.CURATED) {
        found.add(new Ancestor(null, false));
        return found;
      }
      found.add(one);
    }
    return found;
  }

  /** The first class in {@code order} that has the member {@code name}. */
  static Search search(List<Ancestor> order, String name) {
    for (Ancestor ancestor : order) {
      Value.Cls cls = ancestor.cls();
      if (cls == null) {
        return new Search(null, true, false);
      }
      if (has(cls, name)) {
        return new Search(cls, false, ancestor.certain());
      }
    }
    return new Search(null, false, true);
  }

  /** Whether the class itself has the member {@code name}. */
  static boolean has(Value.Cls cls, String name) {
    return Collections.binarySearch(cls.def().members(), name) >= 0;
  }

  /** Whether {@code cls} has the method {@code name} from a class of the project or from code. */
  boolean overrides(Value.Cls cls, String name) {
    Search search = search(order(cls), name);
    Value.Cls owner = search.owner();
    return owner != null && !(owner.unit().foreign() && owner.unit().stub());
  }

  /** Whether {@code cls} is {@code other} or inherits from it. */
  boolean inherits(Value.Cls cls, Value.Cls other) {
    for (Ancestor one : order(cls)) {
      if (one.cls() != null && same(one.cls(), other)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the whole order of {@code cls} is known. */
  boolean known(Value.Cls cls) {
    return order(cls).stream().allMatch(one -> one.cls() != null);
  }

  /** Whether one of the classes in the order of {@code cls} has one of these qualified names. */
  boolean descends(Value.Cls cls, Set<String> names) {
    return order(cls).stream()
        .anyMatch(one -> one.cls() != null && names.contains(one.cls().name().dotted()));
  }
}
