package dev.asyncmend.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PlainTest {

  @Test
  void namesCannotCommandATerminal() {
    assertThat(Plain.name("a\u001B[31m\n\u009B\u202Eb\u007F\u2028.py"))
        .isEqualTo("a\\x1b[31m\\x0a\\x9b\\u202eb\\x7f\\u2028.py");
  }

  @Test
  void ordinaryNamesStay() {
    assertThat(Plain.name("grüße/日本 x.py")).isEqualTo("grüße/日本 x.py");
  }
}
