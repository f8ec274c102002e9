package dev.asyncmend.index;

import dev.asyncmend.scope.QName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The facts of one module while they are gathered: what is kept, and what that has to import. */
final class FactModule {
  private final Unit unit;
  private final LibraryFacts facts;
  private final FactTerms terms = new FactTerms(this);
  private final FactValues values = new FactValues(this);
  private final FactMembers members = new FactMembers(this);
  private final Set<String> kept = new HashSet<>();
  private final Map<String, FactLines> written = new TreeMap<>();
  private final FactImports imports;
  private boolean stars;

  /** Whether another module of the library takes all it can get from this one. */
  private boolean starred;

  FactModule(Unit unit, LibraryFacts facts) {
    this.unit = unit;
    this.facts = facts;
    this.imports = new FactImports(this);
  }

  Unit unit() {
    return unit;
  }

  LibraryFacts facts() {
    return facts;
  }

  Inference inference() {
    return facts.inference();
  }

  FactTerms terms() {
    return terms;
  }

  FactValues values() {
    return values;
  }

  boolean empty() {
    return written.values().stream().allMatch(FactLines::empty) && !stars;
  }

  /** Keeps what people can import from the module. */
  void keepPublic() {
    Exports exports = unit.summary().exports();
    for (String path : unit.summary().definitions().keySet()) {
      boolean told = exports != null && exports.names().contains(path);
      if (path.indexOf('.') < 0 && (told || (!path.startsWith("_") && offered(path)))) {
        keep(path);
      }
    }
    if (!unit.summary().stars().isEmpty()) {
      keepStars();
    }
  }

  /** Whether a name is meant for others: not what is only imported, nor a mere constant. */
  private boolean offered(String path) {
    return unit.summary().at(path).stream()
        .anyMatch(
            one ->
                one instanceof Definition.Alias alias
                    ? unit.pack() && own(alias)
                    : !(one instanceof Definition.Value) || facts.interest().holds(unit, path));
  }

  private boolean own(Definition.Alias alias) {
    Value from = facts.imported(alias.module(), alias.level(), unit);
    return from instanceof Value.Mod mod && !mod.unit().foreign();
  }

  private void keepStars() {
    if (stars) {
      return;
    }
    stars = true;
    for (ModuleSummary.Star star : unit.summary().stars()) {
      if (facts.imported(star.module(), star.level(), unit) instanceof Value.Mod mod
          && !mod.unit().foreign()) {
        facts.module(mod.unit()).starred = true;
        facts.module(mod.unit()).keepPublic();
      }
    }
  }

  /** Keeps the name {@code head}, and what it leads to. */
  void keep(String head) {
    if (!kept.add(head)) {
      return;
    }
    List<Definition> all = unit.summary().at(head);
    if (all.isEmpty()) {
      searchStars(head);
    } else {
      facts.later(() -> written.put(head, members.top(head, all)));
    }
  }

  private void searchStars(String name) {
    for (ModuleSummary.Star star : unit.summary().stars()) {
      stars = true;
      if (facts.imported(star.module(), star.level(), unit) instanceof Value.Mod mod) {
        facts.keep(mod.unit(), name);
      }
    }
  }

  /** Whether the module binds {@code head} or may get it from a star import. */
  boolean has(String head) {
    return !unit.summary().at(head).isEmpty() || !unit.summary().stars().isEmpty();
  }

  /** How this module calls what {@code target} has at {@code path}, a definition there. */
  String reference(Unit target, String path) {
    String head = FactTerms.head(path);
    if (target == unit) {
      keep(head);
      return path;
    }
    facts.keep(target, head);
    return imports.name(target.name(), head) + path.substring(head.length());
  }

  /** How this module calls something of which only the qualified name is known. */
  String reference(QName name) {
    return name.parent().map(module -> imports.name(module, name.last())).orElse(FactTerms.UNKNOWN);
  }

  /** Whether the module itself binds {@code name}. */
  boolean binds(String name) {
    return !unit.summary().at(name).isEmpty();
  }

  /** Whether the text of the module has {@code name}. */
  boolean keeps(String name) {
    return kept.contains(name) && binds(name);
  }

  /** An import as a line. */
  static String from(String module, int level, String what) {
    return "from " + ".".repeat(level) + module + " import " + what + "\n";
  }

  /** The import that an alias is, as a line. */
  String line(Definition.Alias alias) {
    String name = alias.path().substring(alias.path().lastIndexOf('.') + 1);
    String member = alias.member();
    if (member == null) {
      String as = alias.module().equals(name) ? "" : " as " + name;
      return "import " + alias.module() + as;
    }
    keepTarget(alias, member);
    String as = member.equals(name) ? member : member + " as " + name;
    return from(alias.module(), alias.level(), as).stripTrailing();
  }

  private void keepTarget(Definition.Alias alias, String member) {
    if (facts.imported(alias.module(), alias.level(), unit) instanceof Value.Mod mod) {
      facts.keep(mod.unit(), member);
    }
  }

  /** The module as text. */
  String text() {
    StringBuilder out = new StringBuilder();
    if (stars) {
      unit.summary().stars().forEach(star -> out.append(from(star.module(), star.level(), "*")));
    }
    out.append(imports.text());
    Exports exports = unit.summary().exports();
    if (exports != null && (unit.pack() || starred) && exportsDiffer(exports)) {
      out.append("__all__ = ").append(names(exports)).append('\n');
    }
    List<FactLines> lines = new ArrayList<>(written.values());
    lines.sort(Comparator.comparingInt(FactLines::line));
    lines.forEach(one -> out.append(one.text()));
    return FactImports.joined(out.toString());
  }

  /** Whether a star import gives other names than those without an underscore. */
  private boolean exportsDiffer(Exports exports) {
    return written.keySet().stream()
        .anyMatch(name -> exports.names().contains(name) == name.startsWith("_"));
  }

  private String names(Exports exports) {
    StringBuilder out = new StringBuilder("[");
    for (String name : new LinkedHashSet<>(exports.names())) {
      if (written.containsKey(name) || stars) {
        out.append(out.length() > 1 ? ", " : "").append('"').append(name).append('"');
      }
    }
    return out.append(exports.open() ? "] + __" : "]").toString();
  }
}
