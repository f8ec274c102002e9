package dev.asyncmend.syntax.tree;

import dev.asyncmend.text.SourceText;
import dev.asyncmend.text.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A file that was read whole: its text, every token, and the tree over them. Parents are found on
 * demand. Safe to read from several threads.
 */
public final class PyFile {
  private final SourceText text;
  private final Tokens tokens;
  private final Part.Module tree;
  private volatile @Nullable IdentityHashMap<Node, Node> parents;

  /** A file from its three views; {@code tokens} and {@code tree} were made from {@code text}. */
  public PyFile(SourceText text, Tokens tokens, Part.Module tree) {
    this.text = text;
    this.tokens = tokens;
    this.tree = tree;
  }

  /** The exact characters and how they are written back. */
  public SourceText text() {
    return text;
  }

  /** Every token of the file. */
  public Tokens tokens() {
    return tokens;
  }

  /** The root of the tree. */
  public Part.Module tree() {
    return tree;
  }

  /** Where {@code node} stands; an empty node gives an empty span. */
  public Span span(Node node) {
    int start = tokens.start(node.first());
    return node.last() < node.first()
        ? new Span(start, start)
        : new Span(start, tokens.end(node.last()));
  }

  /** The characters of {@code node} as written. */
  public String source(Node node) {
    Span span = span(node);
    return text.chars().substring(span.start(), span.end());
  }

  /** The node that has {@code node} as a child; empty for the module and for foreign nodes. */
  public Optional<Node> parent(Node node) {
    return Optional.ofNullable(parents().get(node));
  }

  /** The parents of {@code node} from the nearest outwards, the module last. */
  public List<Node> ancestors(Node node) {
    List<Node> found = new ArrayList<>();
    Node at = parents().get(node);
    while (at != null) {
      found.add(at);
      at = parents().get(at);
    }
    return found;
  }

  /** The statement that {@code node} is part of, or is; empty for the module only. */
  public Optional<Stmt> statement(Node node) {
    Node at = node;
    while (at != null && !(at instanceof Stmt)) {
      at = parents().get(at);
    }
    return Optional.ofNullable((Stmt) at);
  }

  /**
   * First and last token of {@code expr} with all grouping parentheses around it: parentheses that
   * only group, not those of a call, a class head or the expression itself.
   */
  public TokenRange group(Expr expr) {
    int first = expr.first();
    int last = expr.last();
    if (parents().get(expr) instanceof Part.Pattern) {
      // In `case A(1)` the parentheses are those of the pattern; a literal there has none.
      return new TokenRange(first, last);
    }
    int structural = structuralParen(expr);
    while (true) {
      int open = tokens.previous(first);
      int close = tokens.next(last);
      boolean grouped =
          open >= 0 && open != structural && tokens.is(open, "(") && tokens.partner(open) == close;
      if (!grouped || close >= tokens.size()) {
        return new TokenRange(first, last);
      }
      first = open;
      last = close;
    }
  }

  /** Whether grouping parentheses stand around {@code expr}. */
  public boolean grouped(Expr expr) {
    return group(expr).first() != expr.first();
  }

  private int structuralParen(Expr expr) {
    Node parent = parents().get(expr);
    if (parent instanceof Expr.Call call) {
      return call.open();
    }
    return parent instanceof Stmt.ClassDef def ? def.open() : -1;
  }

  /** Notes the parent of every node that it is shown below another one. */
  private static final class Parents implements Consumer<Node> {
    private final IdentityHashMap<Node, Node> all;
    private @Nullable Node parent;

    Parents(int size) {
      all = new IdentityHashMap<>(size);
    }

    void below(Node node) {
      parent = node;
      node.forEachChild(this);
    }

    @Override
    public void accept(Node child) {
      all.put(child, parent);
    }
  }

  private IdentityHashMap<Node, Node> parents() {
    IdentityHashMap<Node, Node> known = parents;
    if (known == null) {
      Parents found = new Parents(tokens.size());
      Walk.all(tree, found::below);
      known = found.all;
      parents = known;
    }
    return known;
  }
}
