package dev.asyncmend.pattern;

import dev.asyncmend.pattern.Label.Kind;
import dev.asyncmend.scope.QName;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.TokenRange;
import dev.asyncmend.syntax.tree.Tokens;
import dev.asyncmend.syntax.tree.Walk;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A tree with holes as a flat list of labels. Lists of items keep their shape: an opening label
 * knows its partner and where its items are.
 */
final class Labels {

  /**
   * An item of a list.
   *
   * @param node what the item is in its tree
   * @param from its first label
   * @param to the label behind its last
   */
  record Item(Node node, int from, int to) {}

  private final HoledTree tree;
  private final PyFile file;
  private final Tokens tokens;
  private final List<Label> labels = new ArrayList<>();
  private final List<Integer> partners = new ArrayList<>();
  private final List<List<Item>> items = new ArrayList<>();

  private Labels(HoledTree tree) {
    this.tree = tree;
    this.file = tree.file();
    this.tokens = file.tokens();
  }

  /** The labels of {@code tree} as one expression, which it must be. */
  static Labels expression(HoledTree tree) {
    Labels labels = new Labels(tree);
    labels.grouped(tree.expression().orElseThrow());
    return labels;
  }

  /** The labels of {@code tree} as statements, even if it is a single expression. */
  static Labels statements(HoledTree tree) {
    Labels labels = new Labels(tree);
    labels.block(List.copyOf(tree.file().tree().body()));
    return labels;
  }

  /** Number of labels. */
  int size() {
    return labels.size();
  }

  /** Label {@code index}. */
  Label get(int index) {
    return labels.get(index);
  }

  /** The label that closes what label {@code index} opens. */
  int partner(int index) {
    return partners.get(index);
  }

  /** The items behind the opening label {@code index}. */
  List<Item> items(int index) {
    return items.get(index);
  }

  private int add(Kind kind, String text, Node node, int token) {
    return add(kind, text, node, new TokenRange(token, token));
  }

  private int add(Kind kind, String text, Node node, TokenRange range) {
    labels.add(new Label(kind, text, node, range.first(), range.last()));
    partners.add(-1);
    items.add(List.of());
    return labels.size() - 1;
  }

  /** An expression with the parentheses that group it, if somebody wrote some. */
  private void grouped(Node node) {
    TokenRange outer = Extent.of(file, node);
    TokenRange inner = Extent.inner(file, node);
    boolean hole = tree.hole(node).isPresent();
    for (int at = outer.first(); at < inner.first() && !hole; at++) {
      grouping(node, at);
    }
    node(node);
    for (int at = inner.last() + 1; at <= outer.last() && !hole; at++) {
      grouping(node, at);
    }
  }

  private void grouping(Node node, int at) {
    if (tokens.significant(at)) {
      add(Kind.GROUPING, tokens.text(at), node, at);
    }
  }

  private void node(Node node) {
    Optional<Hole> hole = tree.hole(node);
    Optional<QName> symbol = tree.symbol(node);
    if (hole.isPresent()) {
      Kind kind = hole.get().many() ? Kind.MANY : Kind.ONE;
      add(kind, hole.get().name(), node, range(node, kind));
    } else if (symbol.isPresent()) {
      add(Kind.SYMBOL, symbol.get().dotted(), node, new TokenRange(node.first(), node.last()));
    } else if (node instanceof Expr.Call call) {
      grouped(call.func());
      list(call, call.open(), call.last(), Matcher.arguments(call));
    } else if (isDisplay(node)) {
      list(node, node.first(), node.last(), Walk.children(node));
    } else {
      pieces(node);
    }
  }

  /** The tokens of a hole; for any number of parameters, the star before the name is one. */
  private TokenRange range(Node hole, Kind kind) {
    TokenRange range = Extent.of(file, hole);
    return kind == Kind.MANY && hole instanceof Part.Arg
        ? new TokenRange(tokens.previous(range.first()), range.last())
        : range;
  }

