package dev.asyncmend.pattern;

import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.TokenRange;
import dev.asyncmend.syntax.tree.Tokens;
import dev.asyncmend.syntax.tree.Walk;
import java.util.List;
import java.util.Optional;

/** Where in a file the labels of a pattern are, for one match. */
final class Sources {
  private final Match match;
  private final Labels pattern;
  private final PyFile file;
  private final Tokens tokens;

  Sources(Match match, Labels pattern) {
    this.match = match;
    this.pattern = pattern;
    this.file = match.around().file();
    this.tokens = file.tokens();
  }

  /** The tokens of label {@code index}; empty where the file has none for it. */
  Optional<TokenRange> range(int index) {
    Label label = pattern.get(index);
    return switch (label.kind()) {
      case WORD, NAME -> token(word(label));
      case COMMA -> comma(index);
      case GROUPING -> grouping(label);
      case SYMBOL -> Optional.of(symbol(label.node()));
      case ONE -> Optional.of(Extent.of(file, match.source(label.node())));
      case MANY ->
          Optional.of(Words.range(file, match.sources(label.node())))
              .filter(range -> range.last() >= 0);
      case OPEN -> token(open(match.source(label.node())));
      case CLOSE -> token(match.source(label.node()).last());
      case BLOCK, BLOCK_END -> Optional.empty();
    };
  }

  /** The nodes that stand for an item of the pattern; any number for a hole for many. */
  List<Node> item(Labels.Item item) {
    return match.sources(item.node());
  }

  /** The opening bracket of a call or display in the file. */
  static int open(Node source) {
    return source instanceof Expr.Call call ? call.open() : source.first();
  }

  /**
   * Whether the file groups something by parentheses where the pattern has none and nothing stays
   * whole: an edit between such parentheses could land on the wrong side of one.
   */
  boolean oddlyGrouped() {
    HoledTree tree = match.pattern().tree();
    for (Node root : tree.roots()) {
      for (Node wanted : Walk.find(root, Expr.class)) {
        boolean whole = tree.hole(wanted).isPresent() || tree.symbol(wanted).isPresent();
        List<Node> found = match.sources(wanted);
        if (wanted != root && !whole && found.size() == 1 && found.get(0) instanceof Expr expr) {
          boolean extra = file.grouped(expr) && !tree.file().grouped((Expr) wanted);
          if (extra) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Whether a generator stands for {@code wanted} that spans the parentheses of its call. */
  boolean borrowed(Node wanted) {
    return borrows(file, match.source(wanted));
  }

  /** Whether {@code node} is a generator expression that spans the parentheses of its call. */
  static boolean borrows(PyFile file, Node node) {
    return node instanceof Expr.GeneratorExp
        && file.parent(node)
            .filter(parent -> parent instanceof Expr.Call call && call.open() == node.first())
            .isPresent();
  }

  /** A symbol with the parentheses around it, which have labels where the pattern has some. */
  private TokenRange symbol(Node wanted) {
    Node found = match.source(wanted);
    boolean labelled = wanted instanceof Expr expr && match.pattern().tree().file().grouped(expr);
    return labelled ? Extent.inner(file, found) : Extent.of(file, found);
  }

  private static Optional<TokenRange> token(int token) {
    return Optional.of(new TokenRange(token, token));
  }

  private int word(Label label) {
    int position = 0;
    for (Piece piece : match.pattern().tree().pieces(label.node())) {
      if (piece instanceof Piece.Word word) {
        if (word.token() == label.token()) {
          break;
        }
        position++;
      }
    }
    for (Piece piece : Piece.of(file, match.source(label.node()))) {
      if (piece instanceof Piece.Word word && position-- == 0) {
        return word.token();
      }
    }
    throw new IllegalStateException("no such word in the match: " + label.text());
  }

  private Optional<TokenRange> comma(int index) {
    for (int before = index - 1; before >= 0; before--) {
      Optional<TokenRange> range = range(before);
      if (range.isPresent()) {
        int next = tokens.next(range.get().last());
        return next < tokens.size() && tokens.is(next, ",") ? token(next) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<TokenRange> grouping(Label label) {
    List<Node> found = match.sources(label.node());
    if (found.size() != 1 || !(found.get(0) instanceof Expr expr) || !file.grouped(expr)) {
      return Optional.empty();
    }
    boolean opens = label.text().equals("(");
    return token(opens ? tokens.previous(expr.first()) : tokens.next(expr.last()));
  }
}
