package dev.asyncmend.catalog;

import dev.asyncmend.pattern.Bound;
import dev.asyncmend.pattern.Reading;
import dev.asyncmend.pattern.Region;
import dev.asyncmend.pattern.Where;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Reads the conditions behind {@code where} and {@code when}. */
final class ConditionReader {
  /** The conditions there are, in the order of the documentation. */
  static final List<String> KNOWN =
      List.of(
          "inside",
          "not_in",
          "not",
          "any",
          "awaited",
          "used",
          "passed_to",
          "resolves",
          "coroutine",
          "type",
          "size",
          "python",
          "imports");

  private final Complaints complaints;
  private final Set<String> holes;

  /** A reader for conditions about the given holes. */
  ConditionReader(Complaints complaints, Set<String> holes) {
    this.complaints = complaints;
    this.holes = holes;
  }

  /** Conditions that all have to hold: keys with values, or a list of such. */
  Where read(Yaml value) {
    if (value instanceof Yaml.Sequence sequence) {
      return new Where.All(sequence.items().stream().map(this::read).toList());
    }
    if (!(value instanceof Yaml.Mapping mapping)) {
      complaints.add(value, "conditions are keys with values, not " + value.noun());
      return Where.ALWAYS;
    }
    List<Where> conditions = new ArrayList<>();
    for (Yaml.Entry entry : mapping.entries()) {
      condition(entry).ifPresent(conditions::add);
    }
    return new Where.All(List.copyOf(conditions));
  }

  private Optional<Where> condition(Yaml.Entry entry) {
    Yaml value = entry.value();
    return switch (entry.key().text()) {
      case "inside" -> region(value);
      case "not_in" -> region(value).map(Where.Not::new);
      case "not" -> Optional.of(new Where.Not(read(value)));
      case "any" -> any(value);
      case "awaited" -> Fields.flag(value, "`awaited`", complaints).map(Where.Awaited::new);
      case "used" -> Fields.flag(value, "`used`", complaints).map(Where.Used::new);
      case "passed_to" -> Optional.of(new Where.PassedTo(names(value, Where::symbol)));
      case "resolves" -> perHole(value, (hole, what) -> resolves(hole, what));
      case "coroutine" -> text(value).flatMap(this::hole).map(Where.Coroutine::new);
      case "type" -> perHole(value, (hole, what) -> type(hole, what));
      case "size" -> perHole(value, this::size);
      case "python" -> bounds(value, Bound::versions).map(Where.Python::new);
      case "imports" -> imports(value);
      default -> unknown(entry.key());
    };
  }

  private Optional<Where> unknown(Yaml.Scalar key) {
    complaints.add(
        key,
        "unknown condition `%s`%s (known: %s)"
            .formatted(key.text(), Suggestion.text(key.text(), KNOWN), String.join(", ", KNOWN)));
    return Optional.empty();
  }

  private Optional<Where> region(Yaml value) {
    Optional<Yaml.Scalar> word = text(value);
    Optional<Region> region = word.map(Yaml.Scalar::text).flatMap(Region::of);
    if (word.isPresent() && region.isEmpty()) {
      List<String> known = Arrays.stream(Region.values()).map(Region::word).toList();
      String written = word.get().text();
      complaints.add(
          value,
          "unknown place `%s`%s (known: %s)"
              .formatted(written, Suggestion.text(written, known), String.join(", ", known)));
    }
    return region.map(Where.Inside::new);
  }

  private Optional<Where> any(Yaml value) {
    if (value instanceof Yaml.Sequence sequence) {
      return Optional.of(new Where.Any(sequence.items().stream().map(this::read).toList()));
    }
    complaints.add(value, "`any` wants a list of conditions, not " + value.noun());
    return Optional.empty();
  }

  private Optional<Where> perHole(Yaml value, BiFunction<String, Yaml, Optional<Where>> each) {
    if (!(value instanceof Yaml.Mapping mapping)) {
      complaints.add(
          value, "holes with values were expected, such as `$X: …`, not " + value.noun());
      return Optional.empty();
    }
    List<Where> conditions = new ArrayList<>();
    for (Yaml.Entry entry : mapping.entries()) {
      hole(entry.key()).flatMap(name -> each.apply(name, entry.value())).ifPresent(conditions::add);
    }
    return Optional.of(new Where.All(List.copyOf(conditions)));
  }

  private Optional<Where> resolves(String hole, Yaml value) {
    return Optional.of(new Where.Resolves(hole, names(value, Where::symbol)));
  }

  private Optional<Where> type(String hole, Yaml value) {
    return Optional.of(new Where.Type(hole, names(value, Where::symbol)));
  }

  private Optional<Where> size(String hole, Yaml value) {
    return bounds(value, Bound::counts).map(bounds -> new Where.Size(hole, bounds));
  }

  private Optional<Where> imports(Yaml value) {
    List<Where> modules = new ArrayList<>();
    names(value, Where::module).forEach(module -> modules.add(new Where.Imports(module)));
    return Optional.of(new Where.Any(List.copyOf(modules)));
  }

  private Optional<List<Bound>> bounds(Yaml value, Function<String, Reading<List<Bound>>> reader) {
    return text(value).flatMap(scalar -> value(scalar, reader.apply(scalar.text())));
  }

  /** What a reading gives; else its complaint is noted at the place of {@code scalar}. */
  private <T> Optional<T> value(Yaml.Scalar scalar, Reading<T> reading) {
    if (reading instanceof Reading.Ok<T> ok) {
      return Optional.of(ok.value());
    }
    complaints.add(scalar, ((Reading.Bad<T>) reading).reason());
    return Optional.empty();
  }

  private Optional<String> hole(Yaml.Scalar word) {
    String name = word.text().replaceFirst("^\\$(\\*|\\$\\$|\\.\\.\\.)?", "");
    if (holes.contains(name)) {
      return Optional.of(name);
    }
    complaints.add(
        word,
        "`%s` is no hole of the pattern%s".formatted(word.text(), Suggestion.text(name, holes)));
    return Optional.empty();
  }

  private Set<String> names(Yaml value, Function<String, Reading<String>> reader) {
    List<Yaml> items = value instanceof Yaml.Sequence sequence ? sequence.items() : List.of(value);
    Set<String> symbols = new LinkedHashSet<>();
    for (Yaml item : items) {
      text(item)
          .flatMap(scalar -> value(scalar, reader.apply(scalar.text())))
          .ifPresent(symbols::add);
    }
    return symbols;
  }

  private Optional<Yaml.Scalar> text(Yaml value) {
    if (value instanceof Yaml.Scalar scalar && scalar.kind() != Yaml.Kind.NOTHING) {
      return Optional.of(scalar);
    }
    complaints.add(value, "a text was expected, not " + value.noun());
    return Optional.empty();
  }
}
