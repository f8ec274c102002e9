package dev.asyncmend.recipes;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.edit.Lines;
import dev.asyncmend.pattern.ItemEdits;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.TokenRange;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A call in a coroutine that has a thread run a function.
 *
 * @param call the call
 * @param args what holds the arguments of the function; null where there are none, or where they
 *     stand in the call itself
 * @param position where the first argument of the function stands in the call; -1 where {@code
 *     args} are for them
 * @param place in its file
 */
record ThreadStart(Expr.Call call, @Nullable Expr args, int position, Place place) {
  private static final String TO_THREAD = "asyncio.to_thread";

  /** The call that hands {@code function} to a thread, if its arguments can be written to. */
  static Optional<ThreadStart> of(Expr function, Place place) {
    Node parent = place.file().parent(function).orElse(function);
    Node around =
        parent instanceof Part.Keyword ? place.file().parent(parent).orElse(parent) : parent;
    if (!(around instanceof Expr.Call call) || !place.inCoroutine(call)) {
      return Optional.empty();
    }
    Optional<Spawn> spawn = Spawn.of(call, place).filter(one -> one.target() == function);
    if (spawn.isPresent()) {
      return made(spawn.get(), place);
    }
    int position = position(call, place);
    return position > 0
            && call.args().size() >= position
            && call.args().get(position - 1) == function
        ? Optional.of(new ThreadStart(call, null, position, place))
        : Optional.empty();
  }

  private static Optional<ThreadStart> made(Spawn spawn, Place place) {
    boolean thread = spawn.kind() == Spawn.Kind.THREAD || spawn.kind() == Spawn.Kind.TIMER;
    boolean writable = spawn.args() == null || Spawn.elements(spawn.args()).isPresent();
    return thread && writable
        ? Optional.of(new ThreadStart(spawn.call(), spawn.args(), -1, place))
        : Optional.empty();
  }

  /** Where the arguments of a function start that such a method takes; 0 for any other. */
  private static int position(Expr.Call call, Place place) {
    if (place.denotes(call.func(), TO_THREAD)) {
      return 1;
    }
    return switch (CalleeName.last(call.func())) {
      case "submit" -> 1;
      case "run_in_executor" -> 2;
      default -> 0;
    };
  }

  /** Hands the function what a call of {@code giver} gives, as first argument. */
  void add(FixBuilder fix, String giver) {
    String text = fix.reference(giver) + "()";
    if (position >= 0) {
      ItemEdits.of(place.file(), call)
          .write(position, text)
          .edits()
          .ifPresentOrElse(edits -> edits.forEach(fix::edit), fix::refuse);
    } else if (args == null) {
      fix.addArgument(call, "args=(" + text + ",)");
    } else if (arguments().isEmpty()) {
      fix.replace(args, "(" + text + ",)");
    } else {
      before(arguments().get(0), text, fix);
    }
  }

  /** Writes it before the first item of a tuple or list; {@code (x,)} needs its comma no more. */
  private void before(Expr item, String text, FixBuilder fix) {
    TokenRange range = place.file().group(item);
    Lines lines = new Lines(place.file());
    boolean line = lines.startsLine(range.first());
    String apart =
        line ? "," + lines.newline(range.first()) + lines.indentation(range.first()) : ", ";
    fix.edit(new Edit.InsertBefore(range.first(), text + apart));
    int comma = place.file().tokens().next(range.last());
    if (!line && arguments().size() == 1 && place.file().tokens().is(comma, ",")) {
      fix.edit(new Edit.Delete(comma, comma));
    }
  }

  /** Whether it does so already. */
  boolean hands(String giver) {
    return arguments().stream()
        .findFirst()
        .filter(one -> one instanceof Expr.Call made && place.denotes(made.func(), giver))
        .isPresent();
  }

  private List<Expr> arguments() {
    return position >= 0
        ? call.args().subList(position, call.args().size())
        : Spawn.elements(args).orElse(List.of());
  }
}
