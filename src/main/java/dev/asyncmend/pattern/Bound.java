package dev.asyncmend.pattern;

import dev.asyncmend.syntax.PythonVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One limit of a number: {@code >= 9}.
 *
 * @param relation {@code <}, {@code <=}, {@code ==}, {@code !=}, {@code >=} or {@code >}
 * @param limit the number behind it
 */
public record Bound(String relation, int limit) {
  private static final Pattern WRITTEN = Pattern.compile("\\s*(<=|>=|==|!=|<|>)\\s*(\\S+?)\\s*");

  /** Reads limits of a Python version, separated by commas: {@code >=3.9, <3.12}. */
  public static Reading<List<Bound>> versions(String text) {
    return read(
        text,
        number -> PythonVersion.parse(number).map(PythonVersion::minor),
        "a version with a relation was expected, such as `>=3.9`");
  }

  /** Reads limits of a number of things, separated by commas: {@code >1}. */
  public static Reading<List<Bound>> counts(String text) {
    return read(text, Bound::count, "a number with a relation was expected, such as `>1` or `==0`");
  }

  private static Reading<List<Bound>> read(
      String text, Function<String, Optional<Integer>> number, String wish) {
    List<Bound> bounds = new ArrayList<>();
    int offset = 0;
    for (String part : text.split(",", -1)) {
      Matcher matcher = WRITTEN.matcher(part);
      Optional<Integer> limit =
          matcher.matches() ? number.apply(matcher.group(2)) : Optional.empty();
      if (limit.isEmpty()) {
        return new Reading.Bad<>(offset, wish);
      }
      bounds.add(new Bound(matcher.group(1), limit.get()));
      offset += part.length() + 1;
    }
    return new Reading.Ok<>(List.copyOf(bounds));
  }

  private static Optional<Integer> count(String text) {
    return text.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  /** Whether {@code number} keeps the limit. */
  public boolean holds(int number) {
    return switch (relation) {
      case "<" -> number < limit;
      case "<=" -> number <= limit;
      case "==" -> number == limit;
      case "!=" -> number != limit;
      case ">=" -> number >= limit;
      default -> number > limit;
    };
  }
}
