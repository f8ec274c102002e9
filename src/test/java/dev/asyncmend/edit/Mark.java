package dev.asyncmend.edit;

import dev.asyncmend.scope.QName;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Files in which the name {@code HERE} marks the places where a symbol is wanted. */
final class Mark {
  private Mark() {}

  /** The file with every mark replaced by {@code symbol}, and what that needs. */
  static String mend(String text, String symbol) {
    return mend(text, symbol, module -> false);
  }

  /** The same where the modules that {@code circular} names import this file. */
  static String mend(String text, String symbol, Predicate<QName> circular) {
    Sample sample = Sample.of(text);
    return sample.after(fixes(sample, symbol, circular).toArray(Fix[]::new));
  }

  /** The file with every expression {@code old} replaced by {@code now}, whatever that means. */
  static String replace(String path, String text, String old, String now) {
    Sample sample = Sample.of(text);
    List<Fix> fixes =
        Walk.find(sample.file().tree(), Expr.class).stream()
            .filter(expr -> sample.file().source(expr).equals(old))
            .map(expr -> new Edit.Replace(expr.first(), expr.last(), now))
            .map(edit -> Sample.fix(path, edit))
            .toList();
    return sample.after(path, fixes);
  }

  /** An import alone, which nobody uses. */
  static String need(String text, String module, @Nullable String member, @Nullable String asName) {
    Sample sample = Sample.of(text);
    int end = sample.file().tokens().size() - 1;
    Edit need = new Edit.NeedImport(QName.of(module), member, asName, end, false);
    return sample.after(Sample.fix(need));
  }

  private static List<Fix> fixes(Sample sample, String symbol, Predicate<QName> circular) {
    Imports imports = Imports.of(sample.scopes(), circular);
    List<Fix> fixes = new ArrayList<>();
    for (Expr.Name name : Walk.find(sample.file().tree(), Expr.Name.class)) {
      if (name.id().equals("HERE")) {
        Reference reference = imports.reference(QName.of(symbol), name);
        List<Edit> edits = new ArrayList<>(reference.needs());
        edits.add(new Edit.Replace(name.first(), name.last(), reference.text()));
        fixes.add(Sample.fix(edits.toArray(Edit[]::new)));
      }
    }
    return fixes;
  }
}
