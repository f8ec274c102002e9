package dev.asyncmend.index;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Terms of one module as Python text; what cannot be said is written {@link #UNKNOWN}. */
final class FactTerms {
  /** A name that nobody defines. */
  static final String UNKNOWN = "__";

  private static final Collector<CharSequence, ?, String> COMMAS = Collectors.joining(", ");

  private final FactModule module;

  FactTerms(FactModule module) {
    this.module = module;
  }

  /** The part of {@code path} before its first dot. */
  static String head(String path) {
    int dot = path.indexOf('.');
    return dot < 0 ? path : path.substring(0, dot);
  }

  /** {@code term} as it would be written in the module. */
  String of(Term term) {
    if (term instanceof Term.Global global) {
      return global(global.path());
    }
    if (term instanceof Term.Imported imported) {
      return imported(imported);
    }
    if (term instanceof Term.Attribute attribute) {
      return attribute(attribute);
    }
    if (term instanceof Term.Receiver receiver) {
      return receiver.instance() ? "self" : "cls";
    }
    if (term instanceof Term.Call call) {
      return call(call);
    }
    if (term instanceof Term.Subscript subscript) {
      return subscript(subscript);
    }
    return other(term);
  }

  private String other(Term term) {
    if (term instanceof Term.Union union) {
      return joined(union.types(), " | ");
    }
    if (term instanceof Term.Either either) {
      return "(" + joined(either.terms(), " or ") + ")";
    }
    if (term instanceof Term.Index index) {
      return String.valueOf(index.value());
    }
    if (term instanceof Term.Text text) {
      return '"' + text.value() + '"';
    }
    if (term instanceof Term.Literal literal) {
      return literal(literal);
    }
    return term instanceof Term.Lambda lambda ? "lambda: " + of(lambda.result()) : UNKNOWN;
  }

  private String joined(List<Term> terms, String separator) {
    return terms.stream().map(this::of).collect(Collectors.joining(separator));
  }

  private String global(String path) {
    if (path.contains("<")) {
      return UNKNOWN;
    }
    if (module.has(head(path))) {
      module.keep(head(path));
    }
    return path;
  }

  private String imported(Term.Imported imported) {
    Value from = module.facts().imported(imported.module(), imported.level(), module.unit());
    String member = imported.member();
    if (member == null || !(from instanceof Value.Mod mod)) {
      return UNKNOWN;
    }
    return module.reference(mod.unit(), member);
  }

  private String attribute(Term.Attribute attribute) {
    String of = of(attribute.of());
    if (of.equals(UNKNOWN)) {
      return UNKNOWN;
    }
    for (Possible one : value(attribute.of())) {
      if (one.value() instanceof Value.Mod mod) {
        module.facts().keep(mod.unit(), attribute.name());
      }
    }
    return of + '.' + attribute.name();
  }

  private List<Possible> value(Term term) {
    boolean name =
        term instanceof Term.Global
            || term instanceof Term.Imported
            || term instanceof Term.Attribute;
    return name
        ? module.inference().evaluator().eval(term, module.unit(), null, new Trip())
        : List.of();
  }

  private String call(Term.Call call) {
    List<String> args = new ArrayList<>();
    call.args().forEach(arg -> args.add(of(arg)));
    call.keywords().forEach(word -> args.add(word.name() + "=" + of(word.value())));
    return of(call.callee()) + "(" + String.join(", ", args) + ")";
  }

  private String subscript(Term.Subscript subscript) {
    List<Term> items = subscript.items();
    String inside = items.isEmpty() ? "()" : items.stream().map(this::item).collect(COMMAS);
    return of(subscript.of()) + "[" + inside + "]";
  }

  private String item(Term item) {
    // What a callable takes is not kept apart.
    return item instanceof Term.Literal literal && literal.type().equals("list") ? "..." : of(item);
  }

  private String literal(Term.Literal literal) {
    List<Term> items = literal.items();
    return switch (literal.type()) {
      case "None" -> "None";
      case "ellipsis" -> "...";
      case "bool" -> literal.equals(Term.Literal.FALSE) ? "False" : "True";
      case "int" -> "0";
      case "float" -> "0.0";
      case "str" -> "\"\"";
      case "bytes" -> "b\"\"";
      case "slice" -> ":";
      case "list" -> "[" + joined(items, ", ") + "]";
      case "set" -> items.isEmpty() ? "set()" : "{" + joined(items, ", ") + "}";
      case "tuple" -> "(" + joined(items, ", ") + (items.size() == 1 ? ",)" : ")");
      case "dict" -> items.size() == 2 ? "{" + joined(items, ": ") + "}" : "{}";
      default -> UNKNOWN;
    };
  }

  /** {@code annotation} as text; null where there is none, or where it says nothing. */
  @Nullable String annotation(@Nullable Term annotation) {
    String text = annotation == null ? UNKNOWN : of(annotation);
    return text.equals(UNKNOWN) ? null : text;
  }
}
