package dev.asyncmend.scope;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.syntax.tree.Node;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that can be bound without touching anything else. */
final class FreeNamesTest {
  private static final Sample SAMPLE =
      Sample.of(
          """
          import module

          def outer(parameter):
              local = [target for target in parameter]
              here
              def inner():
                  deep = used_inside
                  global declared
                  return local

              class C:
                  attribute = 1

                  def method(self):
                      there

          def sibling():
              apart = unknown
          """);

  @ParameterizedTest
  @CsvSource({
    "here, brand_new, true",
    "here, apart, true",
    "here, unknown, true",
    "here, module, false",
    "here, outer, false",
    "here, parameter, false",
    "here, local, false",
    "here, target, false",
    "here, used_inside, false",
    "here, deep, false",
    "here, attribute, false",
    "here, declared, false",
    "here, print, false",
    "here, while, false",
    "here, match, true",
    "here, None, false",
    "there, attribute, true",
    "there, deep, true",
    "there, target, true",
    "there, local, false",
    "there, self, false",
    "target, fresh, true",
    "target, local, false",
  })
  void aNameIsFreeWhereNobodyCouldMistakeIt(String place, String id, boolean free) {
    assertThat(SAMPLE.scopes().free(id, SAMPLE.name(place, 1))).isEqualTo(free);
  }

  @Test
  void atTheModuleEveryNameOfTheFileCounts() {
    Node module = SAMPLE.file().tree();
    assertThat(SAMPLE.scopes().free("unknown", module)).isFalse();
    assertThat(SAMPLE.scopes().free("deep", module)).isFalse();
    assertThat(SAMPLE.scopes().free("other", module)).isTrue();
  }

  @Test
  void freshNamesAreCounted() {
    Node here = SAMPLE.name("here", 1);
    assertThat(SAMPLE.scopes().fresh("brand_new", here)).isEqualTo("brand_new");
    assertThat(SAMPLE.scopes().fresh("local", here)).isEqualTo("local_2");
    assertThat(SAMPLE.scopes().fresh("local", here, List.of("local_2", "local_3")))
        .isEqualTo("local_4");
  }
}
