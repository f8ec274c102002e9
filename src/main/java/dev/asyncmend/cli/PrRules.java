package dev.asyncmend.cli;

import dev.asyncmend.bot.Rules;
import dev.asyncmend.bot.Split;
import dev.asyncmend.catalog.Catalog;
import dev.asyncmend.catalog.Selection;
import dev.asyncmend.config.Configuration;
import dev.asyncmend.config.PrSettings;
import dev.asyncmend.config.Setting;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a configuration says about pull requests, in the words of the bot. */
final class PrRules {
  private PrRules() {}

  /** The rules of a project; complains about recipes that there are not. */
  static Rules of(Shell shell, @Nullable PrSettings pr, Catalog catalog) throws UsageError {
    Rules usual = Rules.USUAL;
    if (pr == null) {
      return usual;
    }
    return new Rules(
        split(pr.split()),
        groups(shell, pr.groups(), catalog),
        value(pr.maxFiles(), usual.maxFiles()),
        value(pr.maxLines(), usual.maxLines()),
        value(pr.maxOpen(), usual.maxOpen()),
        value(pr.maxNew(), usual.maxNew()),
        pr.labels() == null ? usual.labels() : Configuration.values(pr.labels()),
        Configuration.values(pr.reviewers()),
        value(pr.dashboard(), usual.dashboard()));
  }

  /** What a setting says, or what holds otherwise. */
  static <T> T value(@Nullable Setting<T> setting, T otherwise) {
    return setting == null ? otherwise : setting.value();
  }

  private static Set<Split> split(@Nullable List<Setting<String>> words) {
    if (words == null) {
      return Rules.USUAL.split();
    }
    Set<Split> split = EnumSet.noneOf(Split.class);
    words.forEach(word -> split.add(Split.valueOf(word.value().toUpperCase(Locale.ROOT))));
    return split;
  }

  private static Map<String, Set<String>> groups(
      Shell shell, Map<String, List<Setting<String>>> groups, Catalog catalog) throws UsageError {
    Map<String, Set<String>> known = new TreeMap<>();
    for (Map.Entry<String, List<Setting<String>>> group : groups.entrySet()) {
      for (Setting<String> word : group.getValue()) {
        Selection selection = catalog.select(List.of(word.value()), List.of());
        if (selection instanceof Selection.Unknown unknown) {
          throw new UsageError(ConfigOptions.place(shell, word.at()) + ": " + unknown.message());
        }
        known
            .computeIfAbsent(group.getKey(), name -> new java.util.TreeSet<>())
            .addAll(
                ((Selection.Chosen) selection)
                    .remedies().stream()
                        .map(remedy -> remedy.card().id())
                        .collect(Collectors.toSet()));
      }
    }
    return known;
  }
}
