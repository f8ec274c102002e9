package dev.asyncmend.scope;

import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One place that gives a name its value, after the language reference's "Binding of names". */
public sealed interface Binding {

  /** The name as it is looked up: mangled where it is a private name of a class. */
  String name();

  /** When the binding happens, seen from the start of the scope that holds it. */
  When when();

  /** The node that binds, whose first token comes first among its own; empty for builtins. */
  default Optional<Node> site() {
    if (this instanceof Local local) {
      return Optional.of(local.at());
    }
    if (this instanceof Imported imported) {
      return Optional.of(imported.at());
    }
    if (this instanceof Defined defined) {
      return Optional.of(defined.def());
    }
    if (this instanceof Star star) {
      return Optional.of(star.at());
    }
    return this instanceof Parameter parameter ? Optional.of(parameter.arg()) : Optional.empty();
  }

  /** Whether a value is there afterwards: not so for {@code del x} and a bare {@code x: int}. */
  default boolean givesValue() {
    return true;
  }

  /** When a binding happens, provided that its scope runs to its end. */
  enum When {
    /** Always. */
    ALWAYS,
    /** On some paths: it stands in a branch, a loop, a guarded block or a handler. */
    CONDITIONAL,
    /** Never at run time: it stands under {@code if TYPE_CHECKING}. */
    TYPE_CHECKING
  }

  /**
   * An import of a module or of a module's member. {@code import a.b} binds {@code a} to module
   * {@code a}; {@code import a.b as x} binds {@code x} to module {@code a.b}.
   *
   * @param module dotted name as written behind {@code from}, or of the bound module; empty for
   *     {@code from . import x}
   * @param level number of leading dots, 0 for an absolute import
   * @param member what {@code from module import member} takes, or null for {@code import module}
   * @param at the alias
   */
  record Imported(
      String name, String module, int level, @Nullable String member, Part.Alias at, When when)
      implements Binding {}

  /** {@code def}, {@code async def} or {@code class}; {@code def} is the statement. */
  record Defined(String name, Stmt def, When when) implements Binding {}

  /** A parameter of a function or lambda; {@code owner} is that node. */
  record Parameter(String name, Node owner, Part.Arg arg) implements Binding {
    @Override
    public When when() {
      return When.ALWAYS;
    }
  }

  /**
   * Any other binding.
   *
   * @param at what binds: a {@link Expr.Name}, a {@link Part.ExceptHandler}, a pattern or a type
   *     parameter
   * @param form how it binds
   * @param source where the value comes from, as {@link Form} says; null where there is no
   *     expression
   * @param whole whether the name takes all of that value, not a part of it by unpacking
   */
  record Local(String name, Node at, Form form, @Nullable Expr source, boolean whole, When when)
      implements Binding {
    @Override
    public boolean givesValue() {
      return form != Form.DELETED && form != Form.DECLARED;
    }
  }

  /** A name of the {@code builtins} module, or one that every module has, as {@code __name__}. */
  record Builtin(String name) implements Binding {
    @Override
    public When when() {
      return When.ALWAYS;
    }
  }

  /**
   * {@code from module import *}: binds names that only the other module knows. Never among the
   * bindings of a name; see {@link Scopes#stars()}.
   *
   * @param module dotted name as written; empty for {@code from . import *}
   * @param level number of leading dots
   */
  record Star(String module, int level, Stmt.ImportFrom at, When when) implements Binding {
    @Override
    public String name() {
      return "*";
    }
  }

  /** How a {@link Local} binds its name, and what its {@code source} is. */
  enum Form {
    /**
     * {@code x = source}, {@code x: T = source}. In {@code x, y = 1, 2} each name has its own
     * element as source.
     */
    ASSIGNED,
    /** {@code x: source}: an annotation without a value. */
    DECLARED,
    /** {@code x += source}. */
    AUGMENTED,
    /** {@code (x := source)}. */
    WALRUS,
    /** {@code for x in source}: {@code x} is an element of the source. */
    LOOP,
    /** {@code for x in source} inside a comprehension. */
    COMPREHENSION,
    /** {@code with source as x}. */
    WITH,
    /** {@code except source as x}; unbound again where the handler ends. */
    EXCEPT,
    /** A capture in {@code match source}. */
    MATCH,
    /** {@code del x}; no source. */
    DELETED,
    /** {@code type x = source}. */
    TYPE_ALIAS,
    /** A type parameter; no source. */
    TYPE_PARAMETER
  }
}
