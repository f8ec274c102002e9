package dev.asyncmend.recipes;

import dev.asyncmend.index.Definition;
import dev.asyncmend.index.Symbol;
import dev.asyncmend.pattern.ItemEdits;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.Scope;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Precedence;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.TokenKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a thread or process run the coroutine that its target gives. */
final class SpawnEdits {
  private static final String RUN = "asyncio.run";
  private static final String NAME = "[A-Za-z_][A-Za-z_0-9]*";

  private final Spawn spawn;
  private final Place place;
  private final FixBuilder fix;

  SpawnEdits(Spawn spawn, Place place, FixBuilder fix) {
    this.spawn = spawn;
    this.place = place;
    this.fix = fix;
  }

  void write() {
    boolean process = spawn.kind() == Spawn.Kind.PROCESS || spawn.kind() == Spawn.Kind.POOL;
    if (!place.takesAsyncio()) {
      fix.refuse("asyncio is not the library of this file");
    } else if (process) {
      named();
    } else if (spawn.target() instanceof Expr.Lambda lambda) {
      fix.wrap(lambda.body(), fix.reference(RUN) + "(", ")", Precedence.PRIMARY);
    } else if (!isReference(spawn.target())) {
      fix.refuse("the target is no name");
    } else if (spawn.kind() == Spawn.Kind.TIMER || !isCoroutineFunction()) {
      late();
    } else {
      early();
    }
  }

  /**
   * A thread starts once: {@code target=asyncio.run, args=(worker(1),)} makes the coroutine where
   * the arguments were evaluated before.
   */
  private void early() {
    Expr args = spawn.args();
    Expr kwargs = spawn.kwargs();
    if (hasComment(args) || hasComment(kwargs)) {
      fix.refuse("a comment would be lost");
      return;
    }
    String made = source(spawn.target()) + "(" + String.join(", ", arguments()) + ")";
    fix.replace(spawn.target(), fix.reference(RUN), Precedence.PRIMARY);
    if (args != null) {
      fix.replace(args, "(" + made + ",)");
      drop(kwargs);
    } else if (kwargs != null) {
      keyword(kwargs)
          .ifPresentOrElse(word -> fix.replace(word, "args=(" + made + ",)"), fix::refuse);
    } else {
      fix.addArgument(spawn.call(), "args=(" + made + ",)");
    }
  }

  /** Whether a call of the target runs none of its code. */
  private boolean isCoroutineFunction() {
    return place
        .resolver()
        .definition(spawn.target())
        .filter(one -> one.definition() instanceof Definition.Function def && def.async())
        .isPresent();
  }

  private List<String> arguments() {
    List<String> found = new ArrayList<>();
    Expr args = spawn.args();
    if (args != null && isGiven(args)) {
      Spawn.elements(args)
          .ifPresentOrElse(
              all -> all.forEach(one -> found.add(grouped(one))),
              () -> found.add("*" + wrapped(args)));
    }
    Expr kwargs = spawn.kwargs();
    if (kwargs != null && isGiven(kwargs)) {
      found.addAll(named(kwargs).orElseGet(() -> List.of("**" + wrapped(kwargs))));
    }
    return found;
  }

  /** {@code {"a": 1}} as {@code a=1}; empty where that is not written so. */
  private Optional<List<String>> named(Expr kwargs) {
    if (!(kwargs instanceof Expr.Dict dict)) {
      return Optional.empty();
    }
    List<String> found = new ArrayList<>();
    for (Part.DictItem item : dict.items()) {
      String key = item.key() == null ? "" : source(item.key()).replaceAll("^[\"']|[\"']$", "");
      if (!key.matches(NAME)) {
        return Optional.empty();
      }
      found.add(key + "=" + grouped(item.value()));
    }
    return Optional.of(found);
  }

  private void drop(@Nullable Expr kwargs) {
    if (kwargs == null) {
      return;
    }
    List<Node> all = new ArrayList<>(spawn.call().args());
    all.addAll(spawn.call().keywords());
    all.sort(Comparator.comparingInt(Node::first));
    int index = keyword(kwargs).map(all::indexOf).orElseGet(() -> all.indexOf(kwargs));
    ItemEdits.of(place.file(), spawn.call())
        .drop(index)
        .edits()
        .ifPresentOrElse(edits -> edits.forEach(fix::edit), fix::refuse);
  }

  private Optional<Part.Keyword> keyword(Expr value) {
    return spawn.call().keywords().stream().filter(word -> word.value() == value).findFirst();
  }

