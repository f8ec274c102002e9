package dev.asyncmend.pattern;

import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Precedence;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.Optional;

/** Which parts of a filled template need parentheses, for one match. */
final class Slots {
  private final Match match;
  private final HoledTree template;
  private final PyFile file;

  Slots(Match match, HoledTree template) {
    this.match = match;
    this.template = template;
    this.file = match.around().file();
  }

  /** Whether what fills the hole {@code label} of the template needs parentheses there. */
  boolean needsParentheses(Label label) {
    Optional<Expr> filler = match.expression(label.text());
    if (label.kind() != Label.Kind.ONE
        || filler.isEmpty()
        || file.grouped(filler.get())
        || Sources.borrows(file, filler.get())) {
      return false;
    }
    Expr place = place(label.node());
    boolean whole = template.expression().filter(root -> root == place).isPresent();
    boolean loose =
        !whole && Precedence.needsParentheses(template.file(), place, file, filler.get());
    return loose || spread(place, filler.get());
  }

  /** Whether the template as a whole needs parentheses in the place of the match. */
  boolean rootNeedsParentheses() {
    if (!(match.node() instanceof Expr place)) {
      return false;
    }
    Expr root = template.expression().orElseThrow();
    Optional<Hole> hole = template.hole(root);
    if (hole.isEmpty()) {
      return !template.file().grouped(root)
          && Precedence.needsParentheses(file, place, template.file(), root);
    }
    Optional<Expr> filler = match.expression(hole.get().name());
    return filler.isPresent()
        && !file.grouped(filler.get())
        && !Sources.borrows(file, filler.get())
        && Precedence.needsParentheses(file, place, file, filler.get());
  }

  private static Expr place(Node hole) {
    return hole instanceof Stmt.ExprStmt statement ? statement.value() : (Expr) hole;
  }

  /**
   * Whether {@code filler} is spread over lines that only brackets of the pattern hold together,
   * and the template puts it outside of brackets.
   */
  private boolean spread(Expr place, Expr filler) {
    return bareLineEnd(filler)
        && insideBrackets(file, filler, match.node())
        && !insideBrackets(template.file(), place, template.file().tree());
  }

  private boolean bareLineEnd(Expr filler) {
    for (int at = filler.first(); at <= filler.last(); at++) {
      int partner = file.tokens().partner(at);
      if (partner > at) {
        at = partner;
      } else if (new Gaps(file.tokens()).lineEnd(at, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean insideBrackets(PyFile file, Node node, Node root) {
    for (int at = node.first() - 1; at >= root.first() && at >= 0; at--) {
      int partner = file.tokens().partner(at);
      if (partner > node.last()) {
        return true;
      }
      at = partner >= 0 && partner < at ? partner : at;
    }
    return false;
  }
}
