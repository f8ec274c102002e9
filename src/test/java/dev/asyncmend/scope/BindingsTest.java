package dev.asyncmend.scope;

import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What every use may see, told beside the use: {@code #? name@2: form line, form line}. The number
 * picks one of several spellings on the line; {@code ?} behind a form is a conditional binding,
 * {@code !} one for type checkers, {@code ~} a part of the value by unpacking.
 */
final class BindingsTest {
  private static final List<String> FILES =
      List.of("functions", "classes", "comprehensions", "statements", "types");

  @TestFactory
  Stream<DynamicTest> everyUseSeesWhatIsWrittenBesideIt() {
    return FILES.stream()
        .flatMap(file -> Claims.tests("bindings/" + file + ".py", "#\\?", BindingsTest::seen));
  }

  private static String seen(Sample sample, int line, String subject) {
    String[] name = subject.split("@", -1);
    List<Expr.Name> uses =
        sample.names(name[0]).stream().filter(use -> sample.line(use) == line).toList();
    Expr.Name use = uses.get(name.length > 1 ? Integer.parseInt(name[1]) - 1 : uses.size() - 1);
    List<Binding> found = sample.scopes().bindings(use);
    return found.isEmpty()
        ? "none"
        : found.stream().map(each -> describe(sample, each)).collect(Collectors.joining(", "));
  }

  static String describe(Sample sample, Binding binding) {
    String line = binding.site().map(site -> " " + sample.line(site)).orElse("");
    if (binding instanceof Binding.Imported imported) {
      return "import" + when(binding) + line + ' ' + origin(imported);
    }
    if (binding instanceof Binding.Local local) {
      String form = local.form().name().toLowerCase(Locale.ROOT);
      return form + (local.whole() ? "" : "~") + when(binding) + line;
    }
    if (binding instanceof Binding.Defined defined) {
      String kind = defined.def() instanceof Stmt.ClassDef ? "class" : "def";
      return kind + when(binding) + line;
    }
    return binding instanceof Binding.Parameter ? "parameter" + line : "builtin";
  }

  private static String origin(Binding.Imported imported) {
    String module = ".".repeat(imported.level()) + imported.module();
    return Stream.of(module, imported.member() == null ? "" : imported.member())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String when(Binding binding) {
    return switch (binding.when()) {
      case ALWAYS -> "";
      case CONDITIONAL -> "?";
      case TYPE_CHECKING -> "!";
    };
  }
}
