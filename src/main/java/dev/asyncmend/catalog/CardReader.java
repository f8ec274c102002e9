package dev.asyncmend.catalog;

import dev.asyncmend.edit.Level;
import dev.asyncmend.pattern.Pattern;
import dev.asyncmend.recipe.Card;
import dev.asyncmend.recipe.Choice;
import dev.asyncmend.recipe.PatternRecipe;
import dev.asyncmend.recipe.Recipe;
import dev.asyncmend.recipe.Remedy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads one card and checks it against the rules that {@code recipe.schema.json} tells editors. */
final class CardReader {
  /** The keys of a card, in the order of the documentation. */
  static final List<String> KNOWN =
      List.of(
          "id",
          "title",
          "tags",
          "aliases",
          "level",
          "opt-in",
          "sync-files",
          "why",
          "risk",
          "references",
          "message",
          "triggers",
          "parameters",
          "match",
          "where",
          "rewrite",
          "java",
          "examples",
          "keep");

  /** The keys that say what the recipe does. */
  static final List<String> BEHAVIOUR =
      List.of("title", "message", "match", "where", "rewrite", "java");

  /** What is said of a card that is opt-in and does not say why. */
  private static final String UNSAID = "a matter of choice";

  /** The keys that every card has. */
  static final List<String> REQUIRED = List.of("id", "title", "level", "why");

  /** What an id, a tag and the name of a parameter look like. */
  static final String KEBAB = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

  /** What goes into a link of Markdown without being quoted. */
  private static final java.util.regex.Pattern ADDRESS =
      java.util.regex.Pattern.compile("https?://[\\w.~:/?#@!$&'*+,;=%-]+");

  private static final Set<String> SHARED = Set.of("all");

  private final Complaints complaints;
  private final Fields fields;
  private final Shelf shelf;

  private CardReader(Yaml.Mapping mapping, Shelf shelf, Complaints complaints) {
    this.complaints = complaints;
    this.fields = Fields.of(mapping, KNOWN, complaints);
    this.shelf = shelf;
  }

  /**
   * Reads a card.
   *
   * @param text the YAML
   * @param name its file name without ending, which has to be its id
   * @param shelf the recipes in Java that it may name
   * @param complaints gets what is wrong with it
   * @return the recipe; empty where something is wrong
   */
  static Optional<Remedy> read(String text, String name, Shelf shelf, Complaints complaints) {
    Optional<Yaml> document = YamlReader.read(text, complaints);
    if (document.isEmpty()) {
      return Optional.empty();
    }
    if (!(document.get() instanceof Yaml.Mapping mapping)) {
      complaints.add(document.get(), "a card is keys with values, not " + document.get().noun());
      return Optional.empty();
    }
    Optional<Remedy> remedy = new CardReader(mapping, shelf, complaints).read(name);
    return complaints.isEmpty() ? remedy : Optional.empty();
  }

  /**
   * What the recipe of {@code card} does.
   *
   * @param mapping the keys of {@link #BEHAVIOUR}, which were found to be right before
   */
  static Recipe behaviour(Card card, Yaml.Mapping mapping, Shelf shelf) {
    Complaints complaints = new Complaints(card.origin());
    return new CardReader(mapping, shelf, complaints)
        .recipe(card.level())
        .filter(recipe -> complaints.isEmpty())
        .orElseThrow(() -> new IllegalStateException("no recipe any more: " + card.id()));
  }

  private Optional<Remedy> read(String name) {
    REQUIRED.forEach(fields::required);
    identify(name);
    Level level = level();
    Optional<Recipe> recipe = recipe(level);
    ExampleReader.read(fields, name, complaints); // to see whether they are right
    Card card = card(level, triggers(recipe));
    return recipe.map(behaviour -> Remedy.of(card, behaviour));
  }

  private Card card(Level level, List<String> triggers) {
    return new Card(
        text("id"),
        text("title"),
        words("tags"),
        fields.texts("aliases"),
        level,
        optIn(),
        fields.flag("sync-files"),
        text("why"),
        text("risk"),
        triggers,
        parameters(),
        references(),
        complaints.origin());
  }

  /** Addresses only, as they become links. */
  private List<String> references() {
    for (Yaml.Scalar reference : fields.scalars("references")) {
      if (!ADDRESS.matcher(reference.text()).matches()) {
        complaints.add(
            reference,
            "`references` wants addresses such as https://docs.python.org/3/, not "
                + reference.text());
      }
    }
    return fields.texts("references");
  }

  /** Why it is not always looked for; {@code true} says no more than that. */
  private String optIn() {
    return fields
        .get("opt-in")
        .map(
            value ->
                value instanceof Yaml.Scalar scalar && scalar.kind() == Yaml.Kind.TEXT
                    ? scalar.text().strip()
                    : fields.flag("opt-in") ? UNSAID : "")
        .orElse("");
  }

  private String text(String key) {
    return fields.get(key).isEmpty() ? "" : fields.text(key).orElse("").strip();
  }

