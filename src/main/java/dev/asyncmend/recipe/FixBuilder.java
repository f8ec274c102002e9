package dev.asyncmend.recipe;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.edit.FileEdits;
import dev.asyncmend.edit.Fix;
import dev.asyncmend.edit.Level;
import dev.asyncmend.edit.Reference;
import dev.asyncmend.pattern.ItemEdits;
import dev.asyncmend.pattern.StatementEdits;
import dev.asyncmend.pattern.Surroundings;
import dev.asyncmend.scope.QName;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Precedence;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Collects the edits of one fix in one file. Everything that it writes stands where the old code
 * stood: spacing and comments around it are not touched. Where an edit cannot be made, such as a
 * statement before one that shares its line, the whole fix is refused and the finding stays advice.
 */
public final class FixBuilder {
  private final Surroundings around;
  private final Node at;
  private final List<Edit> edits = new ArrayList<>();
  private final List<String> taken = new ArrayList<>();
  private final StatementEdits statements;
  private boolean refused;

  FixBuilder(Surroundings around, Node at) {
    this.around = around;
    this.at = at;
    this.statements = StatementEdits.of(around.file());
  }

  /**
   * Puts {@code await} before {@code expr}, with parentheses exactly where precedence needs them:
   * {@code f().x} becomes {@code (await f()).x}. Refuses where {@code await} may not stand.
   */
  public FixBuilder await(Expr expr) {
    if (!around.scopes().canAwait(expr, around.target().minor())) {
      return refuse();
    }
    boolean primary = Precedence.of(file(), expr).compareTo(Precedence.PRIMARY) >= 0;
    return primary
        ? wrap(expr, "await ", "", Precedence.AWAIT)
        : wrap(expr, "await (", ")", Precedence.AWAIT);
  }

  /**
   * Writes {@code before} and {@code after} around {@code expr}, which makes an expression of level
   * {@code made}; adds parentheses where that needs them in the place of {@code expr}.
   */
  public FixBuilder wrap(Expr expr, String before, String after, Precedence made) {
    boolean parentheses = Precedence.needsParentheses(file(), expr, made);
    edit(new Edit.InsertBefore(expr.first(), parentheses ? "(" + before : before));
    String end = parentheses ? after + ")" : after;
    return end.isEmpty() ? this : edit(new Edit.InsertAfter(expr.last(), end));
  }

  /**
   * Writes {@code text}, an expression of level {@code made}, in the place of {@code expr}, with
   * parentheses where it needs them there.
   */
  public FixBuilder replace(Expr expr, String text, Precedence made) {
    boolean parentheses = Precedence.needsParentheses(file(), expr, made);
    return replace(expr, parentheses ? "(" + text + ")" : text);
  }

  /** Writes {@code text} in the place of the tokens of {@code node}, as it is. */
  public FixBuilder replace(Node node, String text) {
    return edit(new Edit.Replace(node.first(), node.last(), text));
  }

  /**
   * Writes {@code lines} as statements before {@code statement} and the comment lines directly
   * above it, at its indentation. The lines are indented among each other by four spaces a level;
   * the file's own unit is written instead. Refuses where {@code statement} shares its line with
   * other code.
   */
  public FixBuilder insertBefore(Stmt statement, List<String> lines) {
    return statements.before(statement, lines).map(this::edit).orElseGet(this::refuse);
  }

  /** The same behind {@code statement} and the comment at its end. */
  public FixBuilder insertAfter(Stmt statement, List<String> lines) {
    return statements.after(statement, lines).map(this::edit).orElseGet(this::refuse);
  }

  /**
   * {@code lines} as text, each on a line of its own that starts at the indentation of {@code
   * beside}; a line end comes first, none at the end.
   */
  public String below(Stmt beside, List<String> lines) {
    return statements.below(beside, lines);
  }

  /** What the file indents a block by. */
  public String unit() {
    return statements.unit();
  }

  /** The quote that most strings of the file are written with; a double quote if in doubt. */
  public String quote() {
    return Quotes.usual(file());
  }

  /**
   * Adds {@code text} as last argument, in the layout of the others, with the commas that it takes.
   */
  public FixBuilder addArgument(Expr.Call call, String text) {
    int end = call.args().size() + call.keywords().size();
    Optional<List<Edit>> added = ItemEdits.of(file(), call).write(end, text).edits();
    added.ifPresentOrElse(edits::addAll, this::refuse);
    return this;
  }

  /**
   * How to write the symbol {@code dotted} at the place of the finding; imports it where needed.
   */
  public String reference(String dotted) {
    Reference reference = around.imports().reference(QName.of(dotted), at);
    edits.addAll(reference.needs());
    return reference.text();
  }

  /**
   * {@code wish}, or a name like it, that nothing at the place of the finding uses or binds; no
   * other fix of the same round will write it in this function.
   */
  public String fresh(String wish) {
    String name = around.scopes().fresh(wish, at, taken);
    taken.add(name);
    Node region = around.scopes().runsIn(at).orElse(file().tree());
    edits.add(new Edit.TakeName(name, region.first(), Math.max(region.first(), region.last())));
    return name;
  }

  /** Adds any other edit. */
  public FixBuilder edit(Edit edit) {
    edits.add(edit);
    return this;
  }

  /** Gives the whole fix up: the finding is reported as advice. */
  public FixBuilder refuse() {
    refused = true;
    return this;
  }

  /** Whether the fix was given up. */
  public boolean refused() {
    return refused;
  }

  /** Whether the fix brings an import of the package {@code name}, or of a module in it. */
  boolean imports(String name) {
    return edits.stream()
        .anyMatch(
            edit -> edit instanceof Edit.NeedImport need && need.module().head().equals(name));
  }

  /** The file. */
  public PyFile file() {
    return around.file();
  }

  Fix fix(Level level, String title) {
    return new Fix(level, title, List.of(new FileEdits(around.path(), edits)));
  }
}
