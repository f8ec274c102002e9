package dev.asyncmend.edit;

import dev.asyncmend.scope.Scopes;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.TokenKind;
import dev.asyncmend.syntax.tree.Tokens;
import dev.asyncmend.syntax.tree.Walk;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;

/**
 * Finds the imports of which a plan takes the last use away. Where anything speaks for a use that
 * cannot be seen, the import stays: in {@code __init__.py}, in a block, with a comment, under a
 * name that is exported or stands in a string that may be an annotation, or where it loads a
 * submodule.
 */
final class Unused {
  private final PyFile file;
  private final Tokens tokens;
  private final Scopes scopes;
  private final BitSet gone = new BitSet();
  private final StringBuilder written = new StringBuilder();

  /** Looks at what {@code splices} take away from a file, and at what they write. */
  Unused(Scopes scopes, List<Splice> splices) {
    this.file = scopes.file();
    this.tokens = file.tokens();
    this.scopes = scopes;
    for (Splice splice : splices) {
      gone.set(splice.first(), splice.end());
      written.append(splice.text()).append('\n');
    }
  }

  /** The imported names that nobody uses any more; none in a package's {@code __init__}. */
  List<ImportTable.Entry> find(String path) {
    String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    boolean names = gone.stream().anyMatch(token -> tokens.kind(token) == TokenKind.NAME);
    if (!names || name.startsWith("__init__.py")) {
      return List.of();
    }
    ImportTable table = new ImportTable(scopes);
    return table.entries().stream()
        .filter(this::lostItsUses)
        .filter(entry -> table.isDirect(entry.stmt()))
        .filter(this::isPlain)
        .toList();
  }

  private boolean lostItsUses(ImportTable.Entry entry) {
    List<Expr.Name> uses = entry.variable().uses();
    return !uses.isEmpty()
        && uses.stream().allMatch(use -> gone.get(use.first()))
        && entry.variable().bindings().size() == 1
        && !Words.contains(written, entry.binding().name());
  }

  private boolean isPlain(ImportTable.Entry entry) {
    boolean submodule = entry.stmt() instanceof Stmt.Import && entry.alias().name().contains(".");
    boolean future = "__future__".equals(entry.binding().module());
    boolean exported = entry.alias().name().equals(entry.alias().asName());
    return !submodule
        && !future
        && !exported
        && !gone.get(entry.stmt().first())
        && !isQuoted(entry.binding().name());
  }

  /** Whether a string that may be an annotation or an export names {@code name}. */
  private boolean isQuoted(String name) {
    List<Node> strings = new ArrayList<>();
    Walk.all(file.tree(), node -> quoting(node, strings::add));
    return strings.stream()
            .flatMap(root -> Walk.find(root, Expr.Constant.class).stream())
            .filter(constant -> constant.kind() == Expr.ConstantKind.STR)
            .anyMatch(constant -> Words.contains(file.source(constant), name))
        || isInTypeComment(name);
  }

  private boolean isInTypeComment(String name) {
    for (int token = 0; token < tokens.size(); token++) {
      if (tokens.kind(token) == TokenKind.COMMENT) {
        String comment = tokens.text(token);
        if (comment.contains("type:") && Words.contains(comment, name)) {
          return true;
        }
      }
    }
    return false;
  }

  private void quoting(Node node, Consumer<Node> action) {
    if (node instanceof Part.Arg arg && arg.annotation() != null) {
      action.accept(arg.annotation());
    } else if (node instanceof Stmt.Function function && function.returns() != null) {
      action.accept(function.returns());
    } else if (node instanceof Stmt.AnnAssign annotated) {
      action.accept(annotated.annotation());
    } else if (isExportList(node) || isTypeCall(node) || isGeneric(node)) {
      action.accept(node);
    }
  }

  /** {@code __all__ = …}, {@code __all__ += …}, {@code __all__.append(…)}. */
  private boolean isExportList(Node node) {
    return (node instanceof Stmt.Assign
            || node instanceof Stmt.AugAssign
            || node instanceof Stmt.ExprStmt)
        && tokens.is(((Stmt) node).first(), "__all__");
  }

  /** {@code List["X"]}: by convention a type, unlike {@code row["x"]}. */
  private boolean isGeneric(Node node) {
    if (!(node instanceof Expr.Subscript subscript)) {
      return false;
    }
    String name = tokens.text(subscript.value().last());
    return Character.isUpperCase(name.charAt(0))
        || List.of("dict", "list", "set", "tuple", "type").contains(name);
  }

  /** Functions of {@code typing} that take the name of a type in a string. */
  private boolean isTypeCall(Node node) {
    if (!(node instanceof Expr.Call call)) {
      return false;
    }
    return switch (tokens.text(call.func().last())) {
      case "cast", "TypeVar", "NewType", "ForwardRef", "NamedTuple", "TypedDict" -> true;
      default -> false;
    };
  }
}
