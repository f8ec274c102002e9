package dev.asyncmend.syntax;

import dev.asyncmend.syntax.Shapes.Fields;
import dev.asyncmend.syntax.tree.Part;
import java.util.Locale;

/** The fields of what is neither expression nor statement in CPython's {@code ast}. */
final class PartShapes {
  private final Fields fields;

  PartShapes(Fields fields) {
    this.fields = fields;
  }

  /** Collects the fields of {@code part} and gives its name in {@code ast}. */
  String describe(Part part, String kind) {
    if (part instanceof Part.Pattern pattern) {
      pattern(pattern);
      return kind;
    }
    if (part instanceof Part.Module n) {
      fields.many("body", n.body());
      return kind;
    }
    if (part instanceof Part.TypeParam param) {
      typeParam(param);
      return kind;
    }
    if (part instanceof Part.ExceptHandler n) {
      fields.word("name", n.name()).one("type", n.type()).many("body", n.body());
      return kind;
    }
    if (part instanceof Part.MatchCase n) {
      fields.one("pattern", n.pattern()).one("guard", n.guard()).many("body", n.body());
      return "match_case";
    }
    small(part);
    return kind.toLowerCase(Locale.ROOT);
  }

  private void small(Part part) {
    if (part instanceof Part.Arguments n) {
      fields.many("posonlyargs", n.posonly()).many("args", n.args()).one("vararg", n.vararg());
      fields.many("kwonlyargs", n.kwonly()).one("kwarg", n.kwarg());
    } else if (part instanceof Part.Arg n) {
      fields.word("arg", n.name());
      fields.one("annotation", n.annotation()).one("default", n.defaultValue());
    } else if (part instanceof Part.Keyword n) {
      fields.word("arg", n.name()).one("value", n.value());
    } else if (part instanceof Part.Alias n) {
      fields.word("name", n.name()).word("asname", n.asName());
    } else if (part instanceof Part.WithItem n) {
      fields.one("context_expr", n.context()).one("optional_vars", n.target());
    } else if (part instanceof Part.Comprehension n) {
      fields.flag("async", n.isAsync());
      fields.one("target", n.target()).one("iter", n.iter()).many("ifs", n.ifs());
    }
  }

  private void typeParam(Part.TypeParam param) {
    fields.word("name", param.name());
    if (param instanceof Part.TypeVar n) {
      fields.one("bound", n.bound());
    }
    fields.one("default_value", param.defaultValue());
  }

  private void pattern(Part.Pattern pattern) {
    if (pattern instanceof Part.MatchValue n) {
      fields.one("value", n.value());
    } else if (pattern instanceof Part.MatchSingleton n) {
      fields.word("value", ExprShapes.constant(n.value()));
    } else if (pattern instanceof Part.MatchSequence n) {
      fields.many("patterns", n.patterns());
    } else if (pattern instanceof Part.MatchMapping n) {
      fields.word("rest", n.rest()).many("keys", n.keys()).many("patterns", n.patterns());
    } else if (pattern instanceof Part.MatchClass n) {
      fields.one("cls", n.cls()).many("patterns", n.patterns());
      fields.texts("kwd_attrs", n.kwdAttrs()).many("kwd_patterns", n.kwdPatterns());
    } else if (pattern instanceof Part.MatchStar n) {
      fields.word("name", n.name());
    } else if (pattern instanceof Part.MatchAs n) {
      fields.word("name", n.name()).one("pattern", n.pattern());
    } else if (pattern instanceof Part.MatchOr n) {
      fields.many("patterns", n.patterns());
    }
  }
}
