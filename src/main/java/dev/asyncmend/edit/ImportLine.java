package dev.asyncmend.edit;

import dev.asyncmend.syntax.tree.Stmt;
import java.util.Comparator;
import java.util.Locale;

/**
 * What an import statement is sorted by.
 *
 * @param section which group of imports it belongs to (PEP 8, "Imports")
 * @param from whether it is {@code from … import}
 * @param module the dotted module; that of the first name where there are several
 */
record ImportLine(Section section, boolean from, String module) {
  /** Plain imports first, then the others: isort's default, and ruff's. */
  static final Comparator<ImportLine> PLAIN_FIRST =
      Comparator.comparing(ImportLine::from).thenComparing(ImportLine::folded);

  /** By module alone, as with isort's {@code force_sort_within_sections}. */
  static final Comparator<ImportLine> BY_MODULE = Comparator.comparing(ImportLine::folded);

  /** The groups in their customary order. */
  enum Section {
    STANDARD,
    THIRD_PARTY,
    RELATIVE
  }

  static ImportLine of(Stmt stmt) {
    if (stmt instanceof Stmt.ImportFrom from) {
      String module = from.module() == null ? "" : from.module();
      return new ImportLine(section(module, from.level()), true, module);
    }
    String module = ((Stmt.Import) stmt).names().get(0).name();
    return new ImportLine(section(module, 0), false, module);
  }

  static ImportLine of(boolean from, String module) {
    return new ImportLine(section(module, 0), from, module);
  }

  /** Whether both are of the same top-level package. */
  boolean isFamilyOf(ImportLine other) {
    return section == other.section && head(module).equals(head(other.module));
  }

  private String folded() {
    return module.toLowerCase(Locale.ROOT);
  }

  private static Section section(String module, int level) {
    if (level > 0) {
      return Section.RELATIVE;
    }
    return StandardLibrary.has(head(module)) ? Section.STANDARD : Section.THIRD_PARTY;
  }

  private static String head(String module) {
    int dot = module.indexOf('.');
    return dot < 0 ? module : module.substring(0, dot);
  }
}
