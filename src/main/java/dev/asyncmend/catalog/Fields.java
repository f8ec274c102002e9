package dev.asyncmend.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys of one mapping, read one by one as what they ought to be. */
final class Fields {
  private final Yaml.Mapping mapping;
  private final Complaints complaints;
  private final Map<String, Yaml> values = new LinkedHashMap<>();

  private Fields(Yaml.Mapping mapping, Complaints complaints) {
    this.mapping = mapping;
    this.complaints = complaints;
  }

  /** The keys of {@code mapping}, with a complaint about each that is not among {@code known}. */
  static Fields of(Yaml.Mapping mapping, Collection<String> known, Complaints complaints) {
    Fields fields = new Fields(mapping, complaints);
    for (Yaml.Entry entry : mapping.entries()) {
      String key = entry.key().text();
      if (known.contains(key)) {
        fields.values.put(key, entry.value());
      } else {
        complaints.add(
            entry.key(),
            "unknown key `%s`%s (known: %s)"
                .formatted(key, Suggestion.text(key, known), String.join(", ", known)));
      }
    }
    return fields;
  }

  Yaml.Mapping mapping() {
    return mapping;
  }

  /** The value of {@code key}. */
  Optional<Yaml> get(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /** The text of {@code key}; a complaint where it is missing, and the empty text. */
  String required(String key) {
    if (!values.containsKey(key)) {
      complaints.add(mapping, "the key `" + key + "` is missing");
    }
    return text(key).map(String::strip).orElse("");
  }

  /** The text of {@code key}. */
  Optional<String> text(String key) {
    return get(key).flatMap(value -> text(value, "`" + key + '`'));
  }

  /** The texts of {@code key}: a list, or a single one. */
  List<String> texts(String key) {
    return scalars(key).stream().map(Yaml.Scalar::text).toList();
  }

  /** The texts of {@code key} with their places: a list, or a single one. */
  List<Yaml.Scalar> scalars(String key) {
    List<Yaml.Scalar> found = new ArrayList<>();
    get(key).ifPresent(value -> collect(value, "`" + key + '`', found));
    return found;
  }

  private void collect(Yaml value, String name, List<Yaml.Scalar> found) {
    List<Yaml> items = value instanceof Yaml.Sequence sequence ? sequence.items() : List.of(value);
    for (Yaml item : items) {
      scalar(item, name).ifPresent(found::add);
    }
  }

  /** Whether {@code key} is {@code true}; {@code false} where it is missing. */
  boolean flag(String key) {
    return get(key).flatMap(value -> flag(value, "`" + key + '`', complaints)).orElse(false);
  }

  private Optional<String> text(Yaml value, String name) {
    return scalar(value, name).map(Yaml.Scalar::text);
  }

  private Optional<Yaml.Scalar> scalar(Yaml value, String name) {
    if (value instanceof Yaml.Scalar scalar && scalar.kind() != Yaml.Kind.NOTHING) {
      return Optional.of(scalar);
    }
    complaints.add(value, name + " wants a text, not " + value.noun());
    return Optional.empty();
  }

  /** The value as a switch. */
  static Optional<Boolean> flag(Yaml value, String name, Complaints complaints) {
    if (value instanceof Yaml.Scalar scalar && scalar.kind() == Yaml.Kind.SWITCH) {
      return Optional.of(Boolean.valueOf(scalar.text()));
    }
    complaints.add(value, name + " wants `true` or `false`, not " + value.noun());
    return Optional.empty();
  }
}