  private static boolean isDisplay(Node node) {
    return node instanceof Expr.ListExpr
        || node instanceof Expr.SetExpr
        || node instanceof Expr.Dict;
  }

  private void list(Node owner, int open, int close, List<Node> nodes) {
    int start = add(Kind.OPEN, tokens.text(open), owner, open);
    List<Item> found = new ArrayList<>();
    for (Node node : nodes) {
      if (!found.isEmpty()) {
        add(Kind.COMMA, ",", owner, comma(node));
      }
      int from = labels.size();
      grouped(node);
      found.add(new Item(node, from, labels.size()));
    }
    int end = add(Kind.CLOSE, tokens.text(close), owner, close);
    pair(start, end, found);
  }

  private int comma(Node node) {
    return tokens.previous(Extent.of(file, node).first());
  }

  private void block(List<Node> statements) {
    Node first = statements.get(0);
    int start = add(Kind.BLOCK, "", first, new TokenRange(first.first(), first.first() - 1));
    List<Item> found = new ArrayList<>();
    for (Node statement : statements) {
      int from = labels.size();
      node(statement);
      found.add(new Item(statement, from, labels.size()));
    }
    int behind = statements.get(statements.size() - 1).last() + 1;
    int end = add(Kind.BLOCK_END, "", first, new TokenRange(behind, behind - 1));
    pair(start, end, found);
  }

  private void pair(int start, int end, List<Item> found) {
    partners.set(start, end);
    partners.set(end, start);
    items.set(start, List.copyOf(found));
  }

  /** Any other node: its own words with everything between them, and its children. */
  private void pieces(Node node) {
    TokenRange range = Extent.inner(file, node);
    List<Piece> pieces = tree.pieces(node);
    int at = range.first();
    for (int index = 0; index < pieces.size(); index++) {
      if (pieces.get(index) instanceof Piece.Word word) {
        separators(node, at, word.token());
        boolean hole = tree.word(word.token()).isPresent();
        String text = tree.word(word.token()).map(Hole::name).orElse(tokens.text(word.token()));
        add(hole ? Kind.NAME : Kind.WORD, text, node, word.token());
        at = word.token() + 1;
        continue;
      }
      List<Node> run = statements(pieces, index);
      Node child = ((Piece.Child) pieces.get(index)).node();
      TokenRange covered = Words.range(file, run.isEmpty() ? List.of(child) : run);
      separators(node, at, Math.max(at, covered.first()));
      if (run.isEmpty()) {
        grouped(child);
      } else {
        block(run);
        index += run.size() - 1;
      }
      at = Math.max(at, covered.last() + 1);
    }
    separators(node, at, range.last() + 1);
  }

  private List<Node> statements(List<Piece> pieces, int from) {
    List<Node> found = new ArrayList<>();
    for (int at = from; at < pieces.size(); at++) {
      if (!Blocks.isStatement(file, pieces.get(at))) {
        break;
      }
      found.add(((Piece.Child) pieces.get(at)).node());
    }
    return found;
  }

  private void separators(Node node, int from, int to) {
    for (int at = from; at < to; at++) {
      if (tokens.is(at, ",")) {
        add(Kind.COMMA, ",", node, at);
      } else if (tokens.is(at, "(") || tokens.is(at, ")")) {
        add(Kind.GROUPING, tokens.text(at), node, at);
      }
    }
  }

  /** The characters between label {@code index} and the next as written. */
  String seam(int index) {
    if (index < 0 || index + 1 >= labels.size()) {
      return "";
    }
    StringBuilder seam = new StringBuilder();
    for (int at = get(index).last() + 1; at < get(index + 1).token(); at++) {
      seam.append(tokens.text(at));
    }
    return seam.toString();
  }

  @Override
  public String toString() {
    return Arrays.toString(labels.stream().map(Label::text).toArray());
  }
}
