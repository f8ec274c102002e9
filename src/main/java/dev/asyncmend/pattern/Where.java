package dev.asyncmend.pattern;

import dev.asyncmend.scope.Fate;
import dev.asyncmend.scope.QName;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What else must be so where a pattern fits. The list of conditions is closed; what cannot be said
 * with them is a recipe in Java. A condition about something unknown does not hold.
 */
public sealed interface Where {
  /** Holds everywhere. */
  Where ALWAYS = new All(List.of());

  /** Whether it holds for {@code match}. */
  boolean holds(Match match);

  /** Reads the name of a symbol: dotted, or that of a builtin. */
  static Reading<String> symbol(String text) {
    return module(text)
        .then(
            name ->
                new Reading.Ok<>(
                    name.contains(".") ? name : SymbolFinder.BUILTINS.child(name).dotted()));
  }

  /** Reads the name of a module. */
  static Reading<String> module(String text) {
    boolean dotted =
        Arrays.stream(text.split("\\.", -1))
            .allMatch(
                part ->
                    !part.isEmpty()
                        && part.chars().allMatch(Character::isUnicodeIdentifierPart)
                        && !Character.isDigit(part.charAt(0)));
    return dotted
        ? new Reading.Ok<>(text)
        : new Reading.Bad<>(0, "a dotted name was expected, such as `asyncio.sleep`");
  }

  private static boolean denotes(Match match, Expr expr, String symbol) {
    return match.around().resolver().denotes(expr, QName.of(symbol));
  }

  /** Every one of them holds. */
  record All(List<Where> conditions) implements Where {
    @Override
    public boolean holds(Match match) {
      return conditions.stream().allMatch(condition -> condition.holds(match));
    }
  }

  /** At least one of them holds. */
  record Any(List<Where> conditions) implements Where {
    @Override
    public boolean holds(Match match) {
      return conditions.stream().anyMatch(condition -> condition.holds(match));
    }
  }

  /** It does not hold. */
  record Not(Where condition) implements Where {
    @Override
    public boolean holds(Match match) {
      return !condition.holds(match);
    }
  }

  /** The match runs in a region. */
  record Inside(Region region) implements Where {
    @Override
    public boolean holds(Match match) {
      return region.holds(match.node(), match.around());
    }
  }

  /** Whether the match stands directly behind {@code await}. */
  record Awaited(boolean expected) implements Where {
    @Override
    public boolean holds(Match match) {
      Optional<Node> parent = match.around().file().parent(match.node());
      return parent.filter(Expr.Await.class::isInstance).isPresent() == expected;
    }
  }

  /**
   * Whether anybody can see the value of the match, awaited or not: it is no statement by itself
   * and not bound to a name that nobody reads.
   */
  record Used(boolean expected) implements Where {
    @Override
    public boolean holds(Match match) {
      return match.node() instanceof Expr expr && used(match, expr) == expected;
    }

    private static boolean used(Match match, Expr expr) {
      return match.around().flow().fate(expr).parts().anyMatch(fate -> used(match, fate));
    }

    private static boolean used(Match match, Fate fate) {
      if (fate instanceof Fate.Awaited awaited) {
        return used(match, awaited.by());
      }
      boolean unread = fate instanceof Fate.Bound bound && bound.uses().none();
      return !unread && !(fate instanceof Fate.Dropped);
    }
  }

  /** The value of the match is an argument of a call of one of these. */
  record PassedTo(Set<String> callees) implements Where {
    @Override
    public boolean holds(Match match) {
      return match.node() instanceof Expr expr
          && match.around().flow().fate(expr).parts().anyMatch(fate -> leads(match, fate));
    }

    private boolean leads(Match match, Fate fate) {
      return fate instanceof Fate.Argument argument
          && callees.stream().anyMatch(name -> denotes(match, argument.call().func(), name));
    }
  }

  /** The expression in a hole denotes one of these symbols. */
  record Resolves(String hole, Set<String> symbols) implements Where {
    @Override
    public boolean holds(Match match) {
      return match
          .expression(hole)
          .filter(expr -> symbols.stream().anyMatch(name -> denotes(match, expr, name)))
          .isPresent();
    }
  }

  /** The expression in a hole certainly gives a coroutine that nobody has started. */
  record Coroutine(String hole) implements Where {
    @Override
    public boolean holds(Match match) {
      return match
          .expression(hole)
          .map(expr -> match.around().resolver().awaitable(expr))
          .filter(answer -> answer.certain() && answer.coroutine())
          .isPresent();
    }
  }

  /** The expression in a hole is certainly an object of one of these classes. */
  record Type(String hole, Set<String> types) implements Where {
    @Override
    public boolean holds(Match match) {
      return match
          .expression(hole)
          .flatMap(expr -> match.around().resolver().type(expr))
          .filter(inferred -> inferred.certain() && types.contains(inferred.type().dotted()))
          .isPresent();
    }
  }

  /**
   * The number of things in a hole for many, or of elements in the display that a hole for one
   * holds; anything else has no known size.
   */
  record Size(String hole, List<Bound> bounds) implements Where {
    @Override
    public boolean holds(Match match) {
      int size = size(match);
      return size >= 0 && bounds.stream().allMatch(bound -> bound.holds(size));
    }

    private int size(Match match) {
      if (match.pattern().takesMany(hole)) {
        List<Node> nodes = match.capture(hole).map(Capture::nodes).orElse(List.of());
        return spreads(nodes) ? -1 : nodes.size();
      }
      Optional<Expr> display = match.expression(hole).filter(Size::isDisplay);
      List<Node> elements = display.map(Walk::children).orElse(List.of());
      return display.isEmpty() || spreads(elements) ? -1 : elements.size();
    }

    private static boolean isDisplay(Expr expr) {
      return expr instanceof Expr.ListExpr
          || expr instanceof Expr.Tuple
          || expr instanceof Expr.SetExpr
          || expr instanceof Expr.Dict;
    }

    /** Whether one of them stands for any number of things: {@code *x}, {@code **x}. */
    private static boolean spreads(List<Node> nodes) {
      return nodes.stream()
          .anyMatch(
              node ->
                  node instanceof Expr.Starred
                      || (node instanceof Part.Keyword keyword && keyword.name() == null)
                      || (node instanceof Part.DictItem item && item.key() == null));
    }
  }

  /** The oldest Python that the code must run on keeps these limits. */
  record Python(List<Bound> minors) implements Where {
    @Override
    public boolean holds(Match match) {
      int minor = match.around().target().minor();
      return minors.stream().allMatch(bound -> bound.holds(minor));
    }
  }

  /** Some statement of the file imports this module, or something from it or below it. */
  record Imports(String module) implements Where {
    @Override
    public boolean holds(Match match) {
      return Walk.find(match.around().file().tree(), Stmt.class).stream().anyMatch(this::imports);
    }

    private boolean imports(Stmt stmt) {
      if (stmt instanceof Stmt.Import names) {
        return names.names().stream()
            .anyMatch(alias -> QName.of(alias.name()).startsWith(QName.of(module)));
      }
      return stmt instanceof Stmt.ImportFrom from && from.level() == 0 && imports(from);
    }

    private boolean imports(Stmt.ImportFrom from) {
      String name = from.module();
      if (name == null) {
        return false;
      }
      QName source = QName.of(name);
      QName wanted = QName.of(module);
      return source.startsWith(wanted)
          || from.names().stream()
              .filter(alias -> !alias.name().equals("*"))
              .anyMatch(alias -> source.child(alias.name()).startsWith(wanted));
    }
  }
}