  private void identify(String name) {
    fields
        .get("id")
        .filter(Yaml.Scalar.class::isInstance)
        .ifPresent(
            value -> {
              String id = ((Yaml.Scalar) value).text();
              if (!id.matches(KEBAB) || SHARED.contains(id)) {
                complaints.add(value, "`id` wants words in small letters, joined by hyphens");
              } else if (!id.equals(name)) {
                complaints.add(
                    value, "`id` wants the name of the file: `%s`, not `%s`".formatted(name, id));
              }
            });
  }

  private List<String> words(String key) {
    List<String> words = new ArrayList<>();
    for (Yaml.Scalar word : fields.scalars(key)) {
      if (!word.text().matches(KEBAB)) {
        complaints.add(word, "`" + key + "` wants words in small letters, joined by hyphens");
      }
      words.add(word.text());
    }
    return words;
  }

  private Level level() {
    return fields
        .get("level")
        .flatMap(value -> RewriteReader.level(value, complaints))
        .orElse(Level.ADVICE);
  }

  private Optional<Recipe> recipe(Level level) {
    boolean java = fields.get("java").isPresent();
    boolean match = fields.get("match").isPresent();
    if (java == match) {
      complaints.add(
          fields.mapping(),
          java
              ? "a card has `match` or `java`, not both"
              : "a card wants `match` (a pattern) or `java` (the name of a class)");
      return Optional.empty();
    }
    if (java) {
      return fields.scalars("java").stream().findFirst().flatMap(this::fromShelf);
    }
    String message = fields.text("message").orElse(text("title")).strip();
    return Optional.of(new RewriteReader(fields, complaints, level).read(message));
  }

  private Optional<Recipe> fromShelf(Yaml.Scalar name) {
    for (String key : List.of("where", "rewrite", "message")) {
      fields.get(key).ifPresent(value -> complaints.add(value, "`" + key + "` goes with `match`"));
    }
    Optional<Recipe> recipe = shelf.take(name.text());
    if (recipe.isEmpty()) {
      complaints.add(name, "there is no recipe class `" + name.text() + '`');
    }
    return recipe;
  }

  /** The triggers of the card; without any those of its patterns, if all of them have some. */
  private List<String> triggers(Optional<Recipe> recipe) {
    List<String> written = fields.texts("triggers");
    if (!written.isEmpty() || !(recipe.orElse(null) instanceof PatternRecipe words)) {
      return written;
    }
    Set<String> found = new TreeSet<>();
    for (Pattern pattern : words.patterns()) {
      if (pattern.trigger().isEmpty()) {
        return List.of();
      }
      pattern.trigger().ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  private Map<String, Object> parameters() {
    Map<String, Object> values = new LinkedHashMap<>();
    Optional<Yaml> value = fields.get("parameters");
    if (value.isPresent() && !(value.get() instanceof Yaml.Mapping)) {
      complaints.add(value.get(), "`parameters` wants names with values");
    }
    if (value.orElse(null) instanceof Yaml.Mapping mapping) {
      mapping.entries().forEach(entry -> parameter(entry, values));
    }
    return values;
  }

  private void parameter(Yaml.Entry entry, Map<String, Object> values) {
    String name = entry.key().text();
    if (!name.matches(KEBAB)) {
      complaints.add(entry.key(), "a parameter is named in small letters, joined by hyphens");
    }
    Optional<Object> value =
        entry.value() instanceof Yaml.Scalar scalar ? plain(scalar) : choice(entry.value());
    if (value.isEmpty()) {
      String wanted = "`%s` wants a number, a switch, a text or a list of words to choose from";
      complaints.add(entry.value(), wanted.formatted(name));
    }
    value.ifPresent(found -> values.put(name, found));
  }

  /** A list of two words or more, of which the first holds otherwise. */
  private static Optional<Object> choice(Yaml value) {
    List<String> words =
        value instanceof Yaml.Sequence sequence
            ? sequence.items().stream()
                .filter(Yaml.Scalar.class::isInstance)
                .map(item -> ((Yaml.Scalar) item).text())
                .filter(word -> word.matches(KEBAB))
                .distinct()
                .toList()
            : List.of();
    boolean all = value instanceof Yaml.Sequence some && some.items().size() == words.size();
    return all && words.size() > 1 ? Optional.of(Choice.of(words)) : Optional.empty();
  }

  private static Optional<Object> plain(Yaml.Scalar scalar) {
    return switch (scalar.kind()) {
      case NUMBER ->
          scalar.text().matches("-?[0-9]{1,9}")
              ? Optional.of(Integer.valueOf(scalar.text()))
              : Optional.empty();
      case SWITCH -> Optional.of(Boolean.valueOf(scalar.text()));
      case TEXT -> Optional.of(scalar.text());
      case FRACTION ->
          scalar.text().matches("[0-9]{1,9}\\.[0-9]{1,9}")
              ? Optional.of(new BigDecimal(scalar.text()))
              : Optional.empty();
      case NOTHING -> Optional.empty();
    };
  }
}
