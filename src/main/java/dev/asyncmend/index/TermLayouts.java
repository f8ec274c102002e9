package dev.asyncmend.index;

import java.util.List;

/** How terms stand in bytes; see {@link Layouts}. */
final class TermLayouts {
  private static final Layout<Term.Keyword> KEYWORD =
      new Layout<>(
          Term.Keyword.class,
          (out, it) -> out.string(it.name()).term(it.value()),
          in -> new Term.Keyword(in.string(), in.term()));

  /** Every kind of term. */
  static final Layout.Choice<Term> TERM =
      new Layout.Choice<>(
          List.of(
              new Layout<>(
                  Term.Opaque.class, //
                  (out, it) -> {},
                  in -> Term.Opaque.UNKNOWN),
              new Layout<>(
                  Term.Global.class,
                  (out, it) -> out.string(it.path()),
                  in -> new Term.Global(in.string())),
              new Layout<>(
                  Term.Imported.class,
                  (out, it) -> out.string(it.module()).number(it.level()).stringOrNull(it.member()),
                  in -> new Term.Imported(in.string(), in.number(), in.stringOrNull())),
              new Layout<>(
                  Term.Argument.class,
                  (out, it) -> out.string(it.function()).number(it.index()),
                  in -> new Term.Argument(in.string(), in.number())),
              new Layout<>(
                  Term.Receiver.class,
                  (out, it) -> out.string(it.type()).flag(it.instance()),
                  in -> new Term.Receiver(in.string(), in.flag())),
              new Layout<>(
                  Term.Super.class,
                  (out, it) -> out.string(it.type()).flag(it.instance()),
                  in -> new Term.Super(in.string(), in.flag())),
              new Layout<>(
                  Term.Attribute.class,
                  (out, it) -> out.term(it.of()).string(it.name()),
                  in -> new Term.Attribute(in.term(), in.string())),
              new Layout<>(
                  Term.Call.class,
                  (out, it) ->
                      out.term(it.callee())
                          .terms(it.args())
                          .each(it.keywords(), KEYWORD)
                          .flag(it.open()),
                  in -> new Term.Call(in.term(), in.terms(), in.each(KEYWORD), in.flag())),
              new Layout<>(
                  Term.Lambda.class,
                  (out, it) -> out.term(it.result()),
                  in -> new Term.Lambda(in.term())),
              new Layout<>(
                  Term.Awaited.class,
                  (out, it) -> out.term(it.of()),
                  in -> new Term.Awaited(in.term())),
              new Layout<>(
                  Term.Element.class,
                  (out, it) -> out.term(it.of()).flag(it.async()),
                  in -> new Term.Element(in.term(), in.flag())),
              new Layout<>(
                  Term.Entered.class,
                  (out, it) -> out.term(it.of()).flag(it.async()),
                  in -> new Term.Entered(in.term(), in.flag())),
              new Layout<>(
                  Term.Subscript.class,
                  (out, it) -> out.term(it.of()).terms(it.items()),
                  in -> new Term.Subscript(in.term(), in.terms())),
              new Layout<>(
                  Term.Index.class,
                  (out, it) -> out.number(it.value()),
                  in -> new Term.Index(in.number())),
              new Layout<>(
                  Term.Text.class,
                  (out, it) -> out.string(it.value()),
                  in -> new Term.Text(in.string())),
              new Layout<>(
                  Term.Instance.class,
                  (out, it) -> out.term(it.annotation()),
                  in -> new Term.Instance(in.term())),
              new Layout<>(
                  Term.Literal.class,
                  (out, it) -> out.string(it.type()).terms(it.items()),
                  in -> literal(in.string(), in.terms())),
              new Layout<>(
                  Term.Narrowed.class,
                  (out, it) -> out.term(it.of()).terms(it.types()).flag(it.passed()),
                  in -> new Term.Narrowed(in.term(), in.terms(), in.flag())),
              new Layout<>(
                  Term.Union.class,
                  (out, it) -> out.terms(it.types()),
                  in -> new Term.Union(in.terms())),
              new Layout<>(
                  Term.Either.class,
                  (out, it) -> out.terms(it.terms()),
                  in -> new Term.Either(in.terms()))));

  private TermLayouts() {}

  private static Term.Literal literal(String type, List<Term> items) {
    return items.isEmpty() ? Term.Literal.of(type) : new Term.Literal(type, items);
  }
}
