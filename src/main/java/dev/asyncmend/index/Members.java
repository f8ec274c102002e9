package dev.asyncmend.index;

import dev.asyncmend.scope.QName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What attributes of values give. */
final class Members {
  private final Inference inference;
  private final Patches patches;
  private final DynamicMembers dynamic;
  private final EnumConstants constants;
  private final Memo<MemberKey, List<Possible>> known = new Memo<>();

  Members(Inference inference) {
    this.inference = inference;
    this.patches = new Patches(inference);
    this.dynamic = new DynamicMembers(inference);
    this.constants = new EnumConstants(inference);
  }

  /** What {@code of.name} gives; empty for an attribute of None, which nobody means to read. */
  List<Possible> get(Possible of, String name, Trip trip) {
    Value value = of.value();
    if (value == Value.Blank.NONE) {
      return List.of();
    }
    if (value instanceof Value.Mod mod) {
      return after(of, module(mod.unit(), name, trip));
    }
    if (value instanceof Value.Outside outside) {
      return after(of, outside(outside, of.names().isEmpty(), name, trip));
    }
    if (value instanceof Value.Made made) {
      return List.of(of.then(new Value.Outside(made.name().child(name), null)));
    }
    if (value instanceof Value.Cls cls) {
      return after(of, constants.has(cls, name) ? constants.of(cls) : member(cls, name, cls, trip));
    }
    return value instanceof Value.Parent parent
        ? after(of, behind(parent, name, trip))
        : ofObject(of, name, trip);
  }

  private List<Possible> ofObject(Possible of, String name, Trip trip) {
    Value value = of.value();
    if (value instanceof Value.Obj obj) {
      return name.equals("__class__")
          ? List.of(of.then(obj.type()))
          : after(of, member(obj.type(), name, obj, trip));
    }
    if (value instanceof Value.Stream stream) {
      return inference
          .instances()
          .of(stream)
          .map(obj -> after(of, member(obj.type(), name, obj, trip)))
          .orElse(List.of(Possible.UNKNOWN));
    }
    return Possible.beyond(of);
  }

  private static List<Possible> after(Possible of, List<Possible> found) {
    if (of.certain() && of.trail() == null) {
      return found; // nothing to add
    }
    List<Possible> all = new ArrayList<>(found.size());
    for (Possible one : found) {
      all.add(one.after(of));
    }
    return all;
  }

  private List<Possible> module(Unit unit, String name, Trip trip) {
    Optional<List<Possible>> own = inference.names().at(name, unit, null, trip);
    List<Possible> found =
        own.orElseGet(
            () -> {
              Possible below = inference.names().submodule(unit, name);
              boolean outside = unit.foreign() && below.value() == Value.Blank.UNKNOWN;
              return List.of(outside ? outside(unit.name(name), unit) : below);
            });
    return patches.of(unit, name, found, trip);
  }

  private static Possible outside(QName name, @Nullable Unit from) {
    return Possible.of(new Value.Outside(name, from)).named(name);
  }

  private List<Possible> outside(Value.Outside outside, boolean nameless, String name, Trip trip) {
    QName child = outside.name().child(name);
    Unit from = outside.from();
    if (from == null || nameless) {
      return List.of(Possible.of(new Value.Outside(child, null)));
    }
    Value value = inference.modules().absolute(child.dotted(), from);
    if (value instanceof Value.Mod mod) {
      return List.of(Possible.of(mod).named(mod.unit().name()));
    }
    return patches.of(outside.name(), name, List.of(outside(child, from)), trip);
  }

  /** The member {@code name} of {@code self}, an object of {@code cls} or that class itself. */
  private List<Possible> member(Value.Cls cls, String name, Value self, Trip trip) {
    boolean instance = self instanceof Value.Obj;
    boolean lasting = !(self instanceof Value.Obj obj) || obj.items() == Value.Supply.NOTHING;
    MemberKey key = new MemberKey(Hierarchy.Id.of(cls), cls.exact(), instance, name);
    List<Possible> before = lasting ? known.get(key) : null;
    if (before != null) {
      return before;
    }
    int cuts = trip.cuts();
    Ledger.open();
    List<Possible> found = find(cls, name, self, trip);
    Ground ground = Ledger.close();
    if (lasting && cuts == trip.cuts()) {
      known.put(key, found, ground);
    }
    return found;
  }

  private List<Possible> find(Value.Cls cls, String name, Value self, Trip trip) {
    Hierarchy hierarchy = inference.hierarchy();
    Finds finds = new Finds();
    finds.add(hierarchy.member(hierarchy.order(cls), name));
    if (finds.owners.isEmpty()) {
      return mixed(cls, name, finds, self, trip);
    }
    if (hierarchy.overrides(cls, "__getattribute__")) {
      return List.of(Possible.UNKNOWN);
    }
    if (finds.declared(name)) {
      return read(finds, name, self, trip);
    }
    if (!cls.exact()) {
      inference
          .census()
          .heirs(cls, name)
          .forEach(heir -> finds.heir(hierarchy.member(hierarchy.order(heir), name)));
    }
    assigned(cls, name).forEach(finds::add);
    return patches.of(cls, name, read(finds, name, self, trip), trip);
  }

  /** A member that the class lacks: of a mixin, all subclasses may have it from elsewhere. */
  private List<Possible> mixed(Value.Cls cls, String name, Finds finds, Value self, Trip trip) {
    Hierarchy hierarchy = inference.hierarchy();
    if (!cls.exact() && !finds.lost) {
      inference
          .census()
          .heirs(cls, name)
          .forEach(heir -> finds.heir(hierarchy.member(hierarchy.order(heir), name)));
    }
    if (finds.owners.isEmpty()) {
      List<Possible> made = finds.lost ? List.of() : dynamic.made(cls, self, trip);
      return made.isEmpty() ? List.of(missing(cls, name, finds.lost)) : made;
    }
    return read(finds, name, self, trip).stream().map(Possible::inferred).toList();
  }

