package dev.asyncmend.pattern;

import dev.asyncmend.scope.QName;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.TokenKind;
import dev.asyncmend.syntax.tree.Tokens;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Python with holes, such as {@code requests.get($*ARGS)}: an expression or statements in which
 * dotted names are qualified names, however a file spells them. {@code $X} is one expression,
 * statement, parameter or name, {@code $*ARGS} any number of them, {@code $_} anything, and the
 * same name twice is the same code. Keyword arguments fit wherever they stand in the call.
 */
public final class Pattern {
  private final String text;
  private final HoledTree tree;

  private Pattern(String text, HoledTree tree) {
    this.text = text;
    this.tree = tree;
  }

  /**
   * Reads a pattern that stands in Java code; throws {@link IllegalArgumentException} where it is
   * no pattern.
   */
  public static Pattern of(String text) {
    return read(text).orThrow();
  }

  /** Reads a pattern that a person wrote. */
  public static Reading<Pattern> read(String text) {
    return HoledTree.of(text).then(tree -> checked(text, tree));
  }

  private static Reading<Pattern> checked(String text, HoledTree tree) {
    Node root = tree.roots().get(0);
    if (tree.hole(root).isPresent()) {
      return new Reading.Bad<>(0, "a pattern does not start with a hole alone: it would fit all");
    }
    if (root instanceof Expr.Starred) {
      return new Reading.Bad<>(0, "an expression or a statement was expected");
    }
    return new Reading.Ok<>(new Pattern(text, tree));
  }

  /** The pattern as it was written. */
  public String text() {
    return text;
  }

  HoledTree tree() {
    return tree;
  }

  /** How the pattern fits {@code node} itself, not what is below it. */
  public Optional<Match> match(Node node, Surroundings around) {
    if (!mayMatch(node.getClass())) {
      return Optional.empty();
    }
    Matcher matcher = new Matcher(tree, around);
    List<Node> roots = tree.roots();
    if (roots.size() == 1) {
      return matcher.fits(roots.get(0), node)
          ? Optional.of(new Match(this, around, List.of(node), matcher.bindings()))
          : Optional.empty();
    }
    List<Node> following = Blocks.from(around.file(), node);
    int count = matcher.fits(roots, following);
    return count > 0
        ? Optional.of(new Match(this, around, following.subList(0, count), matcher.bindings()))
        : Optional.empty();
  }

  /** Whether the pattern could fit a node of this class. */
  public boolean mayMatch(Class<? extends Node> type) {
    Node root = tree.roots().get(0);
    return tree.symbol(root).isPresent()
        ? type == Expr.Name.class || type == Expr.Attribute.class
        : type == root.getClass();
  }

  /** The names of its holes, without {@code $}; {@code $_} is none. */
  public Set<String> holes() {
    return tree.holeNames();
  }

  /** Whether the hole {@code name}, written without {@code $}, takes any number of things. */
  public boolean takesMany(String name) {
    return tree.holes().values().stream().anyMatch(new Hole(name, true)::equals);
  }

  /**
   * A word that stands in every file in which the pattern fits, unless another module renames what
   * the pattern names; empty where there is none.
   */
  public Optional<String> trigger() {
    Optional<String> symbol =
        tree.symbols().values().stream()
            .map(QName::last)
            .max(Comparator.comparingInt(String::length).thenComparing(word -> word));
    return symbol.or(this::longestWord);
  }

  private Optional<String> longestWord() {
    Tokens tokens = tree.file().tokens();
    Set<String> words = new TreeSet<>();
    for (int at = 0; at < tokens.size(); at++) {
      boolean word = tokens.kind(at) == TokenKind.NAME || tokens.kind(at) == TokenKind.KEYWORD;
      if (word && tree.word(at).isEmpty()) {
        words.add(tokens.text(at));
      }
    }
    return words.stream().max(Comparator.comparingInt(String::length));
  }

  @Override
  public String toString() {
    return text;
  }
}
