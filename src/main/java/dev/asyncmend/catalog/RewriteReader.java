package dev.asyncmend.catalog;

import dev.asyncmend.edit.Level;
import dev.asyncmend.pattern.Pattern;
import dev.asyncmend.pattern.Reading;
import dev.asyncmend.pattern.Rewrite;
import dev.asyncmend.pattern.Template;
import dev.asyncmend.pattern.Where;
import dev.asyncmend.recipe.PatternRecipe;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads what a card says in words: {@code match}, {@code where}, {@code rewrite}. */
final class RewriteReader {
  /** The keys of one alternative behind {@code rewrite}. */
  static final List<String> KNOWN = List.of("to", "when", "level");

  private final Fields card;
  private final Complaints complaints;
  private final Level level;

  /** A reader for a card whose fixes earn {@code level} unless they say otherwise. */
  RewriteReader(Fields card, Complaints complaints, Level level) {
    this.card = card;
    this.complaints = complaints;
    this.level = level;
  }

  /** The recipe; what is wrong with it is noted. */
  PatternRecipe read(String message) {
    List<Pattern> patterns = patterns();
    Set<String> holes = new TreeSet<>();
    patterns.forEach(pattern -> holes.addAll(pattern.holes()));
    ConditionReader conditions = new ConditionReader(complaints, holes);
    Where where = card.get("where").map(conditions::read).orElse(Where.ALWAYS);
    List<PatternRecipe.Option> options =
        card.get("rewrite").map(value -> options(value, patterns, conditions)).orElse(List.of());
    return new PatternRecipe(message, patterns, where, options);
  }

  private List<Pattern> patterns() {
    List<Pattern> patterns = new ArrayList<>();
    for (Yaml.Scalar scalar : card.scalars("match")) {
      checked(scalar, Pattern.read(scalar.text())).ifPresent(patterns::add);
    }
    return patterns;
  }

  private List<PatternRecipe.Option> options(
      Yaml value, List<Pattern> patterns, ConditionReader conditions) {
    List<Yaml> items = value instanceof Yaml.Sequence sequence ? sequence.items() : List.of(value);
    List<PatternRecipe.Option> options = new ArrayList<>();
    for (Yaml item : items) {
      option(item, patterns, conditions).ifPresent(options::add);
    }
    return options;
  }

  private Optional<PatternRecipe.Option> option(
      Yaml item, List<Pattern> patterns, ConditionReader conditions) {
    if (item instanceof Yaml.Mapping mapping) {
      Fields fields = Fields.of(mapping, KNOWN, complaints);
      fields.required("to");
      Where when = fields.get("when").map(conditions::read).orElse(Where.ALWAYS);
      Level earned = fields.get("level").flatMap(this::level).orElse(level);
      return fields.scalars("to").stream()
          .findFirst()
          .flatMap(scalar -> rewrites(scalar, patterns))
          .map(rewrites -> new PatternRecipe.Option(when, earned, rewrites));
    }
    if (item instanceof Yaml.Scalar scalar && scalar.kind() == Yaml.Kind.TEXT) {
      return rewrites(scalar, patterns)
          .map(rewrites -> new PatternRecipe.Option(Where.ALWAYS, level, rewrites));
    }
    complaints.add(item, "`rewrite` wants Python, or the keys `to`, `when`, `level`");
    return Optional.empty();
  }

  private Optional<Level> level(Yaml value) {
    return level(value, complaints);
  }

  private Optional<List<Rewrite>> rewrites(Yaml.Scalar scalar, List<Pattern> patterns) {
    Optional<Template> template = checked(scalar, Template.read(scalar.text()));
    List<Rewrite> rewrites = new ArrayList<>();
    for (Pattern pattern : patterns) {
      template
          .flatMap(written -> checked(scalar, Rewrite.of(pattern, written)))
          .ifPresent(rewrites::add);
    }
    return rewrites.size() == patterns.size() ? Optional.of(rewrites) : Optional.empty();
  }

  /** What a reading gives; else its complaint is noted, with the place inside the text. */
  private <T> Optional<T> checked(Yaml.Scalar scalar, Reading<T> reading) {
    if (reading instanceof Reading.Ok<T> ok) {
      return Optional.of(ok.value());
    }
    Reading.Bad<T> bad = (Reading.Bad<T>) reading;
    String before = scalar.text().substring(0, Math.min(bad.offset(), scalar.text().length()));
    String rest = scalar.text().substring(before.length()).strip();
    String near =
        rest.isEmpty() ? "at its end" : "near `" + rest.lines().findFirst().orElse("") + '`';
    complaints.add(scalar, bad.reason() + " (" + near + ')');
    return Optional.empty();
  }

  /** A level by its name. */
  static Optional<Level> level(Yaml value, Complaints complaints) {
    List<String> known = levels();
    if (value instanceof Yaml.Scalar scalar && known.contains(scalar.text())) {
      return Optional.of(Level.valueOf(scalar.text().toUpperCase(Locale.ROOT)));
    }
    String written = value instanceof Yaml.Scalar scalar ? scalar.text() : "";
    complaints.add(
        value,
        "`level` wants one of %s%s"
            .formatted(String.join(", ", known), Suggestion.text(written, known)));
    return Optional.empty();
  }

  /** The names of the levels. */
  static List<String> levels() {
    return List.of(Level.values()).stream()
        .map(level -> level.name().toLowerCase(Locale.ROOT))
        .toList();
  }
}
