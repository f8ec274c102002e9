package dev.asyncmend.syntax.antlr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * The grammar is LL(1) to ANTLR's own analysis. A decision that is not makes the generated parser
 * call {@code adaptivePredict}, and every file pays for it: a grammar with 126 of them is twelve
 * times slower.
 */
class GeneratedParserTest {

  @Test
  void neverPredicts() throws IOException {
    String code = code("PythonParser.class");

    // The constant pool of a class names the methods that it calls.
    assertThat(code).contains("recoverInline").doesNotContain("adaptivePredict");
  }

  private static String code(String name) throws IOException {
    try (InputStream in = GeneratedParserTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }
}
