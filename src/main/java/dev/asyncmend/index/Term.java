package dev.asyncmend.index;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an expression says about its value, without the tree: names are resolved as far as their
 * file goes, local variables are replaced by what they stand for.
 */
public sealed interface Term {

  /** An expression that says nothing. */
  enum Opaque implements Term {
    UNKNOWN
  }

  /**
   * A definition of this module by its path, as {@code Store.load} or {@code main.<locals>.inner};
   * where the module has none, what a star import or {@code builtins} has of that name.
   */
  record Global(String path) implements Term {}

  /**
   * What an import inside a function or class binds.
   *
   * @param module dotted name as written, empty for {@code from . import x}
   * @param level number of leading dots
   * @param member what is taken from the module, or null for the module
   */
  record Imported(String module, int level, @Nullable String member) implements Term {}

  /** The argument for parameter number {@code index}, from 0, of the function at a path. */
  record Argument(String function, int index) implements Term {}

  /** {@code self}, or {@code cls} where {@code instance} is false, in the class at a path. */
  record Receiver(String type, boolean instance) implements Term {}

  /** {@code super()} in a method of the class at a path. */
  record Super(String type, boolean instance) implements Term {}

  /** {@code of.name}. */
  record Attribute(Term of, String name) implements Term {}

  /**
   * {@code callee(args, name=value)}: the first positional arguments, up to a starred one.
   *
   * @param open whether more is handed in than is said here: starred arguments, or too many
   */
  record Call(Term callee, List<Term> args, List<Keyword> keywords, boolean open) implements Term {
    /** Takes copies of the lists. */
    public Call {
      args = List.copyOf(args);
      keywords = List.copyOf(keywords);
    }
  }

  /** {@code name=value} in a call. */
  record Keyword(String name, Term value) {}

  /** {@code lambda: result}. */
  record Lambda(Term result) implements Term {}

  /** {@code await of}. */
  record Awaited(Term of) implements Term {}

  /** What {@code for x in of} or {@code async for x in of} binds. */
  record Element(Term of, boolean async) implements Term {}

  /** What {@code with of as x} or {@code async with of as x} binds. */
  record Entered(Term of, boolean async) implements Term {}

  /** {@code of[items]}; an item that is a number is an {@link Index}. */
  record Subscript(Term of, List<Term> items) implements Term {
    /** Takes a copy of the list. */
    public Subscript {
      items = List.copyOf(items);
    }
  }

  /** A whole number that is written as an index. */
  record Index(int value) implements Term {}

  /** A string literal that could be a name, such as the argument of {@code import_module}. */
  record Text(String value) implements Term {}

  /** An object which an annotation describes. */
  record Instance(Term annotation) implements Term {}

  /**
   * A literal or display of a class of {@code builtins}; None has the type {@code None}. The items
   * are the elements of a tuple by position, one term for the elements of any other collection, key
   * and value of a dict, 1 or 0 for True and False, 0 for a tiny number, and nothing where they say
   * nothing.
   */
  record Literal(String type, List<Term> items) implements Term {
    /** Takes a copy of the list. */
    public Literal {
      items = List.copyOf(items);
    }

    private static final Map<String, Literal> COMMON =
        Stream.of("None", "bool", "int", "float", "str", "bytes", "list", "dict", "ellipsis")
            .collect(Collectors.toMap(type -> type, type -> new Literal(type, List.of())));

    /** {@code True}: a bool that holds a 1, for those who want to know which one it is. */
    public static final Literal TRUE = new Literal("bool", List.of(new Index(1)));

    /** {@code False}. */
    public static final Literal FALSE = new Literal("bool", List.of(new Index(0)));

    /** {@code 0}. */
    public static final Literal ZERO = new Literal("int", List.of(new Index(0)));

    /** A number that is nothing, or next to it: 0, or less than 0.05. */
    public static final Literal TINY = new Literal("float", List.of(new Index(0)));

    /** A literal without elements. */
    public static Literal of(String type) {
      Literal common = COMMON.get(type);
      return common == null ? new Literal(type, List.of()) : common;
    }
  }

  /**
   * {@code of} behind a test by {@code isinstance}.
   *
   * @param types the classes that it was tested for
   * @param passed whether it is an object of one of them; else it is of none
   */
  record Narrowed(Term of, List<Term> types, boolean passed) implements Term {
    /** Takes a copy of the list. */
    public Narrowed {
      types = List.copyOf(types);
    }
  }

  /** {@code X | Y} as a type (PEP 604): an object of one of several types. At least two. */
  record Union(List<Term> types) implements Term {
    /** Takes a copy of the list. */
    public Union {
      types = List.copyOf(types);
    }
  }

  /** One of several, nobody knows which; at least two. */
  record Either(List<Term> terms) implements Term {
    /** Takes a copy of the list. */
    public Either {
      terms = List.copyOf(terms);
    }
  }

  /** {@link Opaque#UNKNOWN}, the only term, or one of several different ones. */
  static Term either(Collection<? extends Term> terms) {
    List<Term> different = terms.stream().distinct().map(Term.class::cast).toList();
    return switch (different.size()) {
      case 0 -> Opaque.UNKNOWN;
      case 1 -> different.get(0);
      default -> new Either(different);
    };
  }
}
