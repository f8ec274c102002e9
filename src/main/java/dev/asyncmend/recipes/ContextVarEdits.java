package dev.asyncmend.recipes;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.pattern.StatementEdits;
import dev.asyncmend.pattern.Surroundings;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Precedence;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Writes a context variable for each attribute of a {@code threading.local}. */
final class ContextVarEdits {
  private static final String VARIABLE = "contextvars.ContextVar";

  private final Stmt.Assign made;
  private final Expr.Name name;
  private final LocalUses uses;
  private final Surroundings home;
  private final FixBuilder fix;

  /** The value that the module gives an attribute, if that is a constant. */
  private final Map<String, LocalUse> defaults = new TreeMap<>();

  ContextVarEdits(
      Stmt.Assign made, Expr.Name name, LocalUses uses, Surroundings home, FixBuilder fix) {
    this.made = made;
    this.name = name;
    this.uses = uses;
    this.home = home;
    this.fix = fix;
  }

  /** Writes them, or refuses. */
  void apply() {
    boolean known =
        uses.complete() && uses.uses().stream().noneMatch(use -> use.kind() == LocalUse.Kind.OTHER);
    if (!known) {
      fix.refuse("not every use of `" + name.id() + "` sets or reads an attribute");
      return;
    }
    List<String> attributes = uses.uses().stream().map(LocalUse::attribute).distinct().toList();
    if (attributes.stream().anyMatch(one -> taken(variable(one)))) {
      fix.refuse("the name of a context variable is taken");
      return;
    }
    uses.uses().stream()
        .filter(this::isDefault)
        .forEach(use -> defaults.putIfAbsent(use.attribute(), use));
    declare(attributes);
    uses.uses().stream().filter(use -> !defaults.containsValue(use)).forEach(this::write);
    for (LocalUses.Taken taken : uses.imports()) {
      fix.in(taken.around(), taken.alias()).replace(taken.alias(), imported(taken));
    }
  }

  private boolean taken(String variable) {
    return uses.uses().stream()
        .map(LocalUse::around)
        .distinct()
        .flatMap(around -> around.scopes().all().stream())
        .anyMatch(scope -> scope.names().contains(variable));
  }

  private String variable(String attribute) {
    boolean loud = name.id().equals(name.id().toUpperCase(Locale.ROOT));
    String word = loud ? attribute.toUpperCase(Locale.ROOT) : attribute;
    return name.id() + "_" + word;
  }

  /** Whether {@code use} gives the attribute its first value, a constant, in the module. */
  private boolean isDefault(LocalUse use) {
    return use.kind() == LocalUse.Kind.WRITE
        && use.around().path().equals(home.path())
        && home.file().parent(use.whole()).orElse(made) instanceof Stmt.Assign assign
        && assign.value() instanceof Expr.Constant
        && home.file().parent(assign).filter(Part.Module.class::isInstance).isPresent()
        && StatementEdits.of(home.file()).delete(assign).isPresent();
  }

  private void declare(List<String> attributes) {
    FixBuilder there = fix.in(home, made);
    String type = there.reference(VARIABLE);
    List<String> lines = new ArrayList<>();
    for (String attribute : attributes) {
      String rest =
          defaults.containsKey(attribute) ? ", default=" + value(defaults.get(attribute)) : "";
      String text = fix.quote() + attribute + fix.quote();
      lines.add(variable(attribute) + " = " + type + "(" + text + rest + ")");
    }
    there.replace(made, lines.get(0));
    if (lines.size() > 1) {
      there.insertAfter(made, lines.subList(1, lines.size()));
    }
    for (LocalUse use : defaults.values()) {
      Stmt statement = home.file().statement(use.whole()).orElse(made);
      StatementEdits.of(home.file()).delete(statement).ifPresentOrElse(there::edit, there::refuse);
    }
  }

  private String value(LocalUse use) {
    return home.file().parent(use.whole()).orElse(made) instanceof Stmt.Assign assign
        ? home.file().source(assign.value())
        : "None";
  }

  private void write(LocalUse use) {
    FixBuilder there = fix.in(use.around(), use.whole());
    String variable = prefix(use) + variable(use.attribute());
    switch (use.kind()) {
      case READ -> there.replace(use.whole(), variable + ".get()", Precedence.PRIMARY);
      case ASKED -> there.replace(use.whole(), variable + ".get(" + fallback(use) + ")");
      case WRITE -> set(use, variable, there);
      case OTHER -> fix.refuse();
    }
  }

  /** What stands before the name of the object, such as a module. */
  private String prefix(LocalUse use) {
    return use.local() instanceof Expr.Attribute chain
        ? use.around().file().source(chain.value()) + "."
        : "";
  }

  private String fallback(LocalUse use) {
    return use.whole() instanceof Expr.Call call && call.args().size() == 3
        ? use.around().file().source(call.args().get(2))
        : "";
  }

  private void set(LocalUse use, String variable, FixBuilder there) {
    Node parent = use.around().file().parent(use.whole()).orElse(use.whole());
    if (parent instanceof Stmt.Assign assign) {
      Surroundings around = use.around();
      int open = around.file().group(assign.value()).first();
      boolean grouped = open != assign.value().first();
      there.edit(
          new Edit.Replace(
              use.whole().first(), open - 1, variable + ".set" + (grouped ? "" : "(")));
      if (!grouped) {
        there.edit(new Edit.InsertAfter(assign.value().last(), ")"));
      }
    }
  }

  private String imported(LocalUses.Taken taken) {
    List<String> names =
        uses.uses().stream()
            .filter(
                use ->
                    use.around().path().equals(taken.around().path())
                        && use.local() instanceof Expr.Name)
            .map(use -> variable(use.attribute()))
            .distinct()
            .toList();
    return String.join(", ", names);
  }
}