  /**
   * A timer can be cancelled, so the coroutine is made when its time has come; a plain function
   * that returns a coroutine runs where it ran.
   */
  private void late() {
    String parameters = parameters();
    String head = parameters.isEmpty() ? "lambda: " : "lambda " + parameters + ": ";
    String call = fix.reference(RUN) + "(" + source(spawn.target()) + "(" + parameters + "))";
    fix.replace(spawn.target(), head + call, Precedence.LAMBDA);
  }

  private String parameters() {
    boolean pool = spawn.kind() == Spawn.Kind.POOL;
    int words = spawn.call().keywords().size();
    boolean plain = pool ? spawn.handed().size() > words : isGiven(spawn.args());
    boolean named = pool ? words > 0 : isGiven(spawn.kwargs());
    return Stream.of(plain ? "*args" : "", named ? "**kwargs" : "")
        .filter(part -> !part.isEmpty())
        .reduce((left, right) -> left + ", " + right)
        .orElse("");
  }

  /**
   * Processes get what they run by its name ({@code multiprocessing}, "Programming guidelines"):
   * only a function of the module will do.
   */
  private void named() {
    Optional<Symbol> symbol = place.resolver().definition(spawn.target());
    boolean top =
        symbol.filter(one -> one.definition() instanceof Definition.Function).isPresent()
            && !symbol.get().definition().path().contains(".")
            && isReference(spawn.target())
            && isGlobal(spawn.target());
    if (!top) {
      fix.refuse("a process can be given functions of a module only");
      return;
    }
    String target = source(spawn.target());
    String parameters = parameters();
    String call = "return RUN(" + target + "(" + parameters + "))";
    String shape =
        Pattern.quote("(" + parameters + "): " + call).replace("RUN", "\\E(?:\\w+\\.)?run\\Q");
    String name =
        AddedFunction.existing(Pattern.compile("def (" + NAME + ")" + shape), place)
            .orElseGet(() -> added(target, parameters, call, symbol.get()));
    fix.replace(spawn.target(), name, Precedence.ATOM);
  }

  private String added(String target, String parameters, String call, Symbol symbol) {
    Optional<Stmt> top = AddedFunction.topStatement(spawn.call(), place);
    Optional<Stmt> own =
        Optional.of(symbol)
            .filter(one -> one.path().equals(place.resolver().path()))
            .flatMap(one -> place.around().function((Definition.Function) one.definition()))
            .filter(def -> place.file().parent(def).orElse(def) == place.file().tree())
            .map(Stmt.class::cast);
    if (top.isEmpty()) {
      fix.refuse();
      return target;
    }
    FixBuilder there = fix.in(place.around(), own.orElseGet(top::get));
    String name = there.fresh("run_" + target.substring(target.lastIndexOf('.') + 1));
    List<String> lines =
        List.of(
            "def " + name + "(" + parameters + "):",
            "    " + call.replace("RUN", there.reference(RUN)));
    if (own.isPresent()) {
      there.insertAfter(own.get(), Stream.concat(Stream.of("", ""), lines.stream()).toList());
    } else {
      there.insertBefore(top.get(), Stream.concat(lines.stream(), Stream.of("", "")).toList());
    }
    return name;
  }

  private boolean isGlobal(Expr reference) {
    Expr at = reference;
    while (at instanceof Expr.Attribute attribute) {
      at = attribute.value();
    }
    return at instanceof Expr.Name name
        && place.scopes().variable(name).scope().kind() == Scope.Kind.MODULE;
  }

  private static boolean isReference(Expr expr) {
    return expr instanceof Expr.Name
        || (expr instanceof Expr.Attribute attribute && isReference(attribute.value()));
  }

  private static boolean isGiven(@Nullable Expr expr) {
    boolean none =
        expr instanceof Expr.Constant constant && constant.kind() == Expr.ConstantKind.NONE;
    return expr != null && !none;
  }

  private boolean hasComment(@Nullable Expr expr) {
    if (expr != null) {
      for (int at = expr.first(); at <= expr.last(); at++) {
        if (place.file().tokens().kind(at) == TokenKind.COMMENT) {
          return true;
        }
      }
    }
    return false;
  }

  /** An argument as it is written. */
  private String grouped(Expr expr) {
    return place.file().grouped(expr) ? "(" + source(expr) + ")" : source(expr);
  }

  /** What a star can stand before. */
  private String wrapped(Expr expr) {
    boolean loose = Precedence.of(place.file(), expr).compareTo(Precedence.OR) < 0;
    return loose ? "(" + source(expr) + ")" : source(expr);
  }

  private String source(Expr expr) {
    return place.file().source(expr);
  }
}
