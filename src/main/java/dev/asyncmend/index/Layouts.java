package dev.asyncmend.index;

import dev.asyncmend.scope.Binding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the records of a {@link ModuleSummary} stand in bytes, terms apart. A new component is one
 * more call for writing and one for reading, at the same place in both; a new record is one more
 * layout. {@code SummaryShapeTest} then tells the number for {@link SummaryCodec#SHAPE}.
 */
final class Layouts {
  private static final Binding.When[] WHEN = Binding.When.values();
  private static final Parameter.Kind[] KIND = Parameter.Kind.values();
  private static final Parameter.Use[] USE = Parameter.Use.values();
  private static final CallFact.Mode[] MODE = CallFact.Mode.values();
  private static final CallFact.Chance[] CHANCE = CallFact.Chance.values();
  private static final CallFact.Test[] TEST = CallFact.Test.values();

  private static final Layout<Parameter> PARAMETER =
      new Layout<>(
          Parameter.class,
          (out, it) ->
              out.string(it.name())
                  .constant(it.kind())
                  .termOrNull(it.annotation())
                  .termOrNull(it.fallback())
                  .constant(it.use()),
          in ->
              new Parameter(
                  in.string(),
                  in.constant(KIND),
                  in.termOrNull(),
                  in.termOrNull(),
                  in.constant(USE)));

  private static final Layout<CallFact.Guard> GUARD =
      new Layout<>(
          CallFact.Guard.class,
          (out, it) -> out.number(it.parameter()).constant(it.test()),
          in -> new CallFact.Guard(in.number(), in.constant(TEST)));

  private static final Layout<CallFact> CALL =
      new Layout<>(
          CallFact.class,
          (out, it) ->
              out.number(it.line())
                  .term(it.call())
                  .constant(it.mode())
                  .constant(it.chance())
                  .each(it.guards(), GUARD),
          in ->
              new CallFact(
                  in.number(),
                  in.term(Term.Call.class),
                  in.constant(MODE),
                  in.constant(CHANCE),
                  in.each(GUARD)));

  private static final Layout<Body> BODY =
      new Layout<>(
          Body.class,
          (out, it) -> out.each(it.calls(), CALL).strings(it.names()).flag(it.partial()),
          in -> new Body(in.each(CALL), in.strings(), in.flag()));

  private static final Layout.Choice<Definition> DEFINITION =
      new Layout.Choice<>(
          List.of(
              new Layout<>(
                  Definition.Function.class,
                  (out, it) ->
                      out.string(it.path())
                          .number(it.line())
                          .constant(it.when())
                          .flag(it.async())
                          .flag(it.generator())
                          .flag(it.hollow())
                          .terms(it.decorators())
                          .each(it.parameters(), PARAMETER)
                          .termOrNull(it.returns())
                          .terms(it.results())
                          .terms(it.yields())
                          .one(it.body(), BODY),
                  in ->
                      new Definition.Function(
                          in.string(),
                          in.number(),
                          in.constant(WHEN),
                          in.flag(),
                          in.flag(),
                          in.flag(),
                          in.terms(),
                          in.each(PARAMETER),
                          in.termOrNull(),
                          in.terms(),
                          in.terms(),
                          in.one(BODY))),
              new Layout<>(
                  Definition.Type.class,
                  (out, it) ->
                      out.string(it.path())
                          .number(it.line())
                          .constant(it.when())
                          .terms(it.decorators())
                          .terms(it.bases())
                          .termOrNull(it.metaclass())
                          .strings(it.members()),
                  in ->
                      new Definition.Type(
                          in.string(),
                          in.number(),
                          in.constant(WHEN),
                          in.terms(),
                          in.terms(),
                          in.termOrNull(),
                          in.strings())),
              new Layout<>(
                  Definition.Alias.class,
                  (out, it) ->
                      out.string(it.path())
                          .number(it.line())
                          .constant(it.when())
                          .string(it.module())
                          .number(it.level())
                          .stringOrNull(it.member()),
                  in ->
                      new Definition.Alias(
                          in.string(),
                          in.number(),
                          in.constant(WHEN),
                          in.string(),
                          in.number(),
                          in.stringOrNull())),
              new Layout<>(
                  Definition.Value.class,
                  (out, it) ->
                      out.string(it.path())
                          .number(it.line())
                          .constant(it.when())
                          .flag(it.owned())
                          .termOrNull(it.annotation())
                          .termOrNull(it.value()),
                  in ->
                      new Definition.Value(
                          in.string(),
                          in.number(),
                          in.constant(WHEN),
                          in.flag(),
                          in.termOrNull(),
                          in.termOrNull()))));

  private static final Layout<ModuleSummary.Star> STAR =
      new Layout<>(
          ModuleSummary.Star.class,
          (out, it) ->
              out.string(it.module()).number(it.level()).number(it.line()).constant(it.when()),
          in -> new ModuleSummary.Star(in.string(), in.number(), in.number(), in.constant(WHEN)));

  private static final Layout<Exports> EXPORTS =
      new Layout<>(
          Exports.class,
          (out, it) -> out.strings(it.names()).flag(it.open()),
          in -> new Exports(in.strings(), in.flag()));

  private static final Layout<Patch> PATCH =
      new Layout<>(
          Patch.class,
          (out, it) ->
              out.term(it.target()).string(it.attribute()).term(it.value()).number(it.line()),
          in -> new Patch(in.term(), in.string(), in.term(), in.number()));

  /** The definitions of one path of a module. */
  private record Named(String path, List<Definition> definitions) {}

  private static final Layout<Named> NAMED =
      new Layout<>(
          Named.class,
          (out, it) -> out.string(it.path()).each(it.definitions(), DEFINITION),
          in -> new Named(in.string(), in.each(DEFINITION)));

  static final Layout<ModuleSummary> SUMMARY =
      new Layout<>(
          ModuleSummary.class,
          (out, it) ->
              out.number(it.digest())
                  .each(named(it.definitions()), NAMED)
                  .each(it.stars(), STAR)
                  .orNull(it.exports(), EXPORTS)
                  .each(it.patches(), PATCH)
                  .strings(it.imports())
                  .one(it.body(), BODY),
          in ->
              new ModuleSummary(
                  in.wide(),
                  map(in.each(NAMED)),
                  in.each(STAR),
                  in.orNull(EXPORTS),
                  in.each(PATCH),
                  in.strings(),
                  in.one(BODY)));

  private Layouts() {}

  private static List<Named> named(Map<String, List<Definition>> definitions) {
    return definitions.entrySet().stream()
        .map(entry -> new Named(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Map<String, List<Definition>> map(List<Named> all) {
    Map<String, List<Definition>> definitions = new HashMap<>();
    all.forEach(one -> definitions.put(one.path(), one.definitions()));
    return definitions;
  }
}
