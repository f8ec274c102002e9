package dev.asyncmend.config;

import dev.asyncmend.edit.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the list of the repositories of a campaign. */
final class CampaignReader {
  private static final List<String> TOP = List.of("defaults", "repositories");

  /** The address of the API; {@code url} is the repository's here. */
  private static final String API = "api-url";

  /** What {@code [pr]} has and a campaign does not: where to, and whether at all. */
  private static final List<String> OTHERS = List.of("enabled", "url", "remote");

  private static final List<String> OF_PR =
      PrReader.KNOWN.stream().filter(key -> !OTHERS.contains(key)).toList();

  private static final List<String> OF_ALL =
      Stream.concat(Stream.of("select", "extend-select", "ignore", "level", API), OF_PR.stream())
          .toList();

  private static final List<String> OF_ONE =
      Stream.concat(Stream.of("url", "path", "name"), OF_ALL.stream()).toList();

  private final Problems problems;
  private final Map<String, Value> defaults = new LinkedHashMap<>();

  private CampaignReader(Problems problems) {
    this.problems = problems;
  }

  /** The repositories that {@code root} names; what is wrong with it is noted. */
  static List<CampaignEntry> read(Value.Table root, Problems problems) {
    return new CampaignReader(problems).all(root);
  }

  private List<CampaignEntry> all(Value.Table root) {
    Fields fields = Fields.of(root, TOP, problems);
    Value common = fields.get("defaults").orElse(null);
    if (common instanceof Value.Table table) {
      Fields known = Fields.of(table, OF_ALL, problems);
      OF_ALL.forEach(key -> known.get(key).ifPresent(value -> defaults.put(key, value)));
    } else if (common != null && !(common instanceof Value.Nothing)) {
      problems.add(common, "`defaults` wants keys with values, not " + common.noun());
    }
    Value list = fields.get("repositories").orElse(null);
    if (list == null && !problems.isEmpty()) {
      return List.of(); // it may be misspelt, which is told
    }
    if (!(list instanceof Value.Array array) || array.items().isEmpty()) {
      String found = list == null || list instanceof Value.Array ? "" : ", not " + list.noun();
      Spot at = list == null ? root.at() : list.at();
      problems.add(at, "`repositories` wants a list of one repository at least" + found);
      return List.of();
    }
    List<CampaignEntry> entries = new ArrayList<>();
    for (Value item : array.items()) {
      CampaignEntry entry = one(item);
      if (entry != null) {
        entries.add(entry);
      }
    }
    return CampaignNames.given(entries, problems);
  }

  private @Nullable CampaignEntry one(Value item) {
    if (item instanceof Value.Text text) {
      return one(new Value.Table(text.at(), Map.of("url", text)));
    }
    if (item instanceof Value.Table table) {
      return one(table);
    }
    problems.add(item, "a repository is an address, or keys such as `url`, not " + item.noun());
    return null;
  }

  private @Nullable CampaignEntry one(Value.Table table) {
    Map<String, Value> values = new LinkedHashMap<>(defaults);
    values.putAll(table.values());
    values.values().removeIf(Value.Nothing.class::isInstance);
    Value.Table all = new Value.Table(table.at(), values);
    Fields fields = Fields.of(all, OF_ONE, problems);
    CampaignAddress address = CampaignAddress.of(fields, table.at(), problems);
    Setting<String> name = fields.text("name");
    PrSettings pr = pr(table.at(), values);
    return address == null || pr == null
        ? null
        : new CampaignEntry(
            table.at(),
            name == null ? "" : name.value(),
            address.url(),
            address.path(),
            fields.texts("select"),
            fields.texts("extend-select"),
            fields.texts("ignore"),
            fields.choice("level", List.of("safe", "unsafe"), CampaignReader::level),
            pr,
            text(all));
  }

  private @Nullable PrSettings pr(Spot at, Map<String, Value> values) {
    Map<String, Value> some = new LinkedHashMap<>();
    values.forEach(
        (key, value) -> {
          if (OF_PR.contains(key) || key.equals(API)) {
            some.put(key.equals(API) ? "url" : key, value);
          }
        });
    return PrReader.read(new Value.Table(at, some), problems);
  }

  private static Level level(String word) {
    return Level.valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** A value without its place. */
  private static String text(Value value) {
    if (value instanceof Value.Table table) {
      return new java.util.TreeMap<>(table.values())
          .entrySet().stream()
              .map(one -> one.getKey() + "=" + text(one.getValue()))
              .toList()
              .toString();
    }
    if (value instanceof Value.Array array) {
      return array.items().stream().map(CampaignReader::text).toList().toString();
    }
    return value instanceof Value.Text text ? text.text() : value.noun();
  }
}
