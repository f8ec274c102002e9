package dev.asyncmend.recipes;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.edit.Level;
import dev.asyncmend.index.Knowledge;
import dev.asyncmend.index.Removal;
import dev.asyncmend.pattern.ItemEdits;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Walk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A loop that is handed to a function or class of asyncio which takes none any more. */
final class LoopArgument {
  /** They need a running loop when they are called, not when somebody awaits what they give. */
  private static final Set<String> EAGER = Set.of("asyncio.gather", "asyncio.shield");

  private static final List<String> GIVE =
      List.of("asyncio.get_event_loop", "asyncio.get_running_loop");

  /** After these the current loop is another. */
  private static final List<String> CHANGE =
      List.of("asyncio.set_event_loop", "asyncio.new_event_loop", "asyncio.run");

  private final Expr.Call call;
  private final Part.Keyword argument;
  private final Removal removal;
  private final Place place;

  private LoopArgument(Expr.Call call, Part.Keyword argument, Removal removal, Place place) {
    this.call = call;
    this.argument = argument;
    this.removal = removal;
    this.place = place;
  }

  /** Looks whether {@code call} hands a loop over. */
  static void look(Expr.Call call, Place place) {
    of(call, place)
        .filter(found -> place.takesAsyncio() && !OldPythons.known(call, place))
        .ifPresent(LoopArgument::judge);
  }

  private static Optional<LoopArgument> of(Expr.Call call, Place place) {
    Optional<Part.Keyword> argument =
        call.keywords().stream().filter(one -> "loop".equals(one.name())).findFirst();
    return argument.flatMap(
        found ->
            place
                .symbol(call.func())
                .flatMap(Knowledge.bundled()::removal)
                .filter(removal -> removal.parameter().equals(found.name()))
                .map(removal -> new LoopArgument(call, found, removal, place)));
  }

  private void judge() {
    String message =
        place.target().minor() >= removal.gone()
            ? "`%s` takes no `%s` since Python 3.%d: TypeError"
            : "the parameter `%2$s` of `%1$s` is gone in Python 3.%3$d";
    String text = message.formatted(removal.name().dotted(), removal.parameter(), removal.gone());
    if (EAGER.contains(removal.name().dotted()) && !running()) {
      place.report(argument, text + ", and without it a loop has to run; call it in a coroutine");
    } else if (!isPure(argument.value())) {
      place.report(argument, text);
    } else {
      place.mend(argument, text, level(), "Leave the loop out", this::drop);
    }
  }

  /** Whether the code of the call runs in a loop for sure. */
  private boolean running() {
    return place.inCoroutine(call) || GeneratorCoroutine.runs(call, place);
  }

  /** Whether nothing happens while the argument is evaluated. */
  private boolean isPure(Expr value) {
    if (value instanceof Expr.Call made) {
      return made.args().isEmpty()
          && made.keywords().isEmpty()
          && GIVE.stream().anyMatch(name -> place.denotes(made.func(), name));
    }
    return value instanceof Expr.Name
        || value instanceof Expr.Constant
        || (value instanceof Expr.Attribute attribute && isPure(attribute.value()));
  }

  /** Where the argument still works, the loop must be the one that is taken without it. */
  private Level level() {
    boolean raises = place.target().minor() >= removal.gone();
    boolean same =
        argument.value() instanceof Expr.Constant
            || isDrivenAtOnce()
            || (isCurrent() && (running() || !changes()));
    return raises || same ? Level.SAFE : Level.UNSAFE;
  }

  private boolean isCurrent() {
    return LoopOrigin.of(argument.value(), place) == LoopOrigin.RUNNING;
  }

  /** Whether the loop that runs it is this one, or it has failed ever since. */
  private boolean isDrivenAtOnce() {
    Node around = place.file().parent(call).orElse(call);
    return around instanceof Expr.Await
        || (around instanceof Expr.YieldFrom && running())
        || (around instanceof Expr.Call outer
            && outer.args().size() == 1
            && outer.func() instanceof Expr.Attribute method
            && method.attr().equals("run_until_complete")
            && place.file().source(method.value()).equals(place.file().source(argument.value())));
  }

  private boolean changes() {
    return Walk.find(place.file().tree(), Expr.Call.class).stream()
        .anyMatch(other -> CHANGE.stream().anyMatch(name -> place.denotes(other.func(), name)));
  }

  private void drop(FixBuilder fix) {
    List<Node> all = new ArrayList<>(call.args());
    all.addAll(call.keywords());
    all.sort(Comparator.comparingInt(Node::first));
    Optional<List<Edit>> edits =
        ItemEdits.of(place.file(), call).drop(all.indexOf(argument)).edits();
    edits.ifPresentOrElse(found -> found.forEach(fix::edit), fix::refuse);
    if (argument.value() instanceof Expr.Name loop && running()) {
      LoopVariable.drop(loop, place, this::goes, fix);
    }
  }

  /** Whether another use of the variable is such an argument, too. */
  private boolean goes(Expr.Name use) {
    return place.file().parent(use).orElse(use) instanceof Part.Keyword keyword
        && place.file().parent(keyword).orElse(keyword) instanceof Expr.Call other
        && of(other, place).filter(found -> found.argument.equals(keyword)).isPresent();
  }
}
