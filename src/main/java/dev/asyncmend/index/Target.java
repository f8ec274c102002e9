package dev.asyncmend.index;

import dev.asyncmend.scope.QName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a call may run.
 *
 * @param form what is known of it
 * @param name its qualified name; null where it has none
 * @param label what to call it: of the project's code the path in its module
 * @param code the code of the project that runs: of a class more than one function
 * @param certain false where an inference was needed which code elsewhere could defeat
 */
record Target(Form form, @Nullable QName name, String label, List<Routine> code, boolean certain) {
  private static final String LOCALS = "<locals>.";

  static final Target UNKNOWN = new Target(Form.UNKNOWN, null, "", List.of(), false);

  /** Code of the project at {@code path}. */
  static Target code(
      Form form, @Nullable QName name, String path, List<Routine> code, boolean certain) {
    return new Target(form, name, label(path), code, certain);
  }

  /** Something of a library. */
  static Target library(QName name, boolean certain) {
    String label = name.head().equals("builtins") ? name.last() : name.dotted();
    return new Target(Form.LIBRARY, name, label, List.of(), certain);
  }

  /** A path without the functions around it. */
  static String label(String path) {
    int locals = path.lastIndexOf(LOCALS);
    return locals < 0 ? path : path.substring(locals + LOCALS.length());
  }

  /** What is known of a target. */
  enum Form {
    /** Code of the project, which runs before the call returns. */
    CODE,
    /** Code of the project which runs when its coroutine is awaited. */
    COROUTINE,
    /** Code of the project which runs when its generator is iterated, or its manager entered. */
    GENERATOR,
    /** A function or class of a library. */
    LIBRARY,
    /** Nobody knows. */
    UNKNOWN
  }

  /** Whether it certainly is the function {@code def} of {@code unit}. */
  boolean is(Definition.Function def, Unit unit) {
    return certain
        && code.size() == 1
        && code.get(0).unit() == unit
        && code.get(0).name().equals(def.path());
  }
}
