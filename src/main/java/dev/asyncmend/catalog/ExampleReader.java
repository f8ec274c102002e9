package dev.asyncmend.catalog;

import dev.asyncmend.syntax.PythonVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the {@code examples} of a card, and what it wants to {@code keep}. */
public final class ExampleReader {
  /** The keys of one example. */
  static final List<String> KNOWN = List.of("before", "after", "python");

  private final String recipe;
  private final Complaints complaints;
  private final List<CardExample> found = new ArrayList<>();

  private ExampleReader(String recipe, Complaints complaints) {
    this.recipe = recipe;
    this.complaints = complaints;
  }

  /** The examples in a file that is known to be a card; in the order of the file. */
  public static List<CardExample> in(Path file) throws IOException {
    Complaints complaints = new Complaints(file.toString());
    Yaml card = YamlReader.read(Files.readString(file), complaints).orElse(null);
    if (!(card instanceof Yaml.Mapping mapping)) {
      return List.of();
    }
    Fields fields = Fields.of(mapping, CardReader.KNOWN, complaints);
    return read(fields, fields.text("id").orElse(""), complaints);
  }

  /** The examples of a card; what is wrong with them is noted. */
  static List<CardExample> read(Fields card, String recipe, Complaints complaints) {
    ExampleReader reader = new ExampleReader(recipe, complaints);
    card.get("examples").ifPresent(reader::examples);
    card.scalars("keep").forEach(reader::keep);
    return List.copyOf(reader.found);
  }

  private void keep(Yaml.Scalar code) {
    CardExample.Place place = new CardExample.Place(code.line(), code.column(), false);
    found.add(new CardExample(recipe, code.line(), code.text(), null, true, null, place));
  }

  private void examples(Yaml value) {
    if (!(value instanceof Yaml.Sequence sequence)) {
      complaints.add(value, "`examples` wants a list, not " + value.noun());
      return;
    }
    for (Yaml item : sequence.items()) {
      if (item instanceof Yaml.Mapping mapping) {
        example(mapping);
      } else {
        complaints.add(item, "an example wants the keys `before`, `after`, `python`");
      }
    }
  }

  private void example(Yaml.Mapping mapping) {
    Fields fields = Fields.of(mapping, KNOWN, complaints);
    if (fields.get("before").isEmpty()) {
      complaints.add(mapping, "the key `before` is missing");
      return;
    }
    Optional<String> before = fields.text("before");
    Optional<String> after = fields.text("after");
    PythonVersion target = target(fields);
    before.ifPresent(
        code ->
            found.add(
                new CardExample(
                    recipe,
                    mapping.line(),
                    code,
                    after.orElse(null),
                    false,
                    target,
                    place(mapping))));
  }

  private @Nullable PythonVersion target(Fields fields) {
    Yaml value = fields.get("python").orElse(null);
    if (value == null) {
      return null;
    }
    Optional<PythonVersion> version =
        fields
            .text("python")
            .flatMap(PythonVersion::parse)
            .filter(one -> one.atLeast(PythonVersion.OLDEST));
    if (version.isEmpty()) {
      complaints.add(value, "`python` wants 3.8 or newer, written like 3.11");
    }
    return version.orElse(null);
  }

  /** Where {@code after} is, or could be: before the first key. */
  private static CardExample.Place place(Yaml.Mapping mapping) {
    return mapping.entries().stream()
        .map(Yaml.Entry::key)
        .filter(key -> key.text().equals("after"))
        .findFirst()
        .map(key -> new CardExample.Place(key.line(), key.column(), true))
        .orElse(new CardExample.Place(mapping.line(), mapping.column(), false));
  }
}
