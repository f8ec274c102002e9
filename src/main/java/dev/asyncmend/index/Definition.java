package dev.asyncmend.index;

import dev.asyncmend.scope.Binding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact about one name of a module: what one binding of it says. Holds no tree and knows neither
 * the name nor the path of its module, so it depends on the text of the file alone.
 */
public sealed interface Definition {

  /** Where in the module: {@code load}, {@code Store.load}, {@code main.<locals>.inner}. */
  String path();

  /** The line of the definition, 1-based. */
  int line();

  /** When the binding happens. */
  Binding.When when();

  /**
   * A {@code def} or {@code async def}.
   *
   * @param async whether it is written {@code async def}
   * @param generator whether its body yields
   * @param hollow whether its body does nothing: a docstring, an ellipsis, {@code raise
   *     NotImplementedError}
   * @param decorators in the order of the source: the last is applied first
   * @param parameters in the order of the source
   * @param returns the annotation behind the arrow, or null
   * @param results what its return statements give, and None where its end can be reached too; none
   *     means that it returns None only
   * @param yields what its yield expressions give
   * @param body what its code does
   */
  record Function(
      String path,
      int line,
      Binding.When when,
      boolean async,
      boolean generator,
      boolean hollow,
      List<Term> decorators,
      List<Parameter> parameters,
      @Nullable Term returns,
      List<Term> results,
      List<Term> yields,
      Body body)
      implements Definition {
    /** Takes copies of the lists. */
    public Function {
      decorators = List.copyOf(decorators);
      parameters = List.copyOf(parameters);
      results = List.copyOf(results);
      yields = List.copyOf(yields);
    }
  }

  /**
   * A class. Its members are definitions of the same module whose path starts with its own.
   *
   * @param decorators in the order of the source
   * @param bases the base classes as written
   * @param metaclass the metaclass as written, or null
   * @param members the names that its body binds or its methods assign on {@code self}, sorted
   */
  record Type(
      String path,
      int line,
      Binding.When when,
      List<Term> decorators,
      List<Term> bases,
      @Nullable Term metaclass,
      List<String> members)
      implements Definition {
    /** Takes copies of the lists. */
    public Type {
      decorators = List.copyOf(decorators);
      bases = List.copyOf(bases);
      members = List.copyOf(members);
    }
  }

  /**
   * An import of a module or of a module's member.
   *
   * @param module dotted name as written, or of the bound module; empty for {@code from . import x}
   * @param level number of leading dots
   * @param member what is taken from the module, or null for the module itself
   */
  record Alias(
      String path, int line, Binding.When when, String module, int level, @Nullable String member)
      implements Definition {}

  /**
   * A variable, or an attribute of a class or of its objects.
   *
   * @param owned whether a method assigns it on {@code self}
   * @param annotation its annotation, or null
   * @param value what is assigned; null for a bare annotation
   */
  record Value(
      String path,
      int line,
      Binding.When when,
      boolean owned,
      @Nullable Term annotation,
      @Nullable Term value)
      implements Definition {}
}
