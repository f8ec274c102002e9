package dev.asyncmend.index;

import java.util.List;
import java.util.stream.Stream;

/** How large a term is, counted up to a limit: terms that share parts can be huge when spread. */
final class TermSize {
  private int left;

  private TermSize(int limit) {
    this.left = limit;
  }

  /** The number of terms in {@code term}, or {@code limit} if there are as many or more. */
  static int upTo(int limit, Term term) {
    TermSize size = new TermSize(limit);
    size.count(term);
    return limit - Math.max(0, size.left);
  }

  private void count(Term term) {
    left--;
    if (left > 0) {
      parts(term).forEach(this::count);
    }
  }

  private static List<Term> parts(Term term) {
    if (term instanceof Term.Attribute attribute) {
      return List.of(attribute.of());
    }
    if (term instanceof Term.Awaited awaited) {
      return List.of(awaited.of());
    }
    if (term instanceof Term.Element element) {
      return List.of(element.of());
    }
    if (term instanceof Term.Entered entered) {
      return List.of(entered.of());
    }
    if (term instanceof Term.Instance instance) {
      return List.of(instance.annotation());
    }
    if (term instanceof Term.Lambda lambda) {
      return List.of(lambda.result());
    }
    if (term instanceof Term.Literal literal) {
      return literal.items();
    }
    return several(term);
  }

  private static List<Term> several(Term term) {
    if (term instanceof Term.Either either) {
      return either.terms();
    }
    if (term instanceof Term.Union union) {
      return union.types();
    }
    if (term instanceof Term.Call call) {
      List<Term> args = join(call.callee(), call.args());
      Stream<Term> named = call.keywords().stream().map(Term.Keyword::value);
      return Stream.concat(args.stream(), named).toList();
    }
    if (term instanceof Term.Narrowed narrowed) {
      return join(narrowed.of(), narrowed.types());
    }
    return term instanceof Term.Subscript subscript
        ? join(subscript.of(), subscript.items())
        : List.of();
  }

  private static List<Term> join(Term first, List<Term> rest) {
    return Stream.concat(Stream.of(first), rest.stream()).toList();
  }
}
