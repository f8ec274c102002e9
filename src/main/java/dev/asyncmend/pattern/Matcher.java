package dev.asyncmend.pattern;

import dev.asyncmend.scope.Binding;
import dev.asyncmend.scope.QName;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.TokenKind;
import dev.asyncmend.syntax.tree.TokenRange;
import dev.asyncmend.syntax.tree.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One attempt to fit a pattern to a node: both trees are walked together, piece by piece. A hole
 * for any number of things takes as many as it can, and fewer where the rest does not fit
 * otherwise.
 */
final class Matcher {
  private final HoledTree tree;
  private final Surroundings around;
  private final PyFile file;
  private final Bindings bindings = new Bindings();

  Matcher(HoledTree tree, Surroundings around) {
    this.tree = tree;
    this.around = around;
    this.file = around.file();
  }

  /** What was found by the last call that said yes. */
  Bindings bindings() {
    return bindings;
  }

  /** Whether the pattern node {@code wanted} fits {@code found}. */
  boolean fits(Node wanted, Node found) {
    Optional<Hole> hole = tree.hole(wanted);
    if (hole.isPresent()) {
      return takes(wanted, found) && capture(wanted, hole.get(), List.of(found));
    }
    bindings.bind(wanted, List.of(found));
    Optional<QName> symbol = tree.symbol(wanted);
    if (symbol.isPresent()) {
      return found instanceof Expr expr && denotes(expr, symbol.get());
    }
    if (wanted.getClass() != found.getClass()) {
      return false;
    }
    if (wanted instanceof Expr.Call call) {
      return calls(call, (Expr.Call) found);
    }
    return fit(tree.pieces(wanted), 0, Piece.of(file, found), 0);
  }

  /** How many of the statements {@code found}, from the first on, fit; 0 for none. */
  int fits(List<Node> wanted, List<Node> found) {
    List<Piece> pieces = children(wanted);
    for (int size = Math.min(found.size(), longest(pieces, found)); size > 0; size--) {
      int mark = bindings.mark();
      if (fit(pieces, 0, children(found.subList(0, size)), 0)) {
        return size;
      }
      bindings.back(mark);
    }
    return 0;
  }

  /** The most statements that could fit: without holes for many, as many as are wanted. */
  private int longest(List<Piece> wanted, List<Node> found) {
    return wanted.stream().anyMatch(this::many) ? found.size() : wanted.size();
  }

  /** Whether a hole for one thing may take {@code found} where it stands. */
  private boolean takes(Node wanted, Node found) {
    if (wanted instanceof Expr) {
      return found instanceof Expr && !(found instanceof Expr.Starred);
    }
    return wanted instanceof Stmt
        ? found instanceof Stmt && !Blocks.isElif(file, found)
        : found instanceof Part.Arg;
  }

  private boolean denotes(Expr found, QName symbol) {
    boolean named =
        found instanceof Expr.Attribute || (found instanceof Expr.Name name && reads(name));
    if (!named) {
      return false;
    }
    boolean called =
        file.parent(found)
            .filter(parent -> parent instanceof Expr.Call call && call.func() == found)
            .isPresent();
    return around.resolver().denotes(found, symbol)
        || (called && around.resolver().callee(found).filter(symbol::equals).isPresent());
  }

  /**
   * Whether {@code name} is used and not bound: {@code nap} in {@code nap = time.sleep} is bound.
   */
  private boolean reads(Expr.Name name) {
    return around.scopes().variable(name).bindings().stream()
        .noneMatch(binding -> binding instanceof Binding.Local local && local.at() == name);
  }

  private boolean calls(Expr.Call wanted, Expr.Call found) {
    if (!fits(wanted.func(), found.func())) {
      return false;
    }
    List<Node> wants = new ArrayList<>(arguments(wanted));
    List<Node> haves = new ArrayList<>(arguments(found));
    for (Part.Keyword keyword : wanted.keywords()) {
      String name = keyword.name();
      if (name == null || Hole.behind(name).isPresent()) {
        continue;
      }
      Optional<Part.Keyword> same =
          found.keywords().stream().filter(other -> name.equals(other.name())).findFirst();
      if (same.isEmpty() || !fits(keyword, same.get())) {
        return false;
      }
      wants.removeIf(node -> node == keyword);
      haves.removeIf(node -> node == same.get());
    }
    return fit(children(wants), 0, children(haves), 0);
  }

  /** The arguments of a call, positional or not, in source order. */
  static List<Node> arguments(Expr.Call call) {
    List<Node> arguments = Walk.children(call);
    arguments.remove(0); // the callee, whose first token is that of the call
    return arguments;
  }

  private static List<Piece> children(List<Node> nodes) {
    List<Piece> pieces = new ArrayList<>(nodes.size());
    for (Node node : nodes) {
      pieces.add(new Piece.Child(node));
    }
    return pieces;
  }

  private boolean many(Piece piece) {
    return piece instanceof Piece.Child child
        && tree.hole(child.node()).filter(Hole::many).isPresent();
  }

  private boolean fit(List<Piece> wanted, int want, List<Piece> found, int have) {
    if (want == wanted.size()) {
      return have == found.size();
    }
    Piece piece = wanted.get(want);
    if (many(piece)) {
      return swallow(wanted, want, found, have);
    }
    return have < found.size()
        && fit(piece, found.get(have))
        && fit(wanted, want + 1, found, have + 1);
  }

  private boolean swallow(List<Piece> wanted, int want, List<Piece> found, int have) {
    Node hole = ((Piece.Child) wanted.get(want)).node();
    int end = have;
    while (end < found.size() && swallows(hole, found.get(end))) {
      end++;
    }
    for (int stop = end; stop >= have; stop--) {
      int mark = bindings.mark();
      List<Node> nodes = new ArrayList<>(stop - have);
      for (Piece piece : found.subList(have, stop)) {
        if (piece instanceof Piece.Child child) {
          nodes.add(child.node());
        }
      }
      if (capture(hole, tree.hole(hole).orElseThrow(), nodes)
          && fit(wanted, want + 1, found, stop)) {
        return true;
      }
      bindings.back(mark);
    }
    return false;
  }

  /** Stars and slashes between parameters belong to them. */
  private boolean swallows(Node hole, Piece found) {
    return found instanceof Piece.Child child
        ? !Blocks.isElif(file, child.node())
        : hole instanceof Part.Arg;
  }

  private boolean fit(Piece wanted, Piece found) {
    if (wanted instanceof Piece.Child want && found instanceof Piece.Child have) {
      return fits(want.node(), have.node());
    }
    return wanted instanceof Piece.Word want
        && found instanceof Piece.Word have
        && sameWord(want.token(), have.token());
  }

  private boolean sameWord(int wanted, int found) {
    Optional<Hole> hole = tree.word(wanted);
    if (hole.isPresent()) {
      return file.tokens().kind(found) == TokenKind.NAME
          && capture(hole.get(), new Capture(List.of(), new TokenRange(found, found)));
    }
    return Words.same(tree.file().tokens().text(wanted), file.tokens().text(found));
  }

  private boolean capture(Node wanted, Hole hole, List<Node> found) {
    bindings.bind(wanted, found);
    return capture(hole, new Capture(found, Words.range(file, found)));
  }

  private boolean capture(Hole hole, Capture capture) {
    if (!hole.named()) {
      return true;
    }
    Capture known = bindings.captures().get(hole.name());
    if (known != null) {
      return Words.same(file, known, capture);
    }
    bindings.capture(hole.name(), capture);
    return true;
  }
}
