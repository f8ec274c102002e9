package dev.asyncmend.index;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether a call can be one of a function, as the arguments tell (Language reference, "Calls"). */
final class Signature {
  private Signature() {}

  /**
   * Whether {@code function} can be called as {@code call} does. Decorators may hand in more, or
   * less: a decorated function takes anything.
   *
   * @param method whether the first parameter is the object
   */
  static boolean takes(Definition.Function function, boolean method, Term.Call call) {
    if (!function.decorators().isEmpty()) {
      return true;
    }
    List<Parameter> parameters = function.parameters();
    List<Parameter> asked =
        method && !parameters.isEmpty() ? parameters.subList(1, parameters.size()) : parameters;
    return hasPlaces(asked, call) && hasNames(asked, call) && (call.open() || has(asked, call));
  }

  /** Whether {@code function} takes arguments of these names. */
  static boolean knows(Definition.Function function, List<String> names) {
    List<Parameter> parameters = function.parameters();
    return !function.decorators().isEmpty()
        || any(parameters, Parameter.Kind.VAR_KEYWORD)
        || names.stream()
            .allMatch(name -> parameters.stream().anyMatch(one -> one.name().equals(name)));
  }

  private static boolean hasPlaces(List<Parameter> asked, Term.Call call) {
    long places = asked.stream().filter(Signature::placed).count();
    return call.args().size() <= places || any(asked, Parameter.Kind.VAR_POSITIONAL);
  }

  private static boolean hasNames(List<Parameter> asked, Term.Call call) {
    return any(asked, Parameter.Kind.VAR_KEYWORD)
        || call.keywords().stream()
            .allMatch(
                keyword ->
                    asked.stream()
                        .filter(parameter -> parameter.kind() != Parameter.Kind.POSITIONAL_ONLY)
                        .anyMatch(parameter -> parameter.name().equals(keyword.name())));
  }

  /** Whether all that the function needs is handed in. */
  private static boolean has(List<Parameter> asked, Term.Call call) {
    Set<String> named = new HashSet<>();
    call.keywords().forEach(keyword -> named.add(keyword.name()));
    for (int index = 0; index < asked.size(); index++) {
      Parameter parameter = asked.get(index);
      boolean needed =
          parameter.fallback() == null
              && parameter.kind() != Parameter.Kind.VAR_POSITIONAL
              && parameter.kind() != Parameter.Kind.VAR_KEYWORD;
      boolean given = named.contains(parameter.name());
      boolean inPlace = placed(parameter) && index < call.args().size();
      if (needed && !given && !inPlace) {
        return false;
      }
    }
    return true;
  }

  private static boolean placed(Parameter parameter) {
    return parameter.kind() == Parameter.Kind.POSITIONAL_ONLY
        || parameter.kind() == Parameter.Kind.POSITIONAL_OR_KEYWORD;
  }

  private static boolean any(List<Parameter> asked, Parameter.Kind kind) {
    return asked.stream().anyMatch(parameter -> parameter.kind() == kind);
  }
}
