package dev.asyncmend.index;

import dev.asyncmend.scope.QName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Attributes that code elsewhere replaces: {@code Client.send = fake} makes another thing of {@code
 * Client.send}. What tests replace holds for the test that does it only, and what is replaced in a
 * library for the file that does it.
 */
final class Patches {
  private static final Pattern TEST =
      Pattern.compile("(.*/)?(tests?|testing)/.*|(.*/)?(test_[^/]*|[^/]*_test|conftest)\\.pyi?");

  private final Inference inference;

  /** What assignments outside of the asking file aim at: the same for whoever asks. */
  private final Memo<Census.Patched, List<Value>> aims = new Memo<>();

  Patches(Inference inference) {
    this.inference = inference;
  }

  /** {@code found}, the attribute {@code name} of a module, and what may be in its place. */
  List<Possible> of(Unit module, String name, List<Possible> found, Trip trip) {
    List<Census.Patched> patched = module.foreign() ? own(name, trip) : all(name, trip);
    return with(
        patched, found, target -> target instanceof Value.Mod mod && mod.unit() == module, trip);
  }

  /** {@code found}, the attribute {@code name} of something outside, and what may replace it. */
  List<Possible> of(QName outside, String name, List<Possible> found, Trip trip) {
    return with(
        own(name, trip),
        found,
        target -> target instanceof Value.Outside other && other.name().equals(outside),
        trip);
  }

  /** {@code found}, the attribute {@code name} of a class, and what may replace it. */
  List<Possible> of(Value.Cls cls, String name, List<Possible> found, Trip trip) {
    return with(all(name, trip), found, target -> concerns(target, cls), trip);
  }

  /** The assignments that count for who asks. */
  private List<Census.Patched> all(String name, Trip trip) {
    List<Census.Patched> real = inference.census().patches(name);
    Unit asker = trip.asker();
    List<Census.Patched> own = asker != null && asker.test() ? own(name, trip) : List.of();
    if (own.isEmpty() || real.isEmpty()) {
      return own.isEmpty() ? real : own;
    }
    List<Census.Patched> all = new ArrayList<>(real);
    all.addAll(own);
    return all;
  }

  /**
   * The assignments in the asking file. Of libraries only those count: to look for others would
   * mean to read the whole project for every name of a library.
   */
  private static List<Census.Patched> own(String name, Trip trip) {
    Unit asker = trip.asker();
    return asker == null
        ? List.of()
        : asker.summary().patches().stream()
            .filter(patch -> patch.attribute().equals(name))
            .map(patch -> new Census.Patched(asker, patch))
            .toList();
  }

  private boolean concerns(Value target, Value.Cls cls) {
    Value.Cls other =
        target instanceof Value.Obj obj ? obj.type() : target instanceof Value.Cls it ? it : null;
    Hierarchy hierarchy = inference.hierarchy();
    return other != null && (hierarchy.inherits(cls, other) || hierarchy.inherits(other, cls));
  }

  private List<Possible> with(
      List<Census.Patched> patches, List<Possible> found, Predicate<Value> target, Trip trip) {
    if (!trip.patched()) {
      if (!patches.isEmpty()) {
        trip.cut(); // who minds them is told something else
      }
      return found;
    }
    List<Possible> all = new ArrayList<>(found);
    for (Census.Patched patched : patches) {
      all.addAll(replacement(patched, target, trip));
    }
    return all.size() == found.size() ? found : Evaluator.few(all);
  }

  /** Whether a file holds tests or what serves them. */
  static boolean test(String path) {
    return TEST.matcher(path).matches();
  }

  private List<Possible> replacement(Census.Patched patched, Predicate<Value> target, Trip trip) {
    return trip.askedBy(patched.unit().path())
        ? ownReplacement(patched, target, trip)
        : elsewhere(patched, target, trip);
  }

  private List<Possible> elsewhere(Census.Patched patched, Predicate<Value> target, Trip trip) {
    boolean concerned = aims(patched).stream().anyMatch(target);
    if (!concerned || !trip.enter(patched.patch())) {
      return List.of();
    }
    List<Possible> found =
        inference.evaluator().eval(patched.patch().value(), patched.unit(), null, trip);
    trip.leave(patched.patch());
    return assigned(found);
  }

  /**
   * What the attribute that is assigned belongs to, as the code says by itself: assignments that
   * depend on each other would have no end.
   */
  private List<Value> aims(Census.Patched patched) {
    List<Value> known = aims.get(patched);
    if (known != null) {
      return known;
    }
    Ledger.open();
    List<Value> found =
        inference
            .evaluator()
            .eval(patched.patch().target(), patched.unit(), null, Trip.unpatched())
            .stream()
            .map(Possible::value)
            .filter(one -> !one.unknown())
            .toList();
    aims.put(patched, found, Ledger.close());
    return found;
  }

  private List<Possible> ownReplacement(
      Census.Patched patched, Predicate<Value> target, Trip trip) {
    Patch patch = patched.patch();
    if (!trip.enter(patch)) {
      return List.of();
    }
    Unit unit = patched.unit();
    Evaluator evaluator = inference.evaluator();
    boolean concerned =
        evaluator.eval(patch.target(), unit, null, trip).stream()
            .anyMatch(one -> target.test(one.value()));
    List<Possible> found = concerned ? evaluator.eval(patch.value(), unit, null, trip) : List.of();
    trip.leave(patch);
    if (concerned) {
      trip.cut();
    }
    return assigned(found);
  }

  private static List<Possible> assigned(List<Possible> values) {
    return values.stream()
        .map(one -> one.value().unknown() ? Possible.UNKNOWN : one.nameless().inferred())
        .toList();
  }
}
