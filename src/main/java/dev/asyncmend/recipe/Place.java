package dev.asyncmend.recipe;

import dev.asyncmend.edit.Imports;
import dev.asyncmend.edit.Level;
import dev.asyncmend.index.AsyncTests;
import dev.asyncmend.index.Reason;
import dev.asyncmend.index.Resolver;
import dev.asyncmend.pattern.Neighbour;
import dev.asyncmend.pattern.Surroundings;
import dev.asyncmend.scope.Flow;
import dev.asyncmend.scope.QName;
import dev.asyncmend.scope.Scopes;
import dev.asyncmend.syntax.PythonVersion;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A node that a recipe asked to see, all that is known around it, and the way to say what is wrong.
 */
public final class Place {
  private static final String BUILTINS = "builtins.";

  private final Node node;
  private final Surroundings around;
  private final Remedy remedy;
  private final Consumer<? super Finding> findings;

  Place(Node node, Surroundings around, Remedy remedy, Consumer<? super Finding> findings) {
    this.node = node;
    this.around = around;
    this.remedy = remedy;
    this.findings = findings;
  }

  /** The node. */
  public Node node() {
    return node;
  }

  /** The file and everything known about it. */
  public Surroundings around() {
    return around;
  }

  /** The file. */
  public PyFile file() {
    return around.file();
  }

  /** How the run calls the file. */
  public String path() {
    return around.path();
  }

  /** Who binds which name in the file. */
  public Scopes scopes() {
    return around.scopes();
  }

  /** What happens to values inside the functions of the file. */
  public Flow flow() {
    return around.flow();
  }

  /** What the expressions of the file denote. */
  public Resolver resolver() {
    return around.resolver();
  }

  /** How the file writes what it imports. */
  public Imports imports() {
    return around.imports();
  }

  /**
   * The file of the project that the index calls {@code path}, to read in; empty where it cannot be
   * read. Whether the run is about it plays no part. Reading it takes a while, so ask the resolver
   * first.
   */
  public Optional<Surroundings> seen(String path) {
    return around.seen(path);
  }

  /**
   * The file of the project that the index calls {@code path}, as a fix could change it; empty
   * where none may: it is not among the files of the run, it cannot be read, or it is somebody
   * else's. Reading it takes a while, so ask the resolver first.
   */
  public Optional<Surroundings> elsewhere(String path) {
    return around.neighbours().at(path) instanceof Neighbour.Open open
        ? Optional.of(open.around())
        : Optional.empty();
  }

  /** The oldest Python that the code must run on. */
  public PythonVersion target() {
    return around.target();
  }

  /** Who runs the asynchronous tests of the file. */
  public AsyncTests asyncTests() {
    return around.asyncTests().get();
  }

  /** How the recipe is configured. */
  public Parameters parameters() {
    return remedy.parameters();
  }

  /** The qualified name which {@code expr} certainly denotes; empty where that is unknown. */
  public Optional<QName> symbol(Expr expr) {
    return around.resolver().symbol(expr);
  }

  /** Whether {@code expr} certainly denotes the symbol {@code dotted}. */
  public boolean denotes(Expr expr, String dotted) {
    return around.resolver().denotes(expr, QName.of(dotted));
  }

  /** Whether {@code await} may be put before {@code expr} on the target version. */
  public boolean canAwait(Expr expr) {
    return scopes().canAwait(expr, target().minor());
  }

  /** The same where the code outside of functions may await, too: in notebooks. */
  public boolean takesAwait(Expr expr) {
    return scopes().takesAwait(expr, target().minor());
  }

  /** Whether code outside of functions runs on an event loop: in notebooks. */
  public boolean loopRuns() {
    return file().text().loopRuns();
  }

  /** Whether {@code node} runs in a coroutine or, in a notebook, outside of functions. */
  public boolean runsOnLoop(Node node) {
    return inCoroutine(node) || (loopRuns() && scopes().runsIn(node).isEmpty());
  }

  /** Whether {@code node} runs directly in an {@code async def}. */
  public boolean inCoroutine(Node node) {
    return scopes().runsIn(node).filter(Stmt.AsyncFunctionDef.class::isInstance).isPresent();
  }

  /**
   * The qualified name of what a call of {@code callee} runs, builtins without their module; the
   * empty text where that is unknown.
   */
  public String calleeName(Expr callee) {
    String name = resolver().callee(callee).map(QName::dotted).orElse("");
    return name.startsWith(BUILTINS) ? name.substring(BUILTINS.length()) : name;
  }

  /** Whether asyncio may be named in the file; not where trio, anyio or curio own it. */
  public boolean takesAsyncio() {
    return resolver().flavor().takesAsyncio();
  }

  /** Says that something is wrong at {@code at}, and that mending it takes a person. */
  public void report(Node at, String message) {
    report(at, message, List.of());
  }

  /** The same, with the way that leads there. */
  public void report(Node at, String message, List<Reason> chain) {
    report(at, message, chain, null);
  }

  private void report(Node at, String message, List<Reason> chain, @Nullable String obstacle) {
    Span span = file().span(at);
    findings.accept(
        new Finding(remedy.card(), path(), span, message, Level.ADVICE, null, obstacle, chain));
  }

  /**
   * Says that something is wrong at {@code at}, and how to mend it.
   *
   * @param message what is wrong, one sentence without full stop
   * @param level how far the fix can be trusted here
   * @param title what the fix does, one line in the imperative
   * @param edits makes the fix; where it refuses, the finding is reported as advice
   */
  public void mend(Node at, String message, Level level, String title, Consumer<FixBuilder> edits) {
    mend(at, message, List.of(), level, title, edits);
  }

  /** The same, with the way that leads there. */
  public void mend(
      Node at,
      String message,
      List<Reason> chain,
      Level level,
      String title,
      Consumer<FixBuilder> edits) {
    Level counts = remedy.level(level);
    if (counts == Level.ADVICE && level != Level.ADVICE) {
      report(at, message, chain, Remedy.REPORT_ONLY);
      return;
    }
    FixBuilder builder = new FixBuilder(around, at);
    edits.accept(builder);
    Draft draft = builder.draft();
    if (!draft.usable()) {
      report(at, message, chain, draft.reason());
      return;
    }
    findings.accept(
        new Finding(
            remedy.card(),
            path(),
            file().span(at),
            message,
            counts,
            draft.fix(counts, title),
            null,
            chain));
  }
}
