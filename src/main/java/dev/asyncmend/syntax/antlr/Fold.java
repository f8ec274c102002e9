package dev.asyncmend.syntax.antlr;

/**
 * The folders that turn contexts into records, wired together: expressions hold strings, strings
 * hold expressions, and so on all the way round.
 */
final class Fold {
  final Spelling spelling;
  final ExpressionFold expressions = new ExpressionFold(this);
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

  /** A fold over the text {@code chars}. */
  Fold(String chars) {
    this.spelling = new Spelling(chars);
  }
}
