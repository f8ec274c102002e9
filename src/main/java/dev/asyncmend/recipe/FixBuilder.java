package dev.asyncmend.recipe;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.edit.Fix;
import dev.asyncmend.edit.Level;
import dev.asyncmend.edit.Reference;
import dev.asyncmend.pattern.ItemEdits;
import dev.asyncmend.pattern.Neighbour;
import dev.asyncmend.pattern.Surroundings;
import dev.asyncmend.scope.QName;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Precedence;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.List;
import java.util.Optional;

/**
 * Collects the edits of one fix. Everything that it writes stands where the old code stood: spacing
 * and comments around it are not touched. Where an edit cannot be made, such as a statement before
 * one that shares its line, the whole fix is refused and the finding stays advice.
 *
 * <p>A builder writes to one file, seen from one place in it: there new names are free and imports
 * can be used. {@link #in} gives builders for other places and, with {@link #elsewhere}, for other
 * files; all of them build the same fix, which is applied in all of its files or in none.
 */
public final class FixBuilder {
  private final Draft draft;
  private final Draft.Part part;
  private final Surroundings around;
  private final Node at;

  FixBuilder(Surroundings around, Node at) {
    this(new Draft(), around, at);
  }

  private FixBuilder(Draft draft, Surroundings around, Node at) {
    this.draft = draft;
    this.part = draft.part(around);
    this.around = around;
    this.at = at;
  }

  /**
   * The file of the project that the index calls {@code path}, as found in a {@code Symbol} or a
   * {@code Reason}, for {@link #in}. Where it may not be changed, or cannot be read, the fix is
   * refused, and the report says why; then, and only then, the answer is empty.
   */
  public Optional<Surroundings> elsewhere(String path) {
    Neighbour neighbour = around.neighbours().at(path);
    if (neighbour instanceof Neighbour.Shut shut) {
      refuse(shut.reason());
    }
    return neighbour instanceof Neighbour.Open open ? Optional.of(open.around()) : Optional.empty();
  }

  /**
   * A builder of the same fix whose edits go to the file {@code other}, this one or one that {@link
   * #elsewhere} gave. The fix is refused where that may not be changed.
   *
   * @param place a node of that file: where names and imports that it writes must be seen
   */
  public FixBuilder in(Surroundings other, Node place) {
    String path = other.resolver().path();
    if (!path.equals(around.resolver().path())) {
      elsewhere(path);
    }
    return new FixBuilder(draft, other, place);
  }

  /**
   * Writes {@code async} before {@code def}. From then on this fix may {@link #await} in its body.
   */
  public FixBuilder makeAsync(Stmt.FunctionDef def) {
    part.turned().add(def);
    return edit(new Edit.InsertBefore(def.first(), "async "));
  }

  /**
   * Puts {@code await} before {@code expr}, with parentheses exactly where precedence needs them:
   * {@code f().x} becomes {@code (await f()).x}. Refuses where {@code await} may not stand.
   */
  public FixBuilder await(Expr expr) {
    if (!around.scopes().takesAwait(expr, around.target().minor(), part.turned())) {
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
    return part.statements().before(statement, lines).map(this::edit).orElseGet(this::refuse);
  }

  /** The same behind {@code statement} and the comment at its end. */
  public FixBuilder insertAfter(Stmt statement, List<String> lines) {
    return part.statements().after(statement, lines).map(this::edit).orElseGet(this::refuse);
  }

  /**
   * {@code lines} as text, each on a line of its own that starts at the indentation of {@code
   * beside}; a line end comes first, none at the end.
   */
  public String below(Stmt beside, List<String> lines) {
    return part.statements().below(beside, lines);
  }

  /** What the file indents a block by. */
  public String unit() {
    return part.statements().unit();
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
    added.ifPresentOrElse(part.edits()::addAll, this::refuse);
    return this;
  }

  /**
   * How to write the symbol {@code dotted} at the place of the finding; imports it where needed.
   */
  public String reference(String dotted) {
    Reference reference = around.imports().reference(QName.of(dotted), at);
    part.edits().addAll(reference.needs());
    return reference.text();
  }

  /**
   * {@code wish}, or a name like it, that nothing at the place of the finding uses or binds; no
   * other fix of the same round will write it in this function.
   */
  public String fresh(String wish) {
    String name = around.scopes().fresh(wish, at, part.taken());
    part.taken().add(name);
    Node region = around.scopes().runsIn(at).orElse(file().tree());
    part.edits()
        .add(new Edit.TakeName(name, region.first(), Math.max(region.first(), region.last())));
    return name;
  }

  /** Adds any other edit. */
  public FixBuilder edit(Edit edit) {
    part.edits().add(edit);
    return this;
  }

  /** Gives the whole fix up, in all of its files: the finding is reported as advice. */
  public FixBuilder refuse() {
    draft.refuse(null);
    return this;
  }

  /**
   * The same, and says why.
   *
   * @param reason a clause that continues "no automatic fix: ", such as "its result is returned"
   */
  public FixBuilder refuse(String reason) {
    draft.refuse(reason);
    return this;
  }

  /** Whether the fix was given up. */
  public boolean refused() {
    return draft.refused();
  }

  Draft draft() {
    return draft;
  }

  /** The file. */
  public PyFile file() {
    return around.file();
  }

  Fix fix(Level level, String title) {
    return draft.fix(level, title);
  }
}