  private List<Possible> read(Finds finds, String name, Value self, Trip trip) {
    List<Possible> found = new ArrayList<>();
    for (Value.Cls owner : finds.owners.values()) {
      String path = owner.path() + '.' + name;
      List<Possible> raw = raw(owner, path, self, trip);
      boolean settled = settled(owner.unit().summary().at(path));
      for (Possible one : raw) {
        found.addAll(bound(settled ? one : one.inferred(), self, trip));
      }
    }
    if (finds.lost) {
      return found.stream().map(Possible::inferred).toList();
    }
    return finds.defined(name) ? found.stream().map(Members::replaced).toList() : found;
  }

  /** What the class says; of a generic one, what it says of this very object. */
  private List<Possible> raw(Value.Cls owner, String path, Value self, Trip trip) {
    boolean plain = inference.generics().variables(owner, trip).isEmpty();
    if (plain && !Generics.self(owner.unit().summary().at(path))) {
      return inference.names().at(path, owner.unit(), null, trip).orElse(List.of());
    }
    Env env = new Env(owner.unit(), path, Env.Args.NONE, self, null);
    return inference.names().within(path, owner.unit(), env, trip);
  }

  /** What is handed in to take the place of a method is meant to be something else. */
  private static Possible replaced(Possible one) {
    return one.value() == Value.Blank.GIVEN ? Possible.UNKNOWN : one;
  }

  /** Whether nobody can give the attribute another kind of value without breaking its word. */
  private static boolean settled(List<Definition> definitions) {
    return Names.effective(definitions, false).stream()
        .allMatch(one -> !(one instanceof Definition.Value value) || value.annotation() != null);
  }

  /** The classes in the order of {@code cls} whose methods assign the attribute to the object. */
  private List<Value.Cls> assigned(Value.Cls cls, String name) {
    List<Value.Cls> found = new ArrayList<>();
    for (Hierarchy.Ancestor ancestor : inference.hierarchy().order(cls)) {
      Value.Cls one = ancestor.cls();
      if (one != null && Hierarchy.has(one, name) && owned(one, name)) {
        found.add(one);
      }
    }
    return found;
  }

  private static boolean owned(Value.Cls cls, String name) {
    for (Definition one : cls.unit().summary().at(cls.path() + '.' + name)) {
      if (one instanceof Definition.Value value && value.owned() && value.annotation() == null) {
        return true;
      }
    }
    return false;
  }

  private Possible missing(Value.Cls cls, String name, boolean lost) {
    if (lost) {
      return Possible.UNKNOWN;
    }
    // Classes of libraries have more members than is known here.
    return inference.hierarchy().order(cls).stream()
        .map(Hierarchy.Ancestor::cls)
        .filter(one -> one != null && one.unit().foreign())
        .findFirst()
        .map(one -> Possible.of(new Value.Outside(one.name().child(name), null)))
        .orElseGet(() -> dynamic.comes(cls) ? Possible.UNKNOWN : Possible.GIVEN);
  }

  /** Whether reading an attribute that holds this gives whatever its {@code __get__} says. */
  private boolean descriptor(Possible seen) {
    return seen.value() instanceof Value.Obj obj
        && inference.hierarchy().overrides(obj.type(), "__get__");
  }

  /** What the attribute gives when it is read from {@code self}, after the descriptor protocol. */
  private List<Possible> bound(Possible member, Value self, Trip trip) {
    boolean instance = self instanceof Value.Obj;
    Possible seen = instance ? member.nameless() : member;
    if (!(seen.value() instanceof Value.Func func) || func.self() != null) {
      return descriptor(seen) ? List.of(Possible.UNKNOWN) : List.of(seen);
    }
    return switch (func.traits().binding()) {
      case STATIC -> List.of(seen);
      case CLASS -> {
        Value type = self instanceof Value.Obj obj ? obj.type() : self;
        yield List.of(seen.with(func.bound(type)));
      }
      case METHOD -> List.of(instance ? seen.with(func.bound(self)) : seen);
      case PROPERTY ->
          instance
              ? inference.calls().call(seen.with(func.bound(self)), Env.Args.NONE, false, trip)
              : List.of(Possible.UNKNOWN);
    };
  }

  /** {@code super().name}: what comes behind the class in the order of any class it may be. */
  private List<Possible> behind(Value.Parent parent, String name, Trip trip) {
    Value.Cls own =
        parent.self() instanceof Value.Obj obj
            ? obj.type()
            : parent.self() instanceof Value.Cls cls ? cls : parent.type();
    Finds finds = new Finds();
    Hierarchy hierarchy = inference.hierarchy();
    finds.add(hierarchy.member(behind(own, parent.type()), name));
    if (finds.owners.isEmpty()) {
      return List.of(missing(own, name, finds.lost));
    }
    if (!own.exact()) {
      inference
          .census()
          .heirs(own, name)
          .forEach(heir -> finds.heir(hierarchy.member(behind(heir, parent.type()), name)));
    }
    return read(finds, name, parent.self(), trip);
  }

  private List<Hierarchy.Ancestor> behind(Value.Cls own, Value.Cls type) {
    List<Hierarchy.Ancestor> order = inference.hierarchy().order(own);
    Hierarchy.Id id = Hierarchy.Id.of(type);
    for (int index = 0; index < order.size(); index++) {
      Value.Cls at = order.get(index).cls();
      if (at != null && Hierarchy.Id.of(at).equals(id)) {
        return order.subList(index + 1, order.size());
      }
    }
    return List.of(new Hierarchy.Ancestor(null, false));
  }
}
