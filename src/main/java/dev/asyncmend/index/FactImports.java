package dev.asyncmend.index;

import dev.asyncmend.scope.QName;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the facts of one module import from others: its own imports, and more where they lack. */
final class FactImports {
  private static final Pattern FROM = Pattern.compile("(from \\S+ import )([^*].*)");

  private final FactModule module;
  private final Map<QName, String> imported = new LinkedHashMap<>();
  private final Set<String> inner = new HashSet<>();

  FactImports(FactModule module) {
    this.module = module;
    // In a class, its members hide what the module has.
    for (String path : module.unit().summary().definitions().keySet()) {
      if (path.indexOf('.') > 0) {
        inner.add(path.substring(path.lastIndexOf('.') + 1));
      }
    }
  }

  /** How the module calls what another one has as {@code name}. */
  String name(QName from, String name) {
    if (from.dotted().equals("builtins") && !taken(name)) {
      return name;
    }
    return imported.computeIfAbsent(from.child(name), key -> free(key, name));
  }

  private String free(QName origin, String name) {
    for (Definition definition : module.unit().summary().at(name)) {
      if (definition instanceof Definition.Alias alias && same(alias, origin)) {
        module.keep(name);
        return name;
      }
    }
    String local = name;
    for (int number = 1; taken(local); number++) {
      local = name + '_' + number;
    }
    return local;
  }

  private boolean taken(String name) {
    return module.binds(name) || inner.contains(name) || imported.containsValue(name);
  }

  private boolean same(Definition.Alias alias, QName origin) {
    String member = alias.member();
    return member != null
        && module.facts().imported(alias.module(), alias.level(), module.unit())
            instanceof Value.Mod mod
        && mod.unit().name().child(member).equals(origin)
        && module.unit().summary().at(alias.path()).stream()
            .allMatch(Definition.Alias.class::isInstance);
  }

  /** What has to be imported beyond what the module imports itself, a line for each module. */
  String text() {
    Map<String, Set<String>> lines = new TreeMap<>();
    imported.forEach(
        (name, local) -> {
          if (!module.keeps(local)) {
            String as = name.last().equals(local) ? local : name.last() + " as " + local;
            String from = name.parent().map(QName::dotted).orElse("");
            lines.computeIfAbsent(from, key -> new TreeSet<>()).add(as);
          }
        });
    StringBuilder out = new StringBuilder();
    lines.forEach((from, what) -> out.append(FactModule.from(from, 0, String.join(", ", what))));
    return out.toString();
  }

  /** {@code text} with one line for all that is imported from a module in a row. */
  static String joined(String text) {
    StringBuilder out = new StringBuilder();
    String before = "";
    for (String line : text.lines().toList()) {
      Matcher from = FROM.matcher(line);
      String origin = from.matches() ? from.group(1) : "";
      boolean more = !origin.isEmpty() && origin.equals(before);
      out.append(more ? ", " + from.group(2) : (out.isEmpty() ? "" : "\n") + line);
      before = origin;
    }
    return out.append('\n').toString();
  }
}
