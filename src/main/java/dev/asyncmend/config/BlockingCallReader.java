package dev.asyncmend.config;

import dev.asyncmend.index.Blocking;
import dev.asyncmend.pattern.Pattern;
import dev.asyncmend.pattern.Reading;
import dev.asyncmend.pattern.Rewrite;
import dev.asyncmend.pattern.Template;
import dev.asyncmend.scope.QName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads one {@code [[blocking-calls]]}: the fact about a callable of the project or of a library
 * that {@code knowledge/blocking.tsv} does not have.
 */
final class BlockingCallReader {
  private static final List<String> KNOWN = List.of("name", "category", "least", "replacement");

  /** The categories that recipes ask for; see {@code knowledge/README.md}. */
  static final List<String> CATEGORIES =
      List.of(
          "cpu",
          "database",
          "file",
          "filesystem",
          "future",
          "http",
          "input",
          "lock",
          "mail",
          "process-wait",
          "queue",
          "socket",
          "subprocess",
          "thread");

  /** Those whose calls wait for somebody else to do something. */
  private static final Set<String> WAITING =
      Set.of("future", "input", "lock", "process-wait", "queue", "thread");

  private static final List<String> WAITS = List.of("us", "ms", "s", "unbounded");
  private static final String QUALIFIED =
      "[\\p{L}_][\\p{L}\\p{N}_]*(\\.[\\p{L}_][\\p{L}\\p{N}_]*)+";
  private static final Pattern CALL = Pattern.of("$F($*ARGS)");
  private static final Pattern METHOD = Pattern.of("$SELF.method($*ARGS)");

  private BlockingCallReader() {}

  /** The fact; empty where something is wrong with it, which is noted. */
  static Optional<Setting<Blocking>> read(Value value, Problems problems) {
    if (!(value instanceof Value.Table table)) {
      problems.add(value, "`blocking-calls` wants tables, not " + value.noun());
      return Optional.empty();
    }
    Fields fields = Fields.of(table, KNOWN, problems);
    for (String key : List.of("name", "category")) {
      if (fields.get(key).isEmpty()) {
        problems.add(value, "the key `" + key + "` is missing");
      }
    }
    Setting<String> name = name(fields, problems);
    Setting<String> category = fields.choice("category", CATEGORIES, word -> word);
    Setting<Blocking.Wait> least = fields.choice("least", WAITS, BlockingCallReader::wait);
    Setting<String> replacement = replacement(fields, problems);
    if (name == null || category == null) {
      return Optional.empty();
    }
    Blocking fact =
        new Blocking(
            QName.of(name.value()),
            category.value(),
            least == null ? usual(category.value()) : least.value(),
            replacement == null ? "" : replacement.value().strip());
    return Optional.of(new Setting<>(fact, name.at()));
  }

  private static Blocking.Wait usual(String category) {
    return WAITING.contains(category) ? Blocking.Wait.UNBOUNDED : Blocking.Wait.SECONDS;
  }

  private static @Nullable Setting<String> name(Fields fields, Problems problems) {
    Setting<String> name = fields.text("name");
    if (name == null || name.value().matches(QUALIFIED)) {
      return name;
    }
    problems.add(
        name.at(),
        "`name` wants a qualified name such as `shop.db.query`, not `%s`".formatted(name.value()));
    return null;
  }

  private static Blocking.Wait wait(String word) {
    return switch (word) {
      case "us" -> Blocking.Wait.MICROSECONDS;
      case "ms" -> Blocking.Wait.MILLISECONDS;
      case "s" -> Blocking.Wait.SECONDS;
      default -> Blocking.Wait.UNBOUNDED;
    };
  }

  /** What to use instead; what starts with {@code await} has to be code. */
  private static @Nullable Setting<String> replacement(Fields fields, Problems problems) {
    Setting<String> text = fields.text("replacement");
    if (text == null || !text.value().strip().startsWith("await ")) {
      return text;
    }
    String code = text.value().strip();
    Pattern pattern = code.contains("$SELF") ? METHOD : CALL;
    if (Template.read(code) instanceof Reading.Ok<Template> template
        && Rewrite.of(pattern, template.value()) instanceof Reading.Ok<Rewrite>) {
      return text;
    }
    problems.add(
        text.at(),
        "`replacement` wants Python with the holes $SELF and $*ARGS where it starts with `await`");
    return null;
  }
}
