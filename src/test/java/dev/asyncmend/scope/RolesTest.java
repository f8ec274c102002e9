package dev.asyncmend.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What every name of two tricky files is in every scope, beside what CPython says. The answers were
 * recorded with {@code dump_symtable.py}; {@link SymtableJudgeTest} asks the Pythons at hand.
 */
final class RolesTest {
  private static final Set<String> HIDDEN = Set.of("__classdict__", "__type_params__");

  @ParameterizedTest
  @CsvSource({"plain, 11", "types, 13"})
  void everyNameIsWhatItIsForCPython(String file, int minor) {
    Sample sample = Sample.of(Claims.resource("roles/" + file + ".py"));
    List<Table> expected =
        Claims.resource("roles/" + file + ".txt").lines().map(Table::parse).toList();
    expected.forEach(table -> table.classes().keySet().removeAll(HIDDEN));
    assertThat(Tables.of(sample.scopes(), minor))
        .containsExactlyInAnyOrderElementsOf(
            expected.stream().map(table -> table.placed(minor > 11)).toList());
  }
}
