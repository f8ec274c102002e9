package dev.asyncmend.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Qualified names. */
final class QNameTest {
  private final QName name = QName.of("a.bc.d");

  @Test
  void takesNamesApart() {
    assertThat(name.parent()).contains(QName.of("a.bc"));
    assertThat(name.last()).isEqualTo("d");
    assertThat(name.head()).isEqualTo("a");
    assertThat(QName.of("a").parent()).isEmpty();
    assertThat(QName.of("a").last()).isEqualTo("a");
    assertThat(QName.of("a").head()).isEqualTo("a");
  }

  @Test
  void putsNamesTogether() {
    assertThat(name.child("e")).isEqualTo(QName.of("a.bc.d.e"));
    assertThat(name).hasToString("a.bc.d").isGreaterThan(QName.of("a.b"));
  }

  @Test
  void prefixesAreWholeNames() {
    assertThat(name.startsWith(QName.of("a"))).isTrue();
    assertThat(name.startsWith(QName.of("a.bc"))).isTrue();
    assertThat(name.startsWith(name)).isTrue();
    assertThat(name.startsWith(QName.of("a.b"))).isFalse();
    assertThat(name.startsWith(QName.of("a.bc.d.e"))).isFalse();
    assertThat(name.startsWith(QName.of("bc"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", ".a", "a.", "a..b"})
  void rejectsWhatIsNoName(String text) {
    assertThatThrownBy(() -> QName.of(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
