package dev.asyncmend.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes down parameters: those that take something callable, awaitable or generic. */
final class FactParameters {
  private static final Set<String> SPEAKING =
      Set.of(
          "Callable",
          "Awaitable",
          "Coroutine",
          "Future",
          "Task",
          "AsyncIterable",
          "AsyncIterator",
          "AsyncGenerator",
          "Type",
          "type");

  private static final int DEEPEST = 6;

  private final FactModule module;

  FactParameters(FactModule module) {
    this.module = module;
  }

  /** Whether a parameter behind {@code self} is written. */
  boolean speak(Definition.Function def) {
    return def.parameters().stream().anyMatch(this::speaks);
  }

  private boolean speaks(Parameter parameter) {
    return speaks(parameter.annotation(), module.unit(), 0);
  }

  /** Whether an annotation has type variables. */
  boolean generic(@Nullable Term annotation) {
    return annotation != null && generic(annotation, module.unit(), 0);
  }

  /**
   * The parameters of {@code def}; what is left out at the end is a star.
   *
   * @param method whether the first one is the object or class
   */
  String of(Definition.Function def, boolean method) {
    List<String> out = new ArrayList<>();
    List<Parameter> positional = new ArrayList<>();
    List<Parameter> rest = new ArrayList<>();
    for (Parameter one : def.parameters()) {
      boolean byPosition =
          one.kind() == Parameter.Kind.POSITIONAL_ONLY
              || one.kind() == Parameter.Kind.POSITIONAL_OR_KEYWORD;
      (byPosition ? positional : rest).add(one);
    }
    int last = method && !positional.isEmpty() ? 1 : 0;
    for (int index = last; index < positional.size(); index++) {
      last = speaks(positional.get(index)) ? index + 1 : last;
    }
    for (int index = 0; index < last; index++) {
      out.add(text(positional.get(index), method && index == 0));
    }
    rest(rest, last < positional.size(), out);
    return String.join(", ", out);
  }

  private void rest(List<Parameter> rest, boolean more, List<String> out) {
    String starred = more ? "*_" : null;
    String named = null;
    List<String> keywords = new ArrayList<>();
    for (Parameter one : rest) {
      switch (one.kind()) {
        case VAR_POSITIONAL -> starred = speaks(one) ? "*" + text(one, false) : "*_";
        case VAR_KEYWORD -> named = speaks(one) ? "**" + text(one, false) : "**_";
        default -> {
          if (speaks(one)) {
            keywords.add(text(one, false));
          } else {
            named = named == null ? "**_" : named;
          }
        }
      }
    }
    if (starred != null || !keywords.isEmpty()) {
      out.add(starred == null ? "*" : starred);
    }
    out.addAll(keywords);
    if (named != null) {
      out.add(named);
    }
  }

  private String text(Parameter parameter, boolean bare) {
    boolean told = !bare && speaks(parameter);
    String annotation = told ? module.terms().annotation(parameter.annotation()) : null;
    return annotation == null ? parameter.name() : parameter.name() + ": " + annotation;
  }

  private boolean speaks(@Nullable Term annotation, Unit unit, int depth) {
    if (annotation == null || depth > DEEPEST) {
      return false;
    }
    if (annotation instanceof Term.Union union) {
      return union.types().stream().anyMatch(one -> speaks(one, unit, depth + 1));
    }
    if (annotation instanceof Term.Subscript subscript) {
      return speaks(subscript.of(), unit, depth + 1)
          || subscript.items().stream().anyMatch(one -> speaks(one, unit, depth + 1));
    }
    return SPEAKING.contains(last(annotation)) || leads(annotation, unit, depth, false);
  }

  private boolean generic(Term annotation, Unit unit, int depth) {
    if (depth > DEEPEST) {
      return false;
    }
    if (annotation instanceof Term.Union union) {
      return union.types().stream().anyMatch(one -> generic(one, unit, depth + 1));
    }
    if (annotation instanceof Term.Subscript subscript) {
      return subscript.items().stream().anyMatch(one -> generic(one, unit, depth + 1));
    }
    return last(annotation).equals("Self") || leads(annotation, unit, depth, true);
  }

  private static String last(Term name) {
    if (name instanceof Term.Global global) {
      return global.path().substring(global.path().lastIndexOf('.') + 1);
    }
    if (name instanceof Term.Attribute attribute) {
      return attribute.name();
    }
    String member = name instanceof Term.Imported imported ? imported.member() : null;
    return member == null ? "" : member;
  }

  /** Whether a name is that of a type variable, or of an alias for what speaks. */
  private boolean leads(Term name, Unit unit, int depth, boolean variables) {
    return module
        .facts()
        .last(name, unit)
        .map(
            head ->
                head.unit().summary().at(head.path()).stream()
                    .anyMatch(
                        one ->
                            one instanceof Definition.Value value
                                && (Generics.variable(value)
                                    || (!variables
                                        && speaks(value.value(), head.unit(), depth + 1)))))
        .orElse(false);
  }
}
