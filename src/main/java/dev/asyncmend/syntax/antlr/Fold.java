package dev.asyncmend.syntax.antlr;

/**
 * The folders that turn contexts into records, wired together: expressions hold strings, strings
 * hold expressions, and so on all the way round.
 */
final class Fold {
  final Spelling spelling;
  final Targets targets;
  final ExpressionFold expressions = new ExpressionFold(this);
  final ValueFold values = new ValueFold(this);
  final DisplayFold displays = new DisplayFold(this);
  final CallFold calls = new CallFold(this);
  final StringFold strings = new StringFold(this);
  final ParameterFold parameters = new ParameterFold(this);
  final PatternFold patterns = new PatternFold(this);
  final SimpleFold simple = new SimpleFold(this);
  final ImportFold imports = new ImportFold(this);
  final WithFold withs = new WithFold(this);
  final CompoundFold compound = new CompoundFold(this);
  final DefinitionFold definitions = new DefinitionFold(this);

  /** A fold over the tokens {@code lexemes} of the text {@code chars}. */
  Fold(String chars, Lexemes lexemes) {
    this.spelling = new Spelling(chars);
    this.targets = new Targets(lexemes);
  }
}
