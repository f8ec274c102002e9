package dev.asyncmend.pattern;

import dev.asyncmend.scope.QName;
import dev.asyncmend.syntax.Parse;
import dev.asyncmend.syntax.Python;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import dev.asyncmend.text.SourceText;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A pattern or template as a tree: Python in which some nodes are holes and some are symbols.
 *
 * @param file the Python text that has a name in each hole, and its tree
 * @param roots one expression, or one or more statements
 * @param holes the nodes that are holes
 * @param symbols the names and attributes that are qualified names
 */
record HoledTree(
    PyFile file,
    List<Node> roots,
    IdentityHashMap<Node, Hole> holes,
    IdentityHashMap<Node, QName> symbols) {

  /** Reads the tree of {@code written}. */
  static Reading<HoledTree> of(String written) {
    return HoledText.of(written).then(HoledTree::parse);
  }

  private static Reading<HoledTree> parse(HoledText text) {
    Parse parse = Python.parse(new SourceText(text.python()));
    if (parse instanceof Parse.Broken broken) {
      int offset = text.written(broken.at().start());
      return new Reading.Bad<>(offset, "this is no Python: " + broken.reason());
    }
    PyFile file = ((Parse.Ok) parse).file();
    List<Stmt> body = file.tree().body();
    if (body.isEmpty()) {
      return new Reading.Bad<>(0, "an expression or a statement was expected");
    }
    IdentityHashMap<Node, Hole> holes = holes(file);
    return SymbolFinder.find(text, file)
        .then(symbols -> new Reading.Ok<>(new HoledTree(file, roots(body, holes), holes, symbols)));
  }

  private static List<Node> roots(List<Stmt> body, IdentityHashMap<Node, Hole> holes) {
    boolean expression =
        body.size() == 1
            && body.get(0) instanceof Stmt.ExprStmt statement
            && !holes.containsKey(statement);
    return expression ? List.of(((Stmt.ExprStmt) body.get(0)).value()) : List.copyOf(body);
  }

  private static IdentityHashMap<Node, Hole> holes(PyFile file) {
    IdentityHashMap<Node, Hole> holes = new IdentityHashMap<>();
    Walk.all(file.tree(), node -> asHole(node).ifPresent(hole -> holes.put(node, hole)));
    return holes;
  }

  private static Optional<Hole> asHole(Node node) {
    if (node instanceof Stmt.ExprStmt statement && statement.value() instanceof Expr.Name name) {
      return Hole.behind(name.id());
    }
    if (node instanceof Expr.Name name) {
      return Hole.behind(name.id()).filter(hole -> !hole.many());
    }
    if (node instanceof Expr.Starred starred && starred.value() instanceof Expr.Name name) {
      return Hole.behind(name.id()).filter(Hole::many);
    }
    if (node instanceof Part.Arg arg && arg.annotation() == null && arg.defaultValue() == null) {
      return Hole.behind(arg.name());
    }
    return Optional.empty();
  }

  /** The hole that {@code node} is. */
  Optional<Hole> hole(Node node) {
    return Optional.ofNullable(holes.get(node));
  }

  /** The pieces of {@code node}; the star before a hole for any number of parameters is no word. */
  List<Piece> pieces(Node node) {
    List<Piece> pieces = new ArrayList<>();
    for (Piece piece : Piece.of(file, node)) {
      boolean parameters =
          piece instanceof Piece.Child child
              && child.node() instanceof Part.Arg
              && hole(child.node()).filter(Hole::many).isPresent();
      if (parameters && !pieces.isEmpty()) {
        pieces.remove(pieces.size() - 1);
      }
      pieces.add(piece);
    }
    return pieces;
  }

  /** The qualified name that {@code node} is. */
  Optional<QName> symbol(Node node) {
    return Optional.ofNullable(symbols.get(node));
  }

  /** The names of the holes, in the order of the alphabet. */
  Set<String> holeNames() {
    Set<String> names = new TreeSet<>();
    for (int at = 0; at < file.tokens().size(); at++) {
      word(at).filter(Hole::named).ifPresent(hole -> names.add(hole.name()));
    }
    return names;
  }

  /** Whether it is one expression, and not just a hole. */
  boolean isExpression() {
    return roots.get(0) instanceof Expr;
  }

  /** The one expression that it is, perhaps just a hole; empty for other statements. */
  Optional<Expr> expression() {
    List<Stmt> body = file.tree().body();
    return body.size() == 1 && body.get(0) instanceof Stmt.ExprStmt statement
        ? Optional.of(statement.value())
        : Optional.empty();
  }

  /** The hole that the word {@code token} is: the name of an attribute, keyword or function. */
  Optional<Hole> word(int token) {
    return Hole.behind(file.tokens().text(token));
  }
}
