package dev.asyncmend.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the table {@code [pr]}. */
final class PrReader {
  /** The keys of the table. */
  static final List<String> KNOWN =
      List.of(
          "enabled",
          "forge",
          "url",
          "remote",
          "base",
          "split",
          "groups",
          "max-files",
          "max-lines",
          "max-open",
          "max-new",
          "labels",
          "reviewers",
          "dashboard");

  private static final List<String> FORGES =
      List.of("github", "gitlab", "gitea", "agit", "gerrit", "push", "patch");

  private static final List<String> SPLITS =
      List.of("recipe", "codeowners", "directory", "package", "none");

  private static final int MOST = 100_000;

  private PrReader() {}

  /** What {@code value} says; null where it is no table, which is noted. */
  static @Nullable PrSettings read(Value value, Problems problems) {
    if (!(value instanceof Value.Table table)) {
      problems.add(value, "`pr` wants a table, [pr], not " + value.noun());
      return null;
    }
    Fields fields = Fields.of(table, KNOWN, problems);
    return new PrSettings(
        fields.at(),
        fields.flag("enabled"),
        fields.choice("forge", FORGES, word -> word),
        fields.text("url"),
        fields.text("remote"),
        fields.text("base"),
        split(fields, problems),
        groups(fields),
        fields.whole("max-files", 1, MOST),
        fields.whole("max-lines", 1, MOST),
        fields.whole("max-open", 0, MOST),
        fields.whole("max-new", 0, MOST),
        fields.texts("labels"),
        fields.texts("reviewers"),
        fields.flag("dashboard"));
  }

  private static @Nullable List<Setting<String>> split(Fields fields, Problems problems) {
    List<Setting<String>> split = fields.texts("split");
    if (split == null) {
      return null;
    }
    for (Setting<String> word : split) {
      if (!SPLITS.contains(word.value())) {
        problems.add(
            word.at(),
            "`split` wants some of %s, not `%s`%s"
                .formatted(
                    String.join(", ", SPLITS), word.value(), Problems.meant(word.value(), SPLITS)));
      } else if (word.value().equals("none") && split.size() > 1) {
        problems.add(word.at(), "`split`: `none` goes with nothing else");
      }
    }
    return split;
  }

  private static Map<String, List<Setting<String>>> groups(Fields fields) {
    Map<String, List<Setting<String>>> groups = new LinkedHashMap<>();
    fields
        .tables("groups")
        .forEach((name, value) -> groups.put(name, fields.texts("groups." + name, value)));
    return groups;
  }
}
