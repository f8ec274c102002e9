package dev.asyncmend.recipes;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.edit.Lines;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.Binding;
import dev.asyncmend.scope.Variable;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Tokens;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Hands the running loop to a function that threads run: a parameter more, and an argument more
 * wherever a coroutine has a thread run it.
 *
 * @param function what the threads run
 * @param starts where that is, all of them
 * @param place in its file
 */
record HandedLoop(Stmt.FunctionDef function, List<ThreadStart> starts, Place place) {
  private static final String RUNNING = "asyncio.get_running_loop";
  private static final String TYPE = "asyncio.AbstractEventLoop";

  /**
   * The one of {@code function}; empty where somebody else runs it, in another file, in another
   * way, or from code that may have no loop.
   */
  static Optional<HandedLoop> of(Stmt.FunctionDef function, Place place) {
    boolean plain =
        function.decorators().isEmpty()
            && place
                .resolver()
                .index()
                .mentions(function.name())
                .equals(Set.of(place.resolver().path()));
    if (!plain) {
      return Optional.empty();
    }
    List<Optional<ThreadStart>> found =
        uses(function, place).stream().map(use -> ThreadStart.of(use, place)).toList();
    boolean all = !found.isEmpty() && found.stream().allMatch(Optional::isPresent);
    return all
        ? Optional.of(
            new HandedLoop(function, found.stream().flatMap(Optional::stream).toList(), place))
        : Optional.empty();
  }

  /** Everything that reads the name of the function; nothing where that may be another. */
  private static List<? extends Expr> uses(Stmt.FunctionDef function, Place place) {
    Node owner = place.file().parent(function).orElse(function);
    if (owner instanceof Stmt.ClassDef type) {
      return OwnMethod.uses(function, type, place);
    }
    Variable variable = place.scopes().variable(function.name(), function);
    return variable.bindings().size() == 1 ? variable.uses() : List.of();
  }

  /**
   * Hands it over.
   *
   * @param wish what the parameter should be called
   * @param kept whether that name stands in the function for the loop already
   * @return what it is called
   */
  String write(String wish, boolean kept, FixBuilder fix) {
    Optional<String> known = known();
    if (known.isPresent() && !kept) {
      return known.get();
    }
    String name = kept ? wish : fix.in(place.around(), function.body().get(0)).fresh(wish);
    parameter(name, fix);
    starts.forEach(start -> start.add(fix.in(place.around(), start.call()), RUNNING));
    return name;
  }

  /** The parameter that the loop is handed in by already. */
  private Optional<String> known() {
    int at = isMethod() ? 1 : 0;
    return function.args().all().stream()
        .skip(at)
        .findFirst()
        .filter(arg -> at < function.args().posonly().size() + function.args().args().size())
        .map(Part.Arg::name)
        .filter(name -> starts.stream().allMatch(start -> start.hands(RUNNING)))
        .filter(this::isUntouched);
  }

  private boolean isUntouched(String name) {
    List<Binding> bindings = place.scopes().variable(name, function.body().get(0)).bindings();
    return bindings.size() == 1 && bindings.get(0) instanceof Binding.Parameter;
  }

  private boolean isMethod() {
    return place.file().parent(function).filter(Stmt.ClassDef.class::isInstance).isPresent();
  }

  private void parameter(String name, FixBuilder fix) {
    Part.Arguments args = function.args();
    String typed =
        annotated() ? name + ": " + fix.in(place.around(), function).reference(TYPE) : name;
    Tokens tokens = place.file().tokens();
    if (args.all().isEmpty()) {
      int open = tokens.next(tokens.next(function.first()));
      if (tokens.is(open, "(")) {
        fix.edit(new Edit.InsertAfter(open, typed));
      } else {
        fix.refuse();
      }
      return;
    }
    int first = args.all().get(0).first();
    Lines lines = new Lines(place.file());
    String apart =
        lines.startsLine(first) ? "," + lines.newline(first) + lines.indentation(first) : ", ";
    if (isMethod()) {
      fix.edit(new Edit.InsertAfter(args.all().get(0).last(), apart + typed));
    } else {
      fix.edit(new Edit.InsertBefore(first, typed + apart));
    }
  }

  private boolean annotated() {
    return function.returns() != null
        || function.args().all().stream().anyMatch(arg -> arg.annotation() != null);
  }
}
