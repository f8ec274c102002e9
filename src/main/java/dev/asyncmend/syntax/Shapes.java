package dev.asyncmend.syntax;

import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which fields nodes have in CPython's {@code ast}, in its order. */
final class Shapes {
  private final Tokens tokens;

  Shapes(Tokens tokens) {
    this.tokens = tokens;
  }

  /** One line below a node: a child, or where {@code node} is null a text. */
  record Entry(String field, @Nullable Node node, String text) {}

  /** What {@code ast} calls a node, its plain fields as {@code " name=value"}, and the rest. */
  record Shape(String kind, String words, List<Entry> children) {}

  /** The shape of any node. */
  Shape of(Node node) {
    Fields fields = new Fields();
    String kind = node.getClass().getSimpleName();
    if (node instanceof Expr expr) {
      kind = new ExprShapes(tokens, fields).describe(expr, kind);
    } else if (node instanceof Stmt stmt) {
      kind = new StmtShapes(fields).describe(stmt, kind);
    } else {
      kind = new PartShapes(fields).describe((Part) node, kind);
    }
    return new Shape(kind, fields.words.toString(), fields.entries);
  }

  /** Collects the fields of one node. */
  static final class Fields {
    private final StringBuilder words = new StringBuilder();
    private final List<Entry> entries = new ArrayList<>();

    /** A plain field, left out where it is null. */
    Fields word(String name, @Nullable Object value) {
      if (value != null) {
        words.append(' ').append(name).append('=').append(value);
      }
      return this;
    }

    /** A flag, left out where it is false. */
    Fields flag(String name, boolean value) {
      if (value) {
        words.append(' ').append(name);
      }
      return this;
    }

    /** A child, left out where it is null. */
    Fields one(String field, @Nullable Node node) {
      if (node != null) {
        entries.add(new Entry(field, node, ""));
      }
      return this;
    }

    /** A child whose absence says something. */
    Fields oneOrNone(String field, @Nullable Node node) {
      entries.add(new Entry(field, node, "None"));
      return this;
    }

    /** Children in a list. */
    Fields many(String field, List<? extends Node> nodes) {
      nodes.forEach(node -> one(field, node));
      return this;
    }

    /** Texts in a list. */
    Fields texts(String field, List<String> texts) {
      texts.forEach(text -> entries.add(new Entry(field, null, text)));
      return this;
    }
  }
}
