package dev.asyncmend.recipes;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.index.Definition;
import dev.asyncmend.pattern.StatementEdits;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.Variable;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Moves what {@code __init__} would have to await to a coroutine method {@code create} of the
 * class, and makes all objects with that.
 */
final class AsyncFactory {
  private static final String CREATE = "create";
  private static final Set<String> MAKERS = Set.of("cls", "type", "__class__");

  private AsyncFactory() {}

  /** Whether that can be written: the lost coroutines are statements of their own. */
  static boolean fits(Stmt.FunctionDef init, Place place) {
    List<Expr.Call> strays = HookTurn.strays(init, place);
    return init.name().equals("__init__")
        && !init.args().all().isEmpty()
        && !place.file().source(init.args()).contains("\n")
        && strays.size() < init.body().size()
        && strays.stream().allMatch(call -> movable(call, init, place))
        && Walk.find(init, Stmt.Return.class).isEmpty()
        && HookTurn.made(init, place).filter(AsyncFactory::simple).isPresent();
  }

  /** Whether the class inherits nothing, has no such method, and makes no objects by itself. */
  private static boolean simple(HookTurn.Made made) {
    Stmt.ClassDef type = made.type();
    return type.bases().isEmpty()
        && type.keywords().isEmpty()
        && !((Definition.Type) made.symbol().definition()).members().contains(CREATE)
        && Walk.find(type, Expr.Name.class).stream().noneMatch(name -> MAKERS.contains(name.id()))
        && Walk.find(type, Expr.Attribute.class).stream()
            .noneMatch(read -> read.attr().equals("__class__") || read.attr().equals(CREATE));
  }

  /**
   * Whether a call can run when the rest of {@code __init__} has: it is a statement of its own,
   * reads parameters that keep their values, and is followed by assignments only.
   */
  private static boolean movable(Expr.Call call, Stmt.FunctionDef init, Place place) {
    Stmt statement = statement(call, init, place).orElse(null);
    if (statement == null || place.file().source(call).contains("\n")) {
      return false;
    }
    List<Stmt> behind = init.body().subList(init.body().indexOf(statement) + 1, init.body().size());
    return behind.stream().allMatch(one -> mere(one, init, place))
        && Walk.find(call, Expr.Name.class).stream().allMatch(name -> lasts(name, init, place));
  }

  private static boolean mere(Stmt statement, Stmt.FunctionDef init, Place place) {
    boolean other =
        HookTurn.strays(init, place).stream()
            .anyMatch(call -> statement(call, init, place).filter(statement::equals).isPresent());
    return other
        || (statement instanceof Stmt.Assign assign && Walk.find(assign, Expr.Call.class).isEmpty())
        || (statement instanceof Stmt.AnnAssign plain
            && Walk.find(plain, Expr.Call.class).isEmpty());
  }

  /** Whether a name means the same in another method that has the parameters of this one. */
  private static boolean lasts(Expr.Name name, Stmt.FunctionDef init, Place place) {
    Variable variable = place.scopes().variable(name);
    return variable.scope().node() != init
        || (variable.bindings().size() == 1
            && init.args().all().stream().anyMatch(arg -> arg.name().equals(name.id())));
  }

  private static Optional<Stmt> statement(Expr.Call call, Stmt.FunctionDef init, Place place) {
    Node parent = place.file().parent(call).orElse(call);
    return parent instanceof Stmt.ExprStmt statement && init.body().contains(statement)
        ? Optional.of(statement)
        : Optional.empty();
  }

  /** Writes it. */
  static void apply(Stmt.FunctionDef init, Place place, FixBuilder fix) {
    List<String> lines = new ArrayList<>();
    String self = init.args().all().get(0).name();
    lines.add("");
    lines.add("@classmethod");
    lines.add("async def " + CREATE + "(" + parameters(init, place) + "):");
    lines.add("    " + self + " = cls(" + arguments(init.args()) + ")");
    for (Expr.Call stray : HookTurn.strays(init, place)) {
      lines.add("    await " + place.file().source(stray));
      statement(stray, init, place)
          .flatMap(StatementEdits.of(place.file())::delete)
          .ifPresentOrElse(fix::edit, fix::refuse);
    }
    lines.add("    return " + self);
    fix.insertAfter(init, lines);
    HookTurn.made(init, place)
        .ifPresent(
            made ->
                made.each(
                    place,
                    fix,
                    (call, there) ->
                        fix.in(there, call)
                            .edit(new Edit.InsertAfter(call.func().last(), "." + CREATE))
                            .await(call)));
  }

  /** The parameters of {@code __init__} as they are written, {@code cls} in the place of self. */
  private static String parameters(Stmt.FunctionDef init, Place place) {
    Part.Arguments args = init.args();
    Part.Arg self = args.all().get(0);
    String all = place.file().text().chars().substring(start(self, place), end(args, place));
    return "cls" + all.substring(self.name().length());
  }

  private static int start(Node node, Place place) {
    return place.file().span(node).start();
  }

  private static int end(Part.Arguments args, Place place) {
    return place.file().span(args).end();
  }

  private static String arguments(Part.Arguments args) {
    List<String> found = new ArrayList<>();
    args.posonly().forEach(arg -> found.add(arg.name()));
    args.args().forEach(arg -> found.add(arg.name()));
    if (args.vararg() != null) {
      found.add("*" + args.vararg().name());
    }
    args.kwonly().forEach(arg -> found.add(arg.name() + "=" + arg.name()));
    if (args.kwarg() != null) {
      found.add("**" + args.kwarg().name());
    }
    return found.stream().skip(1).collect(Collectors.joining(", "));
  }
}
